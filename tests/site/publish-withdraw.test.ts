import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Editor, startEditor } from '../support/editor-process';
import { soon } from '../support/soon';

/** Everything a reader or a machine may ask in which an article of this language can stand. */
const listings = (locale: string) => [
  `/${locale}`,
  `/feeds/${locale}/all.rss`,
  `/feeds/${locale}/all.atom`,
  `/feeds/${locale}/all.json`,
  `/oai?verb=ListRecords&metadataPrefix=oai_dc&set=lang:${locale}`,
  `/api/content/v1/items?locale=${locale}&limit=100`,
];

describe.each(inject('sites'))('publish and withdraw on $database', ({ origins, ...site }) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ origins, ...site });
  });
  afterAll(() => editor.stop());

  const get = async (origin: string, path: string) => {
    const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
    return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() };
  };
  const everywhere = (look: (origin: string) => Promise<void>) => Promise.all(origins.map(look));

  it('shows a new article within two seconds on every process, in every listing, only in its language', async () => {
    const section = await editor.section({ vi: 'Chuyên mục thử', en: 'Trial section' });
    const image = await editor.picture();
    const id = await editor.article(
      {
        vi: { title: 'BẢNTHỬ tiếng Việt', slug: 'ban-thu' },
        en: { title: 'TRIALITEM in English', slug: 'trial-item' },
      },
      { section, image },
    );
    await everywhere(async (origin) => {
      expect((await get(origin, '/en/news/trial-item')).status).toBe(404);
      expect((await get(origin, '/en')).text).not.toContain('TRIALITEM');
    });
    await editor.publish('articles', id, 'en');
    await everywhere(async (origin) => {
      await soon(
        () => get(origin, '/en/news/trial-item'),
        ({ status }) => status === 200,
      );
      for (const path of listings('en')) {
        await soon(
          () => get(origin, path),
          ({ text }) => text.includes('TRIALITEM'),
        );
      }
      expect((await get(origin, '/vi/tin-tuc/ban-thu')).status).toBe(404);
      for (const path of listings('vi')) expect((await get(origin, path)).text).not.toContain('BẢNTHỬ');
    });

    await editor.update('articles', id, 'en', { slug: 'trial-item-renamed', title: 'TRIALITEM renamed' });
    await editor.publish('articles', id, 'en');
    await everywhere(async (origin) => {
      const seen = await soon(
        () => get(origin, '/en/news/trial-item'),
        ({ status }) => status === 301,
      );
      expect(seen.location).toMatch(/\/en\/news\/trial-item-renamed$/);
    });

    await editor.withdraw('articles', id, 'en');
    await everywhere(async (origin) => {
      await soon(
        () => get(origin, '/en/news/trial-item-renamed'),
        ({ status }) => status === 410,
      );
      expect((await get(origin, '/en/news/trial-item-renamed')).text).not.toContain('TRIALITEM');
      for (const path of listings('en')) {
        await soon(
          () => get(origin, path),
          ({ text }) => !text.includes('TRIALITEM'),
        );
      }
      const oai = await get(origin, `/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=lang:en`);
      expect(oai.text).toMatch(new RegExp(`<header status="deleted">\\s*<identifier>[^<]*${id}/en<`));
    });
  });

  it('carries out a schedule once, when its time has come', async () => {
    const id = await editor.draft('pages', { ko: { title: '예약된 쪽', slug: 'scheduled-page' } });
    await editor.schedule('pages', id, 'ko', 'publish', new Date(Date.now() + 2500).toISOString());
    const [origin = ''] = origins;
    expect((await get(origin, '/ko/scheduled-page')).status).toBe(404);
    await everywhere(async (each) => {
      await soon(
        () => get(each, '/ko/scheduled-page'),
        ({ status }) => status === 200,
        8000,
      );
    });
  });
});
