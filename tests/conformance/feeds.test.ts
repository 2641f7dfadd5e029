/** Our feeds, read by feed readers that nobody here wrote. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import { largeWorld } from '../support/feed-world';
import { readWithFeedparser, readWithFeedsmith, readWithRssParser } from '../support/judges/feed-readers';
import { type ServedExports, serveHandlers } from '../support/serve-handlers';
import { prepareJudges } from '../support/system-tools';

let served: ServedExports;

beforeAll(async () => {
  await prepareJudges();
  served = await serveHandlers(largeWorld(65));
});
afterAll(() => served?.close());

const names = ['all', 'articles', 'culture'];
const feeds = locales.flatMap((locale) =>
  names.flatMap((name) => [`${locale}/${name}.rss`, `${locale}/${name}.atom`]),
);

describe.each(feeds)('/feeds/%s', (feed) => {
  test('is well formed and complete for feedparser', async () => {
    const read = await readWithFeedparser(`${served.baseUrl}/feeds/${feed}`);
    expect(read.why).toBe('');
    expect(read.bozo).toBe(false);
    expect(read.entries.length).toBeGreaterThan(0);
    expect(new Set(read.entries.map(({ id }) => id)).size).toBe(read.entries.length);
    for (const entry of read.entries) {
      expect(entry).toMatchObject({ dated: true, credits: ['Nguyễn Văn A'] });
      expect(entry.id).toMatch(/^urn:uuid:/);
      expect(entry.enclosures[0]).toMatchObject({ length: '123456', type: 'image/jpeg' });
      expect(entry.html).toContain('<figure>');
    }
  });

  test('is read alike by feedsmith and rss-parser', async () => {
    const url = `${served.baseUrl}/feeds/${feed}`;
    const expected = (await readWithFeedparser(url)).entries.map(({ id }) => id);
    const parsed = await readWithFeedsmith(url);
    expect(parsed.format).toBe(feed.endsWith('.rss') ? 'rss' : 'atom');
    expect(idsOf(parsed.feed)).toEqual(expected);
    expect((await readWithRssParser(url)).map(({ id }) => id)).toEqual(expected);
  });
});

test.each(locales)('/feeds/%s/all.json is a JSON Feed for feedsmith', async (locale) => {
  const parsed = await readWithFeedsmith(`${served.baseUrl}/feeds/${locale}/all.json`);
  expect(parsed.format).toBe('json');
  expect(idsOf(parsed.feed)).toHaveLength(50);
});

test('the Atom archives and the living feed together hold everything once, and the tombstone', async () => {
  const ids = new Set<string>();
  const gone = new Set<string>();
  for (let url: string | undefined = `${served.baseUrl}/feeds/ko/all.atom`; url; ) {
    const text = await (await fetch(url)).text();
    for (const [, id = ''] of text.matchAll(/<entry>\s*<id>([^<]+)/g)) ids.add(id);
    for (const [, id = ''] of text.matchAll(/<at:deleted-entry ref="([^"]+)"/g)) gone.add(id);
    url = /rel="prev-archive"[^>]*href="([^"]+)"/.exec(text)?.[1];
  }
  expect(ids.size).toBe(64);
  expect(gone.size).toBe(1);
  expect([...gone].some((id) => ids.has(id))).toBe(false);
});

function idsOf(feed: object): (string | undefined)[] {
  const { items, entries } = feed as { items?: Named[]; entries?: Named[] };
  return (items ?? entries ?? []).map(({ id, guid }) => id ?? guid?.value);
}

interface Named {
  id?: string;
  guid?: { value?: string };
}
