/**
 * Role × collection × operation × language × state × transport, each answer compared with the rights table. A refusal
 * must be one (401, 403, 404), a grant must work, and what is refused must have changed nothing.
 */
import { randomUUID } from 'node:crypto';
import { contentTypes } from '@collections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Subject } from '@/access/rights';
import { subjectOf } from '@/access/subject-of';
import { type Locale, locales } from '@/i18n/locales';
import { sha256 } from '@/lib/sha256';
import {
  contentCollections,
  makeWorld,
  type Specimen,
  versionsOf,
  type World,
} from '../support/access/documents';
import { describeCase, granted, makeMatrix, shareOf } from '../support/access/matrix';
import { type Cast, castOf } from '../support/access/people';
import * as table from '../support/access/table';
import { asSystem, draft, startPortal, typeOf } from '../support/portal';

const closed = ['audit-seals', 'sign-in-attempts', 'second-factors', 'payload-kv', 'payload-migrations'];
const collections: Record<string, Subject> = {
  ...Object.fromEntries(contentTypes.map((type) => [type.slug, subjectOf(type)])),
  media: 'media',
  agencies: 'agencies',
  users: 'users',
  'content-items': 'store',
  'content-changes': 'store',
  'content-routes': 'store',
  'publishing-tasks': 'store',
  'audit-events': 'audit',
};

/** Half of all cases on the first database: more than 5,000. */
const share = shareOf({ sqlite: 0.5, mongodb: 0.05 });

