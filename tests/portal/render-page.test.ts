/** Pages as a visitor, a search engine and a cache see them: status, headers, tags, addresses. */
import { contentTypes } from '@collections';
import { beforeAll, expect, test } from 'vitest';
import type { LiveItem } from '@/content/content-item';
import { answerPage } from '@/portal/answer-page';
import { buildAssets } from '@/portal/assets/build';
import { renderPage } from '@/portal/render-page';
import type { ContentStore } from '@/publishing/content-store';
import { MemoryContentStore } from '../support/preview/memory-content-store';
import { article, goneArticle, section } from './fixtures';

const site = {
  origin: 'https://portal.example.vn',
  host: 'portal.example.vn',
  adminEmail: 'a@b.vn',
  secret: 's',
};
const services = (store: ContentStore) => ({
  store,
  site,
  contentTypes,
  now: () => new Date('2026-11-22T03:00:00Z'),
});

const economy = section('economy', { vi: 'kinh-te', en: 'economy' });
const stories: LiveItem[] = Array.from({ length: 30 }, (_, at) =>
  article(`story-${at}`, 'en', {
    section: 'economy',
    publishedAt: new Date(Date.UTC(2026, 9, 30 - at)).toISOString(),
  }),
);
const tea = [
  article('tea', 'vi', { slug: 'tra', siblings: { en: 'tea' } }),
  article('tea', 'en', { slug: 'tea', siblings: { vi: 'tra' } }),
];
const store = new MemoryContentStore(
  [...economy, ...stories, ...tea, goneArticle('rain', 'en'), article('rain', 'ko')],
  { '/en/news/old-tea': '/en/news/tea' },
);
const get = (path: string) => renderPage(path, services(store));

beforeAll(() => buildAssets());

test('a live article is a whole document in its own language', async () => {
  const { status, html, headers } = await get('/vi/tin-tuc/tra');
  expect(status).toBe(200);
  expect(html).toMatch(/^<!doctype html><html lang="vi"/);
  expect(headers['Content-Language']).toBe('vi');
  expect(html).toContain('<link rel="canonical" href="https://portal.example.vn/vi/tin-tuc/tra"/>');
});

test('its languages are named to search engines, with English as the default', async () => {
  const { html } = await get('/vi/tin-tuc/tra');
  expect(html).toContain('hrefLang="en" href="https://portal.example.vn/en/news/tea"');
  expect(html).toContain('hrefLang="x-default" href="https://portal.example.vn/en/news/tea"');
  expect(html).not.toContain('hrefLang="zh-Hans" href="https');
});

