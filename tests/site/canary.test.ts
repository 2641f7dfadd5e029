import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { locales } from '@/i18n/locales';
import { type Editor, startEditor } from '../support/editor-process';

const CANARY = 'CHIMHOANGYEN';

/**
 * Strings of what is not public must be found by no anonymous request. Each state puts its own canary into every text
 * it has; what is asked is everything that stands in the built site.
 */
describe.each(inject('sites'))('nothing unpublished can be had on $database', ({ origins, ...site }) => {
  const origin = origins[0] ?? '';
  let editor: Editor;
  const ids: Record<string, string> = {};
  let home = '';

  beforeAll(async () => {
    editor = await startEditor({ origins, ...site });
    const section = await editor.section({ vi: 'Mục của chim', en: 'Bird section' });
    const image = await editor.picture();
    const texts = (name: string) => ({
      vi: { title: `${CANARY}${name} vi`, slug: `chim-${name}-vi`, text: `${CANARY}${name} thân bài` },
      en: { title: `open ${name}`, slug: `bird-${name}`, text: `open body of ${name}` },
    });
    for (const name of ['draft', 'half', 'scheduled', 'withdrawn', 'changed']) {
      ids[name] = await editor.article(texts(name), { section, image });
    }
    await editor.publish('articles', ids.half ?? '', 'en');
    await editor.schedule('articles', ids.scheduled ?? '', 'vi', 'publish', '2031-01-01T00:00:00Z');
    await editor.publish('articles', ids.withdrawn ?? '', 'vi', 'en');
    await editor.withdraw('articles', ids.withdrawn ?? '', 'vi');
    await editor.publish('articles', ids.changed ?? '', 'en');
    await editor.update('articles', ids.changed ?? '', 'en', {
      title: `${CANARY}changed en`,
      slug: 'bird-changed',
    });
    home = await draftHome(editor, ids.draft ?? '');
  });
  afterAll(() => editor.stop());

  it('by any address of the site', async () => {
    const found: string[] = [];
    for (const address of addresses(ids, home)) {
      const answer = await fetch(`${origin}${address}`, { redirect: 'manual' });
      const told = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
      if (told.includes(CANARY)) found.push(address);
      expect(answer.status, address).toBeLessThan(500);
    }
    expect(found).toEqual([]);
  });

  it('by GraphQL, in any language', async () => {
    for (const query of [
      '{ Articles(draft: true, locale: vi) { docs { title } } }',
      `{ Article(id: "${ids.draft}", draft: true) { title body } }`,
      '{ versionsArticles { docs { version { title } } } }',
      '{ ContentItems { docs { title } } }',
      '{ Homes(draft: true, locale: vi) { docs { title blocks { heading text items { title } } } } }',
      `{ Home(id: "${home}", draft: true, locale: vi) { title blocks { text } } }`,
      '{ Articles(where: { title: { like: "CHIM" } }) { totalDocs } }',
    ]) {
      const answer = await fetch(`${origin}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const text = await answer.text();
      expect(text, query).not.toContain(CANARY);
      expect(text, query).not.toMatch(/"totalDocs":[1-9]/);
    }
  });

  it('by an oracle on what blocks say', async () => {
    const ask = async (words: string) => {
      const answer = await fetch(`${origin}/api/homes?where[blocks.text][like]=${words}&locale=vi`);
      return `${answer.status} ${await answer.text()}`;
    };
    expect(await ask(CANARY)).toBe(await ask('KHONGCOCHIM'));
    expect(await ask(CANARY)).toMatch(/^403 /);
  });

  it('by an oracle: the answer to a right guess is the answer to a wrong one', async () => {
    const ask = async (query: string) => {
      const answer = await fetch(`${origin}/api/articles?${query}`);
      return { status: answer.status, text: await answer.text() };
    };
    const right = await ask(`where[title][like]=${CANARY}&locale=vi`);
    const wrong = await ask('where[title][like]=KHONGCOCHIM&locale=vi');
    expect(right.status).toBe(wrong.status);
    expect(right.text).toBe(wrong.text);
    expect(right.status).toBe(403);
  });

  it('in what the build wrote to be served', () => {
    const files = readdirSync('.next/static', { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.some((entry) => path.extname(entry.name) === '.html')).toBe(false);
  });
});

/** A front that waits for its day: words in every cell, and an article nobody may know of. */
async function draftHome(editor: Editor, article: string): Promise<string> {
  const id = await editor.draft('homes', { vi: { title: `${CANARY}home vi` } });
  const blocks = [
    { block: 'lead', items: [article] },
    { block: 'notice', heading: `${CANARY}heading`, text: `${CANARY}notice` },
    { block: 'picks', heading: `${CANARY}picks`, items: [article] },
  ];
  await editor.update('homes', id, 'vi', { blocks });
  return id;
}

function addresses(ids: Record<string, string>, home: string): string[] {
  const list: string[] = [
    '/',
    '/sitemap.xml',
    '/robots.txt',
    '/api/content/v1/openapi.json',
    '/api/content/v1/changes?since=0&limit=1000',
  ];
  for (const locale of [...locales, 'all', '*']) {
    list.push(
      `/${locale}`,
      `/archive/${locale}?list=/${locale}/tin-tuc/chim-draft-vi&year=2031&month=1`,
      `/archive/${locale}?month=1`,
      `/feeds/${locale}/all.rss`,
      `/feeds/${locale}/all.atom`,
      `/feeds/${locale}/all.json`,
      `/feeds/${locale}/articles.rss`,
      `/sitemaps/${locale}-1.xml`,
      `/sitemaps/${locale}-news.xml`,
      `/oai?verb=ListRecords&metadataPrefix=portal&set=lang:${locale}`,
      `/api/content/v1/items?locale=${locale}&limit=100`,
      `/api/articles?locale=${locale}&draft=true&depth=3&limit=100`,
      `/api/content-items?locale=${locale}&limit=100`,
      `/api/homes?locale=${locale}&draft=true&depth=3&limit=100`,
      `/api/media?locale=${locale}&limit=100`,
    );
  }
  const documents = [...Object.values(ids).map((id) => `articles/${id}`), `homes/${home}`];
  for (const document of documents) {
    const [type, id] = document.split('/');
    for (const locale of [...locales, 'all', '*']) {
      list.push(
        `/api/${document}?locale=${locale}&draft=true`,
        `/api/${type}/versions?where[parent][equals]=${id}&locale=${locale}`,
        `/api/content/v1/items/${document}/${locale}`,
        `/oai?verb=GetRecord&metadataPrefix=portal&identifier=oai:localhost:${document}/${locale}`,
        `/admin-preview/${document}/${locale}`,
      );
    }
    list.push(`/api/${document}/publishing`, `/admin/collections/${document}`);
  }
  const year = new Date().getFullYear();
  list.push(`/vi/tin-tuc/luu-tru-${year}`, '/vi/tin-tuc/luu-tru-2031', `/en/news/archive-${year}`);
  for (const name of ['draft', 'half', 'scheduled', 'withdrawn', 'changed']) {
    list.push(`/vi/tin-tuc/chim-${name}-vi.pdf`, `/en/news/bird-${name}.pdf`);
    list.push(`/vi/tin-tuc/chim-${name}-vi`, `/en/news/bird-${name}`, `/en/news/chim-${name}-vi`);
    list.push(`/vi/tin-tuc/chim-${name}-vi?_rsc=1`, `/_next/data/x/vi/tin-tuc/chim-${name}-vi.json`);
  }
  for (const oracle of [
    'sort=title',
    'select[title]=true',
    'joins[a]=b',
    'where[or][0][title][exists]=true',
    'pagination=false',
  ]) {
    list.push(
      `/api/articles?${oracle}`,
      `/api/search?${oracle}`,
      `/api/publishing-tasks?${oracle}`,
      `/api/audit-events?${oracle}`,
    );
  }
  return list;
}
