/** Addresses that are no page: unknown, withdrawn, moved, in another language, malformed. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languageTags, locales } from '@/i18n/locales';
import { visit } from '../support/crawl/crawl-site';
import { markupFaults } from '../support/crawl/html-rules';
import { pathOfKind } from '../support/crawl/page-kinds';
import { type Editor, startEditor } from '../support/editor-process';
import { soon } from '../support/soon';

const strangeAddresses = [
  '/fr',
  '/EN',
  '/en/',
  '/en//news',
  '/en/news/',
  '/en/news/0',
  '/en/news/01',
  '/en/news/99999',
  '/en/news/99999999999999999999',
  '/en/news/%00',
  '/en/news/%E0%A4%A',
  '/en/news/%ff%fe',
  '/en/news/..%2f..%2fetc%2fpasswd',
  '/en/news/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  `/en/${'a'.repeat(3000)}`,
  `/en/${'a/'.repeat(300)}`,
  '/en/__proto__',
  '/en/constructor',
  '/%F0%9F%98%80',
  '/media/0000/16x9-480.jpg',
  '/media/%00/16x9-480.jpg',
  '/feeds/en/nothing.rss',
  '/feeds/xx/all.rss',
  '/sitemaps/en-99.xml',
  '/api/content/v1/items?locale=xx',
  '/_next/static/nothing.js',
  '/assets/nothing.css',
  '/.env',
  '/wp-login.php',
  '/design/en',
];

describe.each(inject('sites'))('addresses that are no page on $database', ({ origins, ...site }) => {
  const origin = origins[0] ?? '';
  let editor: Editor;
  beforeAll(async () => {
    editor = await startEditor({ origins, ...site });
    const id = await editor.draft('pages', {
      vi: { title: 'Trang rút', slug: 'trang-rut' },
      en: { title: 'Withdrawn page', slug: 'withdrawn-page' },
      ko: { title: '옮긴 쪽', slug: 'old-page' },
    });
    await editor.publish('pages', id, 'vi', 'en', 'ko');
    await editor.withdraw('pages', id, 'en');
    await editor.update('pages', id, 'ko', { slug: 'new-page' });
    await editor.publish('pages', id, 'ko');
    await soon(
      () => visit(origin, '/ko/old-page'),
      ({ status }) => status === 301,
    );
  });
  afterAll(() => editor.stop());

  it.each(locales)(
    'an unknown address is 404 in %s, helps, and is kept out of search engines',
    async (locale) => {
      const page = await visit(origin, pathOfKind('missing', locale));
      expect(page.status).toBe(404);
      expect(page.lang).toBe(languageTags[locale]);
      expect(page.meta('robots')).toBe('noindex');
      expect(page.canonical).toBeUndefined();
      expect(page.alternates).toEqual({});
      expect(page.links).toContain(`/${locale}`);
      expect(page.links.length).toBeGreaterThan(10);
      expect(await markupFaults(page.html)).toEqual([]);
    },
  );

  it('a withdrawn page is 410 and offers the languages that are left', async () => {
    const page = await visit(origin, '/en/withdrawn-page');
    expect(page.status).toBe(410);
    expect(page.html).not.toContain('Withdrawn page');
    expect(page.links).toContain('/vi/trang-rut');
    expect(page.meta('robots')).toBe('noindex');
    expect(await markupFaults(page.html)).toEqual([]);
  });

  it('a moved page is 301 to its address', async () => {
    const page = await visit(origin, '/ko/old-page');
    expect(page.headers.get('location')).toMatch(/^(http:\/\/localhost:\d+)?\/ko\/new-page$/);
  });

  it('a page that does not exist in a language offers those there are', async () => {
    const page = await visit(origin, '/zh/trang-rut');
    expect(page.status).toBe(404);
    expect(page.lang).toBe('zh-Hans');
    expect(page.links).toEqual(expect.arrayContaining(['/vi/trang-rut', '/ko/new-page']));
    expect(await markupFaults(page.html)).toEqual([]);
  });

  it('the bare address leads to the reader’s language', async () => {
    for (const [wish, path] of [
      ['ko-KR,ko;q=0.9', '/ko'],
      ['zh-TW', '/zh'],
      ['fr', '/en'],
    ] as const) {
      const answer = await fetch(`${origin}/`, { headers: { 'Accept-Language': wish }, redirect: 'manual' });
      expect(answer.status).toBe(307);
      expect(new URL(answer.headers.get('location') ?? '', origin).pathname).toBe(path);
    }
  });

  it.each(strangeAddresses.map((address) => [address.slice(0, 60), address]))(
    '%s is refused, not failed',
    async (_name, address) => {
      const answer = await fetch(`${origin}${address}`, { redirect: 'manual' });
      const text = await answer.text();
      expect(answer.status, text.slice(0, 200)).toBeGreaterThanOrEqual(300);
      expect(answer.status, text.slice(0, 200)).toBeLessThan(500);
      expect(text).not.toMatch(/\bat .+\.(ts|js):\d+/);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s changes no page', async (method) => {
    const answer = await fetch(`${origin}/en`, { method });
    expect(answer.status).toBeLessThan(500);
    expect((await visit(origin, '/en')).status).toBe(200);
  });
});
