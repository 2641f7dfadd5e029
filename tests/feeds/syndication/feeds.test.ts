import { describe, expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import {
  article,
  emptyWorld,
  largeWorld,
  picture,
  publishSections,
  sectionLink,
  smallWorld,
  uuid,
} from '../../support/feed-world';
import { ask, read } from '../support';

const guids = (rss: string) =>
  [...rss.matchAll(/<guid isPermaLink="false">([^<]+)/g)].map(([, guid]) => guid);

test('the guid stays when title, slug, section and host change', async () => {
  const world = smallWorld();
  const before = guids(await read(world, '/feeds/en/all.rss'));
  const details = { section: sectionLink('economy', 'en') };
  world.store.publish(article(1, 'en', { title: 'New', path: '/en/news/new', details }));
  world.site = { ...world.site, origin: 'https://other.example', host: 'other.example' };
  expect(guids(await read(world, '/feeds/en/all.rss'))).toEqual(before);
});

test('languages of one document have different guids', async () => {
  const world = smallWorld();
  const all = await Promise.all(
    locales.map(async (locale) => guids(await read(world, `/feeds/${locale}/articles.rss`))),
  );
  expect(new Set(all.flat()).size).toBe(all.flat().length);
});

test('dates are RFC 822 in English in every language', async () => {
  for (const locale of locales) {
    const rss = await read(smallWorld(), `/feeds/${locale}/all.rss`);
    for (const [, date] of rss.matchAll(/<(?:pubDate|lastBuildDate)>([^<]+)/g)) {
      expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000$/);
    }
  }
});

describe('enclosures', () => {
  const worldWith = (mediaId: string) => {
    const world = emptyWorld();
    publishSections(world);
    world.store.publish(article(1, 'en', { details: { image: { ...picture, mediaId } } }));
    return world;
  };

  test('name the true size of the rendition', async () => {
    const rss = await read(worldWith('tea-hill'), '/feeds/en/all.rss');
    expect(rss).toContain(
      '<enclosure url="https://thainguyen.example.vn/media/ab12cd34/full-1200.jpg" length="123456"',
    );
  });

  test('are left out while the size is not known', async () => {
    const world = worldWith('unmeasured');
    for (const format of ['rss', 'atom', 'json']) {
      expect(await read(world, `/feeds/en/all.${format}`)).not.toMatch(
        /enclosure|attachments|fileSize|"length"/,
      );
    }
    expect(await read(world, '/feeds/en/all.rss')).toContain('<media:content');
  });
});

test('credit, alternative text and licence travel with a picture', async () => {
  const rss = await read(smallWorld(), '/feeds/vi/all.rss');
  expect(rss).toContain('<media:credit role="author">Nguyễn Văn A</media:credit>');
  expect(rss).toContain('<media:description type="plain">A hill of tea &amp; mist</media:description>');
  expect(rss).toContain('<media:license href="https://creativecommons.org/licenses/by/4.0/"');
});

test('a CDATA end in the text is split', async () => {
  const world = emptyWorld();
  const body = [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text: 'a ]]> b' }] }];
  world.store.publish(article(1, 'en', { body }));
  const rss = await read(world, '/feeds/en/all.rss');
  expect(rss.match(/]]>/g)).toHaveLength(1);
  expect(rss).toContain('a ]]&gt; b');
});

test('a withdrawal leaves RSS, and is said by Atom and JSON Feed', async () => {
  const world = smallWorld();
  expect(await read(world, '/feeds/en/all.rss')).not.toContain('tea-festival-2');
  expect(await read(world, '/feeds/en/all.atom')).toMatch(
    /<at:deleted-entry ref="urn:uuid:[^"]+" when="2026-11-20T03:00:00Z">/,
  );
  const { _portal, items } = JSON.parse(await read(world, '/feeds/en/all.json'));
  expect(_portal.gone).toEqual([
    expect.objectContaining({ contentId: uuid(10, 2), withdrawn: '2026-11-20T03:00:00Z', type: 'articles' }),
  ]);
  expect(items.map((item: { id: string }) => item.id)).not.toContain(_portal.gone[0].id);
});

test('a section is found by key, id and address in its language', async () => {
  const world = smallWorld();
  const expected = guids(await read(world, '/feeds/vi/culture.rss'));
  expect(expected).toHaveLength(2);
  for (const name of ['van-hoa', uuid(1, 1)])
    expect(guids(await read(world, `/feeds/vi/${name}.rss`))).toEqual(expected);
  const chinese = `/feeds/zh/${encodeURIComponent('文化')}.rss`;
  expect(guids(await read(world, chinese))).toHaveLength(2);
});

test.each([
  '/feeds/vi/none.rss',
  '/feeds/fr/all.rss',
  '/feeds/vi/all.xml',
  '/feeds/vi/sections.rss',
  '/feeds/vi/all/1.rss',
  '/feeds/vi/all/0.atom',
  '/feeds/vi/all/99.atom',
  '/feeds/vi/%ZZ.rss',
  '/feeds/vi/a/b/c.atom',
])('%s is 404 as a problem in Vietnamese', async (path) => {
  const response = await ask(smallWorld(), path);
  expect(response.status).toBe(404);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  expect((await response.json()).title).toBe('Không tìm thấy');
});

test('one bad item does not kill a feed', async () => {
  const world = smallWorld();
  world.store.corrupt(uuid(10, 1), 'vi', { body: null });
  const rss = await read(world, '/feeds/vi/all.rss');
  expect(guids(rss)).toHaveLength(3);
  expect(world.reports).toEqual([`feed entry ${uuid(10, 1)}/vi`]);
});

describe('archives (RFC 5005)', () => {
  test('are cut by change number and never paged again', async () => {
    const world = largeWorld(65);
    const before = await read(world, '/feeds/vi/all/2.atom');
    expect(before).toContain('<fh:archive/>');
    expect(before).toContain(
      'rel="prev-archive" type="application/atom+xml" href="https://thainguyen.example.vn/feeds/vi/all/1.atom"',
    );
    expect(before).toContain(
      'rel="next-archive" type="application/atom+xml" href="https://thainguyen.example.vn/feeds/vi/all/3.atom"',
    );
    expect(before).toContain(
      'rel="current" type="application/atom+xml" href="https://thainguyen.example.vn/feeds/vi/all.atom"',
    );
    for (let number = 100; number < 110; number++) world.store.publish(article(number, 'vi'));
    expect(await read(world, '/feeds/vi/all/2.atom')).toBe(before);
  });

  test('an item that changes later moves to a later document, and the archive stays well formed', async () => {
    const world = largeWorld(65);
    const before = await read(world, '/feeds/vi/all/2.atom');
    const [first] = [...before.matchAll(/tea-festival-(\d+)"/g)].map(([, number]) => Number(number));
    world.store.touch(uuid(10, first ?? 0), 'vi');
    const after = await read(world, '/feeds/vi/all/2.atom');
    expect(after.match(/<entry>/g)?.length).toBe((before.match(/<entry>/g)?.length ?? 0) - 1);
    expect(await read(world, '/feeds/vi/all.atom')).toContain(`tea-festival-${first}"`);
  });

  test('the first has none before it', async () => {
    expect(await read(largeWorld(65), '/feeds/vi/all/1.atom')).not.toContain('prev-archive');
  });
});
