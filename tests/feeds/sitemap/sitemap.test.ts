import { expect, test } from 'vitest';
import { sitemapSpan } from '@/feeds/sitemap/handle-sitemap';
import { article, emptyWorld, smallWorld, uuid } from '../../support/feed-world';
import { ask, read } from '../support';

test('an empty portal still has a valid sitemap: its home page', async () => {
  expect((await read(emptyWorld(), '/sitemaps/vi-1.xml')).match(/<loc>/g)).toHaveLength(1);
  expect(await read(emptyWorld(), '/sitemap.xml')).not.toContain('news');
});

test('a withdrawn item is not named', async () => {
  expect(await read(smallWorld(), '/sitemaps/en-1.xml')).not.toContain('tea-festival-2');
});

test('x-default is the Vietnamese version, or the first there is', async () => {
  const world = emptyWorld();
  world.store.publish(article(1, 'zh'));
  world.store.publish(article(1, 'ko'));
  expect(await read(world, '/sitemaps/ko-1.xml')).toMatch(/hreflang="x-default" href="[^"]+\/zh\/xinwen\//);
});

test('the news sitemap has the last two days, in Simplified Chinese as zh-cn', async () => {
  const world = smallWorld();
  world.store.publish(article(8, 'zh', { firstPublishedAt: '2026-11-17T00:00:00Z', path: '/zh/xinwen/old' }));
  world.store.publish(
    article(9, 'zh', { firstPublishedAt: '2026-11-21T00:00:00Z', path: '/zh/xinwen/future' }),
  );
  const news = await read(world, '/sitemaps/zh-news.xml');
  expect(news.match(/<url>/g)).toHaveLength(3);
  expect(news).toContain('<news:language>zh-cn</news:language>');
  expect(news).not.toMatch(/old|future/);
});

test('the news sitemap has at most a thousand articles', async () => {
  const world = emptyWorld();
  for (let number = 1; number <= 1010; number++) {
    world.store.publish(article(number, 'vi', { firstPublishedAt: '2026-11-19T12:00:00Z' }));
  }
  expect((await read(world, '/sitemaps/vi-news.xml')).match(/<url>/g)).toHaveLength(1000);
});

test('items are spread over files by change number, and the index names only files with something in them', async () => {
  const world = emptyWorld();
  world.store.publish(article(1, 'vi'));
  for (let change = 0; change < sitemapSpan * 2; change++) world.store.touch(uuid(10, 1), 'vi');
  world.store.publish(article(2, 'ko'));
  const index = await read(world, '/sitemap.xml');
  expect([...index.matchAll(/sitemaps\/(\w\w-\d+)/g)].map(([, name]) => name)).toEqual([
    'vi-1',
    'vi-3',
    'en-1',
    'zh-1',
    'ko-1',
    'ko-3',
  ]);
  expect(await read(world, '/sitemaps/vi-3.xml')).toContain('tea-festival-1');
  expect(await read(world, '/sitemaps/vi-1.xml')).not.toContain('tea-festival-1');
  expect((await ask(world, '/sitemaps/vi-4.xml')).status).toBe(404);
});

test.each(['vi.xml', 'fr-1.xml', 'vi-0.xml', 'vi-01.xml', 'vi-99.xml', 'vi-1.xml.gz', '%00'])(
  '%s is 404',
  async (name) => {
    expect((await ask(smallWorld(), `/sitemaps/${name}`)).status).toBe(404);
  },
);