test('the policy allows no inline script and no inline style but the hashed colours', async () => {
  const { html, headers } = await get('/vi/tin-tuc/tra');
  const policy = headers['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]+=+'/);
  expect(html).not.toMatch(/ style="/);
  expect(html).not.toMatch(/ on\w+="/);
  expect(html).not.toMatch(/<script(?![^>]*(src=|application\/ld\+json))/);
});

test('HSTS is sent over https only', async () => {
  expect((await get('/vi')).headers['Strict-Transport-Security']).toBeDefined();
  const plain = { ...services(store), site: { ...site, origin: 'http://localhost:3000' } };
  expect((await renderPage('/vi', plain)).headers['Strict-Transport-Security']).toBeUndefined();
});

test('a section is paged: page 1 has no number, nothing stands beyond the end', async () => {
  const second = await get('/en/sections/economy/2');
  expect(second.status).toBe(200);
  expect(second.html).toContain('<link rel="prev" href="https://portal.example.vn/en/sections/economy"/>');
  expect(second.html).toContain(
    '<link rel="canonical" href="https://portal.example.vn/en/sections/economy/2"/>',
  );
  expect(await get('/en/sections/economy/1')).toMatchObject({
    status: 301,
    headers: { Location: '/en/sections/economy' },
  });
  expect((await get('/en/sections/economy/4')).status).toBe(404);
  expect((await get('/en/sections/economy/02')).status).toBe(404);
});

test('everything of a type is listed at its segment', async () => {
  expect((await get('/en/news')).status).toBe(200);
  expect((await get('/en/news/3')).status).toBe(200);
  expect((await get('/en/news/9')).status).toBe(404);
  expect((await get('/en/tags')).status).toBe(200);
});

test('a moved address leads on with 301', async () => {
  expect(await get('/en/news/old-tea')).toMatchObject({ status: 301, headers: { Location: '/en/news/tea' } });
});

test('a withdrawn article is 410 and names the languages still live', async () => {
  const { status, html } = await get('/en/news/rain');
  expect(status).toBe(410);
  expect(html).toContain('href="/ko/sosik/rain"');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
});

test('an unknown address is 404, in the language of the address, with somewhere to go', async () => {
  const { status, html } = await get('/ko/eopda');
  expect(status).toBe(404);
  expect(html).toContain('<html lang="ko"');
  expect(html).toContain('href="/ko/sosik/rain"');
});

test('an address whose language was changed by hand finds its counterpart or says which languages there are', async () => {
  expect(await get('/en/tin-tuc/tra')).toMatchObject({ status: 307, headers: { Location: '/en/news/tea' } });
  const korean = await get('/ko/news/tea');
  expect(korean.status).toBe(404);
  expect(korean.html).toContain('href="/en/news/tea"');
});

test('a path that is not NFC is sent to its NFC form', async () => {
  const answer = await get('/vi/tin-tuc/che\u0300');
  expect(answer).toMatchObject({ status: 301, headers: { Location: '/vi/tin-tuc/ch%C3%A8' } });
});

test('every answer names what it depends on', async () => {
  expect((await get('/en/news/tea')).tags).toEqual(
    expect.arrayContaining([
      'seq:36',
      'path:/en/news/tea',
      'item:tea:en',
      'list:en:sections',
      'list:en:pages',
    ]),
  );
  expect((await get('/en/nothing')).tags).toEqual(
    expect.arrayContaining(['path:/en/nothing', 'list:en:articles']),
  );
  expect((await get('/en/news/rain')).tags).toContain('path:/en/news/rain');
  expect((await get('/en/news/old-tea')).tags).toContain('path:/en/news/old-tea');
  expect((await get('/en')).tags).toEqual(expect.arrayContaining(['list:en:articles', 'list:en:tags']));
});

test('a title cannot break out of the structured data', async () => {
  const evil = article('evil', 'en', { title: '</script><script>alert(1)</script>&amp;' });
  const { html } = await renderPage('/en/news/evil', services(new MemoryContentStore([evil])));
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  expect(data).toContain('\\u003c/script\\u003e');
  expect(JSON.parse(data)['@graph'][1].headline).toBe('</script><script>alert(1)</script>&amp;');
  expect(html).not.toContain('<script>alert');
});

test('an empty store still has a front', async () => {
  const { status, html } = await renderPage('/zh', services(new MemoryContentStore([])));
  expect(status).toBe(200);
  expect(html).toContain('暂无中文内容');
});

test('when the store fails the page says so, styled, and is not kept', async () => {
  const broken = new MemoryContentStore([]);
  broken.head = () => Promise.reject(new Error('down'));
  const heard: unknown[] = [];
  const { status, html, headers, tags } = await answerPage(
    '/vi/tin-tuc/tra',
    async () => services(broken),
    (e) => heard.push(e),
  );
  expect(status).toBe(500);
  expect(headers['Cache-Control']).toBe('no-store');
  expect(html).toContain('rel="stylesheet"');
  expect(tags).toEqual([]);
  expect(heard).toHaveLength(1);
});

test('without a database there is still a page', async () => {
  const away = () => Promise.reject(new Error('no database'));
  const { status, html } = await answerPage('/ko', away, () => {});
  expect(status).toBe(500);
  expect(html).toContain('<html lang="ko"');
});

/** A front of the English language, with these blocks. */
function home(blocks: unknown[]): LiveItem {
  const { details: _, ...item } = article('front', 'en', { title: 'A province of tea' });
  return { ...item, type: 'homes', path: '/en', details: { blocks }, translations: { en: '/en' } };
}

test('a composed front says what its editors wrote, and falls when one of its articles changes', async () => {
  const picked = { contentId: 'story-20', type: 'articles', title: 'Old title', path: '/en/old' };
  const front = home([{ block: 'lead' }, { block: 'picks', heading: 'Our choice', items: [picked] }]);
  const composed = services(new MemoryContentStore([...economy, ...stories, front]));
  const { html, tags } = await renderPage('/en', composed);
  expect(html).toMatch(/<h1[^>]*>A province of tea<\/h1>/);
  expect(html).toContain('<meta name="description" content="Description of front"');
  expect(html).toMatch(/Our choice[\s\S]*href="\/en\/news\/story-20"[\s\S]*Title of story-20/);
  expect(html).not.toContain('Old title');
  expect(tags).toEqual(expect.arrayContaining(['item:story-20:en', 'item:front:en', 'list:en:articles']));
  expect(await renderPage('/en/homes', composed)).toMatchObject({ status: 404 });
});

test('a section fills its block however long ago it wrote last', async () => {
  const culture = section('culture', { en: 'culture' });
  const old = ['song', 'dance'].map((id) =>
    article(id, 'en', { section: 'culture', publishedAt: '2020-01-01T00:00:00.000Z' }),
  );
  const newer = Array.from({ length: 90 }, (_, at) => article(`news-${at}`, 'en', { section: 'economy' }));
  const fromSection = { contentId: 'culture', type: 'sections', title: 'culture', path: '/en/x' };
  const front = home([{ block: 'lead' }, { block: 'picks', heading: 'Songs', fromSection, count: 2 }]);
  const all = new MemoryContentStore([...economy, ...culture, ...old, ...newer, front]);
  const { html } = await renderPage('/en', services(all));
  expect(html).toMatch(/Songs[\s\S]*Title of (song|dance)[\s\S]*Title of (song|dance)/);
});