describe('every right, and no other', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let world: World;
  let cast: Cast[];
  const { judge, settled, tried } = makeMatrix(share);

  beforeAll(async () => {
    portal = await startPortal();
    world = await makeWorld(portal.payload, (slug) => subjectOf(typeOf(portal.payload, slug)));
    cast = await castOf(portal.payload, world.own);
    for (const { user, agency } of cast) {
      if (!user) continue;
      world.specimens.push({
        collection: 'users',
        subject: 'users',
        id: user.id,
        state: 'stored',
        owner: agency,
        versions: [],
      });
    }
  });
  afterAll(async () => {
    process.stdout.write(`access matrix: ${tried()} cases\n`);
    expect(tried()).toBeGreaterThan(10_000 * share);
    await portal.stop();
  });

  const revisionOf = async ({ collection, id }: Specimen): Promise<number> => {
    const doc = await portal.payload.db.findOne<{ id: string; revision?: number }>({
      collection: collection as never,
      where: { id: { equals: id } },
    });
    return Number(doc?.revision ?? 0);
  };
  /** Everything the database holds of a document. */
  const stored = async ({ collection, id }: Specimen): Promise<string> => {
    const doc = await portal.payload.db.findOne({
      collection: collection as never,
      where: { id: { equals: id } },
    });
    const versions = contentCollections.includes(collection as never)
      ? await versionsOf(portal.payload, collection, id)
      : [];
    return sha256(JSON.stringify([doc, versions]));
  };
  const unchanged = async (specimen: Specimen, ask: () => Promise<boolean>): Promise<boolean> => {
    const before = await stored(specimen);
    const given = await ask();
    if (!given && (await stored(specimen)) !== before) throw new Error('refused, and changed');
    return given;
  };

  it('lists over REST what may be read, in every language', async () => {
    for (const person of cast) {
      for (const [collection, subject] of Object.entries(collections)) {
        const all = world.specimens.filter((specimen) => specimen.collection === collection);
        for (const query of [
          'locale=vi',
          'locale=en',
          'locale=ko',
          'locale=all',
          'draft=true&locale=en',
          'draft=true&locale=all&depth=2',
        ]) {
          const name = `${person.name} lists ${collection}?${query}`;
          await judge(name, table.mayReadAny(person, subject), async () => {
            const response = await person.client.send('GET', `/api/${collection}?limit=500&${query}`);
            if (!(await granted(response.clone()))) return false;
            const text = await response.text();
            for (const specimen of all) {
              if (text.includes(`"id":"${specimen.id}"`) !== table.mayRead(person, specimen)) {
                throw new Error(
                  `${specimen.id} ${specimen.state} ${specimen.owner} should ${table.mayRead(person, specimen) ? '' : 'not '}be there`,
                );
              }
            }
            return true;
          });
        }
        await judge(`${person.name} counts ${collection}`, table.mayReadAny(person, subject), async () => {
          const response = await person.client.send('GET', `/api/${collection}/count`);
          if (!(await granted(response.clone()))) return false;
          const { totalDocs } = (await response.json()) as { totalDocs: number };
          const readable = all.filter((specimen) => table.mayRead(person, specimen)).length;
          if (totalDocs < readable || (readable === 0 && totalDocs > 0))
            throw new Error(`${totalDocs} for ${readable}`);
          return true;
        });
      }
      for (const collection of closed) {
        await judge(`${person.name} lists ${collection}`, false, async () =>
          granted(await person.client.send('GET', `/api/${collection}`)),
        );
      }
    }
    settled();
  });

  it('reads over REST what may be read', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens) {
        for (const query of ['locale=en', 'locale=all&draft=true&depth=2']) {
          await judge(
            describeCase(person, `reads ?${query}`, specimen),
            table.mayRead(person, specimen),
            async () => {
              const response = await person.client.send(
                'GET',
                `/api/${specimen.collection}/${encodeURIComponent(specimen.id)}?${query}`,
              );
              const text = await response.clone().text();
              const given = await granted(response);
              if (!given && text.includes('canary')) throw new Error(`canary in ${text.slice(0, 200)}`);
              return given;
            },
          );
        }
      }
    }
    settled();
  });

  it('shows versions of what may be read', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens.filter(({ versions }) => versions.length > 0)) {
        const [version] = specimen.versions;
        await judge(
          describeCase(person, 'reads a version of', specimen),
          table.mayRead(person, specimen),
          async () =>
            granted(
              await person.client.send('GET', `/api/${specimen.collection}/versions/${version}?locale=all`),
            ),
        );
        const where = `where[parent][equals]=${specimen.id}`;
        await judge(
          describeCase(person, 'lists versions of', specimen),
          table.mayRead(person, specimen),
          async () => {
            const response = await person.client.send(
              'GET',
              `/api/${specimen.collection}/versions?${where}&locale=all`,
            );
            if (!(await granted(response.clone()))) return false;
            return ((await response.json()) as { totalDocs: number }).totalDocs > 0;
          },
        );
      }
    }
    settled();
  });

  it('answers the Local API with a user as it answers REST', async () => {
    const { payload } = portal;
    for (const person of cast) {
      const user = person.user
        ? {
            ...(await payload.findByID({ collection: 'users', id: person.user.id })),
            collection: 'users' as const,
          }
        : null;
      for (const specimen of world.specimens) {
        const collection = specimen.collection as never;
        await judge(
          describeCase(person, 'reads locally', specimen),
          table.mayRead(person, specimen),
          async () => {
            try {
              await payload.findByID({
                collection,
                id: specimen.id,
                user,
                overrideAccess: false,
                locale: 'en',
                depth: 0,
              } as never);
              return true;
            } catch (error) {
              if ([401, 403, 404].includes((error as { status?: number }).status ?? 0)) return false;
              throw error;
            }
          },
        );
      }
    }
    settled();
  });

  it('answers GraphQL as it answers REST, and nobody without an account', async () => {
    const queries: Record<string, string> = {
      articles: 'Articles',
      pages: 'Pages',
      sections: 'Sections',
      tags: 'Tags',
      agencies: 'Agencies',
      users: 'Users',
    };
    for (const person of cast) {
      for (const [collection, name] of Object.entries(queries)) {
        const all = world.specimens.filter((specimen) => specimen.collection === collection);
        for (const argument of ['locale: vi', 'locale: en, draft: true']) {
          const label = collection === 'agencies' || collection === 'users' ? 'name' : 'title';
          const args =
            collection === 'users'
              ? 'limit: 500'
              : `limit: 500, ${argument.replace(collection === 'agencies' ? ', draft: true' : '#', '')}`;
          await judge(
            `${person.name} asks GraphQL for ${collection} (${argument})`,
            table.mayReadAny(person, collections[collection] as Subject),
            async () => {
              const response = await person.client.send('POST', '/api/graphql', {
                query: `{ ${name}(${args}) { docs { id ${label} } } }`,
              });
              if (response.status === 401) return false;
              const text = await response.text();
              if (response.status !== 200) throw new Error(text);
              if (/"statusCode":403/.test(text)) return false;
              for (const specimen of all) {
                if (text.includes(`"id":"${specimen.id}"`) !== table.mayRead(person, specimen))
                  throw new Error(`${specimen.id}: ${text.slice(0, 200)}`);
              }
              return true;
            },
          );
        }
      }
    }
    settled();
  });

  const written = (person: Cast, { collection }: Specimen, locale: Locale): Record<string, unknown> => {
    if (collection === 'users') return { name: `${person.name} wrote` };
    if (collection === 'agencies') return { name: `canary agency by ${person.name}` };
    if (collection === 'media') return { alt: `canary alt by ${person.name}` };
    return { title: `canary by ${person.name} ${locale}` };
  };

  it('lets write who may, in the languages they may', async () => {
    const writable = world.specimens.filter(({ collection }) => collection in collections);
    for (const person of cast) {
      for (const specimen of writable) {
        const isText = contentCollections.includes(specimen.collection as never);
        for (const locale of isText ? locales : (['vi', 'en'] as const)) {
          const isClosed = ['store', 'audit'].includes(specimen.subject);
          const wanted = !isClosed && table.mayUpdate(person, specimen, locale);
          await judge(describeCase(person, `writes ${locale}`, specimen), wanted, () =>
            unchanged(specimen, async () => {
              const data = {
                ...written(person, specimen, locale),
                ...(isText ? { revision: await revisionOf(specimen) } : {}),
              };
              const flags = isText ? '&draft=true' : '';
              return granted(
                await person.client.send(
                  'PATCH',
                  `/api/${specimen.collection}/${specimen.id}?locale=${locale}${flags}`,
                  data,
                ),
              );
            }),
          );
        }
      }
    }
    settled();
  });

  it('lets write many at once only what may be written one by one', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens.filter(
        ({ collection, state }) => collection === 'articles' && state !== 'withdrawn',
      )) {
        await judge(
          describeCase(person, 'writes in bulk', specimen),
          table.mayUpdate(person, specimen, 'en'),
          () =>
            unchanged(specimen, async () => {
              const data = { title: `canary bulk by ${person.name}`, revision: await revisionOf(specimen) };
              const response = await person.client.send(
                'PATCH',
                `/api/articles?where[id][equals]=${specimen.id}&locale=en&draft=true`,
                data,
              );
              if ([401, 403, 404].includes(response.status)) return false;
              const { docs, errors } = (await response.json()) as {
                docs: unknown[];
                errors: { message: string }[];
              };
              if (errors.length > 0 && !/ngôn ngữ/.test(errors[0]?.message ?? ''))
                throw new Error(JSON.stringify(errors));
              return docs.length > 0;
            }),
        );
      }
    }
    settled();
  });

  it('keeps what is not theirs out of what they write', async () => {
    const article = world.specimens.find(
      ({ collection, owner, state }) => collection === 'articles' && owner === 'own' && state === 'draft',
    ) as Specimen;
    for (const person of cast.filter((candidate) => table.mayUpdate(candidate, article, 'en'))) {
      const before = await portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'articles',
        where: { id: { equals: article.id } },
      });
      const data = {
        revision: await revisionOf(article),
        title: 'canary attempt',
        byline: `byline by ${person.name}`,
        ownerAgency: world.other,
        writers: [],
        key: 'stolen',
        _status: 'published',
      };
      const query = 'locale=en&publishSpecificLocale=en&draft=false';
      const response = await person.client.send('PATCH', `/api/articles/${article.id}?${query}`, data);
      expect(response.status, await response.clone().text()).toBe(200);
      const [latest] = (
        await portal.payload.db.findVersions<Record<string, unknown>>({
          collection: 'articles',
          where: { and: [{ parent: { equals: article.id } }, { latest: { equals: true } }] },
          limit: 1,
        })
      ).docs;
      const version = latest?.version as Record<string, unknown> & { writers: Record<string, string[]> };
      const reachesAll = person.roles.includes('editor');
      expect([version.ownerAgency].flat()[0], person.name).toBe(reachesAll ? world.other : world.own);
      if (person.roles.every((role) => role === 'translator')) expect(version.byline).not.toBe(data.byline);
      expect(version.key).not.toBe('stolen');
      expect(version.writers.en).toContain(person.user?.id);
      const after = await portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'articles',
        where: { id: { equals: article.id } },
      });
      expect(after?._status).toEqual(before?._status);
      if (reachesAll) {
        const back = { revision: await revisionOf(article), ownerAgency: world.own };
        expect(
          (await person.client.send('PATCH', `/api/articles/${article.id}?locale=en&draft=true`, back))
            .status,
        ).toBe(200);
      }
    }
    expect(await portal.store.get(article.id, 'en')).toBeNull();
  });

  it('lets create who may, for their own agency', async () => {
    for (const person of cast) {
      for (const [collection, subject] of Object.entries(collections)) {
        if (collection === 'media') continue;
        for (const owner of contentCollections.includes(collection as never)
          ? (['own', 'other'] as const)
          : ([null] as const)) {
          const isClosed = ['store', 'audit'].includes(subject);
          await judge(
            `${person.name} creates ${collection} for ${owner}`,
            !isClosed && table.mayCreate(person, subject),
            async () => {
              const key = randomUUID();
              const data =
                collection === 'users'
                  ? {
                      email: `${key}@example.vn`,
                      password: 'một mật khẩu dài của phép thử 8',
                      name: 'x',
                      roles: ['administrator'],
                    }
                  : {
                      title: `canary new ${key}`,
                      name: `canary ${key}`,
                      ...(owner ? { ownerAgency: world[owner] } : {}),
                    };
              const response = await person.client.send(
                'POST',
                `/api/${collection}?locale=vi&draft=true`,
                data,
              );
              const given = await granted(response.clone());
              if (!given || !owner) return given;
              const { doc } = (await response.json()) as { doc: { ownerAgency: { id?: string } | string } };
              const made = typeof doc.ownerAgency === 'object' ? doc.ownerAgency.id : doc.ownerAgency;
              const expected = person.roles.includes('editor') ? world[owner] : world.own;
              if (made !== expected) throw new Error(`owned by ${made}`);
              return true;
            },
          );
        }
      }
    }
    settled();
  });

  it('lets copy who may read and create', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens.filter(({ collection }) =>
        contentCollections.includes(collection as never),
      )) {
        const wanted = table.mayCreate(person, specimen.subject) && table.mayRead(person, specimen);
        await judge(describeCase(person, 'copies', specimen), wanted, () =>
          unchanged(specimen, async () => {
            const response = await person.client.send(
              'POST',
              `/api/${specimen.collection}/${specimen.id}/duplicate?locale=vi&draft=true`,
              {},
            );
            const given = await granted(response.clone());
            if (!given) return false;
            const { doc } = (await response.json()) as { doc: { id: string; ownerAgency: unknown } };
            for (const locale of locales) {
              if (await portal.store.get(doc.id, locale)) throw new Error(`the copy is public in ${locale}`);
            }
            return true;
          }),
        );
      }
    }
    settled();
  });

  it('lets restore a version who may write that language, as a draft', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens.filter(
        ({ collection, versions }) => ['articles', 'tags'].includes(collection) && versions.length > 0,
      )) {
        const before = await portal.store.get(specimen.id, 'en');
        await judge(describeCase(person, 'restores', specimen), table.mayUpdate(person, specimen, 'en'), () =>
          unchanged(specimen, async () => {
            const [version] = await versionsOf(portal.payload, specimen.collection, specimen.id);
            const given = await granted(
              await person.client.send('POST', `/api/${specimen.collection}/versions/${version}?locale=en`),
            );
            const after = await portal.store.get(specimen.id, 'en');
            if (JSON.stringify(after) !== JSON.stringify(before))
              throw new Error('what is public has changed');
            return given;
          }),
        );
      }
    }
    settled();
  });

  it('lets publish, withdraw and schedule who may, and no one else learn what is there', async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString();
    for (const person of cast) {
      for (const specimen of world.specimens.filter(({ collection }) =>
        ['articles', 'sections'].includes(collection),
      )) {
        for (const locale of ['en', 'ko'] as const) {
          const path = `/api/${specimen.collection}/${specimen.id}`;
          const acts: [string, string, Record<string, unknown>][] = [
            ['publishes', 'publish', {}],
            ['withdraws', 'withdraw', {}],
            ['schedules', 'schedule', { action: 'publish', at }],
          ];
          for (const [verb, end, more] of acts) {
            await judge(
              describeCase(person, `${verb} ${locale}`, specimen),
              table.mayPublish(person, specimen),
              () =>
                unchanged(specimen, async () => {
                  const revision = await revisionOf(specimen);
                  const response = await person.client.send('POST', `${path}/${end}`, {
                    locale,
                    revision,
                    ...more,
                  });
                  const text = await response.clone().text();
                  if (response.status === 403 && text.includes('ownText')) return true;
                  return granted(response, 409, 422);
                }),
            );
          }
        }
        await judge(
          describeCase(person, 'looks at the state of', specimen),
          table.mayRead(person, specimen),
          async () =>
            granted(await person.client.send('GET', `/api/${specimen.collection}/${specimen.id}/publishing`)),
        );
      }
    }
    settled();
  });

  it('keeps preferences and locks to the person', async () => {
    const editor = cast.find(({ name }) => name === 'editor') as Cast;
    for (const person of cast) {
      const isStaff = person.roles.length > 0;
      await judge(`${person.name} keeps a preference`, person.user !== null, async () =>
        granted(
          await person.client.send('POST', '/api/payload-preferences/canary', {
            value: `canary ${person.name}`,
          }),
        ),
      );
      await judge(`${person.name} reads preferences`, person.user !== null, async () => {
        const response = await person.client.send('GET', '/api/payload-preferences?limit=100');
        const text = await response.clone().text();
        if (person !== editor && text.includes('canary editor"')) throw new Error('of another');
        return granted(response);
      });
      await judge(`${person.name} locks in the name of another`, isStaff, async () => {
        const article = world.specimens[0] as Specimen;
        const data = {
          document: { relationTo: article.collection, value: article.id },
          user: { relationTo: 'users', value: editor.user?.id },
        };
        const response = await person.client.send('POST', '/api/payload-locked-documents?depth=0', data);
        const given = await granted(response.clone());
        if (!given) return false;
        const { doc } = (await response.json()) as { doc: { id: string; user: { value: string } } };
        await portal.payload.db.deleteOne({
          collection: 'payload-locked-documents',
          where: { id: { equals: doc.id } },
        });
        if (doc.user.value !== person.user?.id) throw new Error('in the name of another');
        return true;
      });
    }
    settled();
  });

  it('lets delete who may', async () => {
    const administrators = cast.filter(({ roles }) => roles.includes('administrator'));
    for (const person of cast.filter((candidate) => !administrators.includes(candidate))) {
      for (const specimen of world.specimens) {
        await judge(describeCase(person, 'deletes', specimen), table.mayDelete(person, specimen), () =>
          unchanged(specimen, async () =>
            granted(await person.client.send('DELETE', `/api/${specimen.collection}/${specimen.id}`)),
          ),
        );
      }
      for (const collection of Object.keys(collections)) {
        await judge(`${person.name} deletes all ${collection}`, false, async () => {
          const response = await person.client.send('DELETE', `/api/${collection}?where[id][exists]=true`);
          if (!(await granted(response.clone()))) return false;
          return ((await response.json()) as { docs: unknown[] }).docs.length > 0;
        });
      }
    }
    for (const person of administrators) {
      const id = await draft(portal.payload, 'articles', { vi: { title: 'canary to go' } });
      const specimen: Specimen = {
        collection: 'articles',
        subject: 'content',
        id,
        state: 'draft',
        owner: null,
        versions: [],
      };
      await judge(describeCase(person, 'deletes', specimen), true, async () =>
        granted(await person.client.send('DELETE', `/api/articles/${id}`)),
      );
      for (const closedOne of world.specimens.filter(
        ({ subject }) => subject === 'store' || subject === 'audit',
      )) {
        await judge(describeCase(person, 'deletes', closedOne), false, async () =>
          granted(await person.client.send('DELETE', `/api/${closedOne.collection}/${closedOne.id}`)),
        );
      }
    }
    settled();
  });

  it('never lets one person write and approve the same text', async () => {
    const person = cast.find(({ name }) => name === 'editor and approver') as Cast;
    const specimen = world.specimens.find(
      ({ collection, state }) => collection === 'articles' && state === 'draft',
    ) as Specimen;
    await asSystem(portal.payload, async () => {});
    const write = { title: 'canary own text', revision: await revisionOf(specimen) };
    expect(
      (await person.client.send('PATCH', `/api/articles/${specimen.id}?locale=en&draft=true`, write)).status,
    ).toBe(200);
    const act = { locale: 'en', revision: await revisionOf(specimen) };
    const response = await person.client.send('POST', `/api/articles/${specimen.id}/publish`, act);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('ownText');
  });
});
