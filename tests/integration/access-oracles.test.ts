/** Filters, sorting, counting and joining must not tell what reading does not: the same answer for a hit and a miss. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectOf } from '@/access/subject-of';
import { makeWorld, type World } from '../support/access/documents';
import { personWith, testPassword } from '../support/people';
import { draft, startPortal, typeOf } from '../support/portal';
import { type RestClient, restClient, signedIn } from '../support/rest';

describe('oracles', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let world: World;
  let contributor: RestClient;
  let foreign: string;

  beforeAll(async () => {
    portal = await startPortal();
    world = await makeWorld(portal.payload, (slug) => subjectOf(typeOf(portal.payload, slug)));
    const user = await personWith(portal.payload, 'contributor', { agency: world.own });
    contributor = await signedIn({ email: String(user.email), password: testPassword });
    foreign =
      world.specimens.find(
        ({ collection, owner, state }) => collection === 'articles' && owner === 'other' && state === 'draft',
      )?.id ?? '';
    await draft(
      portal.payload,
      'articles',
      { vi: { title: 'bait' } },
      { ownerAgency: world.own, related: [foreign] },
    );
  });
  afterAll(() => portal.stop());

  const collections = [
    'articles',
    'pages',
    'sections',
    'tags',
    'media',
    'agencies',
    'users',
    'content-items',
    'audit-events',
    'publishing-tasks',
  ];
  const paths = (collection: string) => [
    `/api/${collection}`,
    `/api/${collection}/count`,
    `/api/${collection}/versions`,
  ];
  const queries = [
    ['where[title][like]=canary', 'where[title][like]=nothing'],
    ['where[version.title][like]=canary', 'where[version.title][like]=nothing'],
    ['where[id][exists]=true', 'where[id][equals]=x'],
    ['sort=title', 'sort=-title'],
    ['locale=all&draft=true&depth=3', 'locale=*&draft=true'],
    ['select[title]=true', 'select[body]=true'],
    ['joins[x][limit]=5', 'joins=false'],
    ['where[ownerAgency.name][like]=canary', 'where[ownerAgency.name][like]=nothing'],
  ];

  it('tell nobody anything', async () => {
    for (const collection of collections) {
      for (const path of paths(collection)) {
        for (const pair of queries) {
          const answers = [];
          for (const query of pair) {
            const { status, text } = await restClient().json('GET', `${path}?${query}`);
            expect(status, `${path}?${query} ${text}`).toBeGreaterThanOrEqual(400);
            expect(text).not.toContain('canary');
            answers.push(`${status} ${text.replace(/\?[^"]*/, '')}`);
          }
          expect(answers[0], `${path} ${pair}`).toBe(answers[1]);
        }
      }
    }
  });

  it.each([
    ['where[related.title][like]=canary', 'where[related.title][like]=nothing'],
    ['where[related.description][exists]=true', 'where[related.description][equals]=x'],
    ['sort=related.title', 'sort=-related.title'],
    ['where[or][0][related.title][like]=canary', 'where[or][0][related.title][like]=nothing'],
    ['where[related.ownerAgency.name][like]=canary', 'where[related.ownerAgency.name][like]=nothing'],
  ])('tell a contributor nothing of another agency: %s', async (hit, miss) => {
    for (const more of ['', '&draft=true&locale=vi']) {
      const answers = [];
      for (const query of [hit, miss]) {
        const { status, text } = await contributor.json('GET', `/api/articles?${query}${more}`);
        answers.push(`${status} ${text.replace(/nothing/g, 'canary').slice(0, 300)}`);
      }
      expect(answers[0]).toBe(answers[1]);
    }
  });

  it('tell nothing through GraphQL or the Local API either', async () => {
    const query = '{ Articles(sort: "related.title", locale: vi) { totalDocs } }';
    expect((await contributor.json('POST', '/api/graphql', { query })).text).toContain('related.title');
    const user = await personWith(portal.payload, 'contributor', { agency: world.own });
    const asked = portal.payload.find({
      collection: 'articles',
      where: { or: [{ 'related.title': { like: 'canary' } }] },
      overrideAccess: false,
      user,
    });
    await expect(asked).rejects.toThrow(/related\.title/);
  });

  it('fill in no document of another agency', async () => {
    const { status, text } = await contributor.json(
      'GET',
      '/api/articles?limit=100&depth=3&draft=true&locale=all',
    );
    expect(status).toBe(200);
    expect(text).toContain('bait');
    expect(text).not.toContain('canary other');
    const query = '{ Articles(limit: 100, draft: true, locale: en) { docs { id related { title } } } }';
    const graphql = await contributor.json('POST', '/api/graphql', { query });
    expect(graphql.text).not.toContain('canary other');
  });

  it('tell nobody of other accounts', async () => {
    for (const query of [
      'where[hash][like]=a',
      'where[salt][exists]=true',
      'where[sessions.id][exists]=true',
      'where[resetPasswordToken][like]=a',
      'sort=hash',
    ]) {
      const { status, text } = await contributor.json('GET', `/api/users?${query}`);
      expect(status, text).toBeLessThan(500);
      expect(text).not.toMatch(/"(hash|salt)"/);
      if (query.startsWith('where')) expect(status, query).toBeGreaterThanOrEqual(400);
    }
    const locks = await contributor.json(
      'GET',
      '/api/payload-locked-documents?where[user.value.email][like]=a',
    );
    expect(locks.status).toBe(400);
  });
});
