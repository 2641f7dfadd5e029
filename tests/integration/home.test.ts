import { contentTypes } from '@collections';
import { homes } from '@collections/homes';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handleChanges } from '@/feeds/content-api/handle-changes';
import { handleItems } from '@/feeds/content-api/handle-items';
import { handleOai } from '@/feeds/oai/handle-oai';
import { handleSitemap } from '@/feeds/sitemap/handle-sitemap';
import { handleFeed } from '@/feeds/syndication/handle-feed';
import type { Locale } from '@/i18n/locales';
import { buildAssets } from '@/portal/assets/build';
import { renderPage } from '@/portal/render-page';
import { publishingState } from '@/publishing/publishing-state';
import { runDueTasks } from '@/publishing/tasks/run-due-tasks';
import { asSystem, draft, publish, startPortal, withdraw } from '../support/portal';
import { article, picture, section } from '../support/sample-documents';

const site = {
  origin: 'http://localhost:3000',
  host: 'localhost',
  adminEmail: 'portal@example.vn',
  secret: 'a secret of the tests, long enough to be one',
};

describe('a home page composed by editors', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let shared: { section: string; image: string };
  beforeAll(async () => {
    await buildAssets();
    portal = await startPortal();
    const { payload } = portal;
    shared = {
      section: await section(payload, { vi: 'Văn hóa', en: 'Culture' }),
      image: await picture(payload),
    };
  });
  afterAll(() => portal.stop());

  const front = async (locale: Locale) =>
    (await renderPage(`/${locale}`, { store: portal.store, site, contentTypes, now: () => new Date() })).html;

  const text = (payload: Payload, title: string) =>
    article(payload, { en: { title }, vi: { title: `${title} (vi)` } }, shared);

  async function home(blocks: unknown[], locale: Locale = 'en'): Promise<string> {
    const { payload } = portal;
    const id = await draft(payload, 'homes', { [locale]: { title: `Home ${locale}` } });
    await set(id, blocks, locale);
    return id;
  }

  function set(id: string, blocks: unknown[], locale: Locale = 'en') {
    const { payload } = portal;
    return asSystem(payload, (req) =>
      payload.update({ collection: 'homes', id, locale, draft: true, data: { blocks } as never, req }),
    );
  }

  const stateOf = (id: string) =>
    asSystem(portal.payload, (req) => {
      req.user = { id: 'nobody', collection: 'users', roles: ['editor'] } as never;
      return publishingState(req, homes, id);
    });
  const issuesOf = async (id: string) => (await stateOf(id)).languages.en.issues;
  const statusOf = async (id: string) => (await stateOf(id)).languages.en.status;

  it('shows in each language what was composed for it, and never what is not live', async () => {
    const { payload } = portal;
    const live = await text(payload, 'Then singing');
    const hidden = await text(payload, 'CANARY of a draft');
    await publish(payload, 'articles', live, 'en');
    const id = await home([
      { block: 'notice', heading: 'Closed', text: 'The office is closed on 2 September.' },
      { block: 'lead' },
      { block: 'picks', heading: 'Our songs', items: [hidden, live] },
    ]);
    expect(await front('en')).not.toContain('Our songs');
    await publish(payload, 'homes', id, 'en');
    const html = await front('en');
    expect(html).toContain('The office is closed on 2 September.');
    expect(html).toMatch(/Our songs[\s\S]*Then singing/);
    expect(html.indexOf('is closed')).toBeLessThan(html.indexOf('Then singing'));
    expect(html).not.toContain('CANARY');
    expect(JSON.stringify(await portal.store.get(id, 'en'))).not.toContain('CANARY');
    expect(await front('vi')).not.toContain('Our songs');

    await publish(payload, 'articles', hidden, 'en');
    await runDueTasks(payload);
    expect(await front('en')).toContain('CANARY of a draft');
    await withdraw(payload, 'articles', hidden, 'en');
    await runDueTasks(payload);
    expect(await front('en')).not.toContain('CANARY');

    await set(id, [{ block: 'lead' }, { block: 'notice', text: 'CANARY of a change' }]);
    expect(await front('en')).not.toContain('CANARY');
    expect(await statusOf(id)).toBe('changed');

    await withdraw(payload, 'homes', id, 'en');
    const usual = await front('en');
    expect(usual).toContain('Then singing');
    expect(usual).not.toContain('Our songs');
  });

  it('is one in each language: another that is published takes its place in the same act', async () => {
    const { payload, store } = portal;
    const one = await home([{ block: 'lead' }, { block: 'notice', text: 'Everyday.' }]);
    const other = await home([{ block: 'lead' }, { block: 'notice', text: 'Tet is coming.' }]);
    await publish(payload, 'homes', one, 'en');
    expect(await front('en')).toContain('Everyday.');
    expect(await issuesOf(other)).toMatchObject([
      { key: 'homeReplaces', severity: 'warning', message: expect.stringContaining('Home en') },
    ]);
    await publish(payload, 'homes', other, 'en');
    const html = await front('en');
    expect(html).toContain('Tet is coming.');
    expect(html).not.toContain('Everyday.');
    expect(await store.get(one, 'en')).toMatchObject({ state: 'gone' });
    expect(await statusOf(one)).toBe('draft');
    expect(await statusOf(other)).toBe('live');
    await withdraw(payload, 'homes', other, 'en');
  });

  it('is no translation: one language is not behind when another is composed anew', async () => {
    const id = await draft(portal.payload, 'homes', { vi: { title: 'Trang' }, en: { title: 'Front' } });
    await set(id, [{ block: 'lead' }], 'en');
    await set(id, [{ block: 'lead' }, { block: 'topics' }], 'vi');
    expect((await stateOf(id)).languages.en).toMatchObject({ status: 'draft', stale: false });
  });

  it('says beforehand what readers will not see', async () => {
    const { payload } = portal;
    const hidden = await text(payload, 'Not yet');
    const id = await home([
      { block: 'lead' },
      { block: 'picks', heading: 'Soon', items: [hidden], fromSection: shared.section },
    ]);
    expect(await issuesOf(id)).toMatchObject([
      { key: 'stayHidden', severity: 'warning', values: { count: 1 } },
    ]);
    await publish(payload, 'articles', hidden, 'en');
    expect(await issuesOf(id)).toEqual([]);
    await withdraw(payload, 'articles', hidden, 'en');
  });

  it('leads each kind of reader to the pages chosen for them, under the names these have now', async () => {
    const { payload } = portal;
    const page = await draft(payload, 'pages', { en: { title: 'Come by train', slug: 'by-train' } });
    const second = await draft(payload, 'pages', { en: { title: 'Come by bus', slug: 'by-bus' } });
    await publish(payload, 'pages', page, 'en');
    await publish(payload, 'pages', second, 'en');
    const id = await home([{ block: 'lead' }, { block: 'ways', visitor: [page, second] }]);
    await publish(payload, 'homes', id, 'en');
    expect(await front('en')).toMatch(/class="way-name" href="\/en\/by-train"[\s\S]*Come by bus/);
    await asSystem(payload, (req) =>
      payload.update({
        collection: 'pages',
        id: second,
        locale: 'en',
        draft: true,
        data: { title: 'By coach', slug: 'by-coach' },
        req,
      }),
    );
    await publish(payload, 'pages', second, 'en');
    await runDueTasks(payload);
    expect(await front('en')).toMatch(/href="\/en\/by-coach"[^>]*>By coach/);
    await withdraw(payload, 'homes', id, 'en');
  });

  it('is no item of feeds, lists, search engines or harvest, and has no address but the front', async () => {
    const { payload, store } = portal;
    const id = await home([{ block: 'lead' }, { block: 'notice', text: 'A notice of its own.' }]);
    await publish(payload, 'homes', id, 'en');
    const services = { store, site, contentTypes, now: () => new Date() };
    const ask = async (handle: typeof handleItems, path: string) =>
      (await handle(new Request(`${site.origin}${path}`), services)).text();
    const answers = await Promise.all([
      ask(handleSitemap, '/sitemaps/en-1.xml'),
      ask(handleFeed, '/feeds/en/all.json'),
      ask(handleItems, '/api/content/v1/items?locale=en'),
      ask(handleChanges, '/api/content/v1/changes?since=0'),
      ask(handleOai, '/oai?verb=ListIdentifiers&metadataPrefix=oai_dc'),
    ]);
    for (const answer of answers) {
      expect(answer).not.toContain(id);
      expect(answer).not.toContain('A notice of its own.');
    }
    expect(answers[0]?.match(new RegExp(`<loc>${site.origin}/en</loc>`, 'g')) ?? []).toHaveLength(1);
    await withdraw(payload, 'homes', id, 'en');
  });

  it.each([
    ['noLead', [{ block: 'ways' }]],
    ['blockTwice', [{ block: 'lead' }, { block: 'topics' }, { block: 'topics' }]],
    ['emptyBlock', [{ block: 'lead' }, { block: 'picks', heading: 'Nothing' }]],
    ['emptyBlock', [{ block: 'lead' }, { block: 'notice', heading: 'Nothing' }]],
    ['confidentialMark', [{ block: 'lead' }, { block: 'notice', text: 'TỐI MẬT: the plan.' }]],
    ['tooLong', [{ block: 'lead' }, { block: 'notice', text: 'x'.repeat(401) }]],
    ['outOfRange', [{ block: 'lead' }, { block: 'latest', count: 13 }]],
    ['tooMany', [{ block: 'lead' }, ...Array.from({ length: 20 }, () => ({ block: 'notice', text: 'x' }))]],
  ])('is refused by the name of what hinders it: %s', async (key, blocks) => {
    const id = await home(blocks);
    await expect(publish(portal.payload, 'homes', id, 'en')).rejects.toMatchObject({
      data: { issues: [{ field: 'blocks', key }] },
    });
  });

  it('shows an article once', async () => {
    const { payload } = portal;
    const live = await text(payload, 'Lutes');
    await publish(payload, 'articles', live, 'en');
    const id = await home([
      { block: 'lead', items: [live] },
      { block: 'picks', items: [live] },
    ]);
    await expect(publish(payload, 'homes', id, 'en')).rejects.toMatchObject({
      data: { issues: [{ key: 'itemTwice', values: { title: 'Lutes' } }] },
    });
  });
});
