import { describe, expect, test } from 'vitest';
import { largeWorld, sectionIds, smallWorld, teaTagId, uuid, type World } from '../../support/feed-world';
import { ask, read } from '../support';

const base = '/api/content/v1';

interface Page {
  items: { contentId: string; locale: string; type: string; seq: number; state: string }[];
  next: string | null;
  cursor: string | null;
}

async function readAll(world: World, query: string): Promise<Page['items']> {
  const items: Page['items'] = [];
  for (let path: string | null = `${base}/items?${query}`; path; ) {
    const page: Page = JSON.parse(await read(world, path));
    items.push(...page.items);
    path = page.next;
  }
  return items;
}

describe('/items', () => {
  test.each([
    ['', 13],
    ['locale=ko', 3],
    ['type=pages', 2],
    ['section=culture', 8],
    [`section=${sectionIds.culture}&locale=en`, 2],
    [`tag=${teaTagId}`, 4],
    ['since=2026-11-20T03:00:00Z', 3],
    ['since=2026-11-21', 0],
    ['locale=vi&sort=newest', 4],
    [`locale=vi&sort=newest&tag=${teaTagId}`, 1],
  ])('?%s has %i', async (query, count) => {
    expect(await readAll(smallWorld(), query)).toHaveLength(count);
  });

  test.each([
    'limit=7',
    'limit=7&locale=en',
    'limit=100',
    `limit=5&tag=${teaTagId}`,
    'limit=7&locale=vi&sort=newest',
  ])('?%s gives everything once, part by part', async (query) => {
    const parts = await readAll(largeWorld(65), query);
    const whole = await readAll(largeWorld(65), query.replace(/limit=\d+/, 'limit=100'));
    const keys = parts.map(({ contentId, locale }) => `${contentId}/${locale}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(whole.map(({ contentId, locale }) => `${contentId}/${locale}`));
  });

  test('an item carries its text, media addresses and versions', async () => {
    const item = JSON.parse(await read(smallWorld(), `${base}/items/articles/${uuid(10, 1)}/zh`));
    expect(item).toMatchObject({ state: 'live', language: 'zh-Hans', title: '新岗乡茶文化节开幕 1' });
    expect(item.details.image.url).toBe('https://thainguyen.example.vn/media/ab12cd34/full-1920.jpg');
    expect(item.details.image.renditions).toHaveLength(12);
    expect(item.details.section.url).toBe('https://thainguyen.example.vn/zh/lanmu/%E6%96%87%E5%8C%96');
    expect(item.translations.map(({ locale }: { locale: string }) => locale)).toEqual([
      'vi',
      'en',
      'zh',
      'ko',
    ]);
    expect(item.body[1].media.url).toContain('full-1920.jpg');
  });

  test.each([`${uuid(10, 99)}/en`, `${uuid(10, 1)}/fr`, 'x%22y/en', '%00/en', '..%2F/en'])(
    '%s is 404',
    async (id) => {
      expect((await ask(smallWorld(), `${base}/items/articles/${id}`)).status).toBe(404);
    },
  );

  test('a type that is not the item’s, or is not public, is 404', async () => {
    for (const type of ['pages', 'sections', 'users']) {
      expect((await ask(smallWorld(), `${base}/items/${type}/${uuid(10, 1)}/en`)).status).toBe(404);
    }
  });
});

describe('/changes', () => {
  test('following next sees every change, withdrawals included, and ends', async () => {
    const world = largeWorld(65);
    const seen: Page['items'] = [];
    for (let since = 0, more = true; more; ) {
      const page = JSON.parse(await read(world, `${base}/changes?since=${since}&limit=50`));
      expect(page.items.length).toBeLessThanOrEqual(50);
      seen.push(...page.items);
      since = page.next;
      more = page.more;
    }
    expect(seen).toHaveLength(260);
    expect(seen.filter(({ state }) => state === 'gone')).toHaveLength(1);
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map(({ seq }) => seq).sort((a, b) => a - b));
  });

  test('nothing new: no items, and next stays', async () => {
    const page = JSON.parse(await read(smallWorld(), `${base}/changes?since=1000`));
    expect(page).toMatchObject({ items: [], next: 1000, more: false });
    expect(page.head).toBeLessThan(1000);
  });

  test('a tombstone has no text', async () => {
    const { items } = JSON.parse(await read(smallWorld(), `${base}/changes?locale=en&section=economy`));
    expect(items.at(-1)).toMatchObject({
      state: 'gone',
      contentId: uuid(10, 2),
      sectionId: sectionIds.economy,
    });
    expect(JSON.stringify(items.at(-1))).not.toContain('Tea festival');
  });
});

test('one bad item does not kill a page of the API, nor a sitemap', async () => {
  const world = smallWorld();
  world.store.corrupt(uuid(10, 1), 'vi', { body: null });
  expect(JSON.parse(await read(world, `${base}/changes`)).items).toHaveLength(14);
  expect(JSON.parse(await read(world, `${base}/items/articles/${uuid(10, 1)}/vi`))).toMatchObject({
    body: [],
    html: '',
  });
  expect(await read(world, '/sitemaps/vi-1.xml')).toContain('/vi/tin-tuc/tea-festival-1</loc>');
  expect(new Set(world.reports).size).toBe(2);
});

describe('refusals name the parameter and the reason', () => {
  test.each([
    ['items?limit=0', 'limit', 'wholeNumber'],
    ['items?limit=101', 'limit', 'wholeNumber'],
    ['items?limit=1e1', 'limit', 'wholeNumber'],
    ['items?limit=5&limit=6', 'limit', 'repeatedParameter'],
    ['items?type=sections', 'type', 'unknownType'],
    ['items?locale=fr', 'locale', 'oneOf'],
    ['items?locale=all', 'locale', 'oneOf'],
    ['items?locale=', 'locale', 'oneOf'],
    ['items?since=yesterday', 'since', 'badDate'],
    ['items?since=2026-02-30', 'since', 'badDate'],
    ['items?tag=%00', 'tag', 'badId'],
    ['items?section=a%20b', 'section', 'badId'],
    ['items?cursor=abc', 'cursor', 'badCursor'],
    ['items?sort=newest', 'sort', 'needsLocale'],
    ['items?sort=newest&locale=vi&since=2026-01-01', 'since', 'notWithNewest'],
    ['items?where[title]=x', 'where[title]', 'unknownParameter'],
    ['items?__proto__=x', '__proto__', 'unknownParameter'],
    ['items?constructor=x', 'constructor', 'unknownParameter'],
    ['changes?since=-1', 'since', 'wholeNumber'],
    ['changes?since=99999999999999999999', 'since', 'wholeNumber'],
    ['changes?depth=1', 'depth', 'unknownParameter'],
  ])('%s', async (path, parameter, reason) => {
    const response = await ask(smallWorld(), `${base}/${path}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    const problem = await response.json();
    expect(problem.errors).toEqual([expect.objectContaining({ parameter, reason })]);
    expect(problem.errors[0].detail).not.toBe('');
  });

  test('a cursor belongs to its filters', async () => {
    const world = largeWorld(10);
    const { cursor } = JSON.parse(await read(world, `${base}/items?limit=2&locale=vi`));
    expect((await ask(world, `${base}/items?limit=2&locale=en&cursor=${cursor}`)).status).toBe(400);
    expect((await ask(world, `${base}/items?limit=3&locale=vi&cursor=${cursor}`)).status).toBe(200);
    const newest = JSON.parse(await read(world, `${base}/items?limit=2&locale=vi&sort=newest`)).cursor;
    expect((await ask(world, `${base}/items?limit=3&locale=vi&sort=newest&cursor=${newest}`)).status).toBe(
      400,
    );
  });

  test.each([
    [{}, '?limit=0', 'Yêu cầu không hợp lệ'],
    [{ 'Accept-Language': 'en-GB,en;q=0.9' }, '?limit=0', 'The request is not valid'],
    [{ 'Accept-Language': 'fr, ko;q=0.5, en;q=0.1' }, '?limit=0', '요청이 올바르지 않습니다'],
    [{ 'Accept-Language': 'en' }, '?limit=0&locale=zh', '请求无效'],
    [{ 'Accept-Language': '*;q=x,,;' }, '?limit=0', 'Yêu cầu không hợp lệ'],
  ])('in the language of %j %s', async (headers: Record<string, string>, query, title) => {
    const response = await ask(smallWorld(), `${base}/items${query}`, { headers });
    expect((await response.json()).title).toBe(title);
  });
});
