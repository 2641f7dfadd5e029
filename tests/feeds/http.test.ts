import { describe, expect, test } from 'vitest';
import { serve } from '@/feeds/http';
import { article, origin, smallWorld, uuid } from '../support/feed-world';
import { ask } from './support';

const paths = [
  '/oai?verb=Identify',
  '/feeds/vi/all.rss',
  '/feeds/vi/all.atom',
  '/feeds/vi/all.json',
  '/sitemap.xml',
  '/sitemaps/vi-1.xml',
  '/sitemaps/vi-news.xml',
  '/robots.txt',
  '/api/content/v1/items',
  `/api/content/v1/items/articles/${uuid(10, 1)}/vi`,
  '/api/content/v1/changes',
  '/api/content/v1/openapi.json',
];

describe.each(paths)('%s', (path) => {
  test('has validators, short caching and nosniff', async () => {
    const { headers } = await ask(smallWorld(), path);
    expect(headers.get('ETag')).toMatch(/^W\/"\d+-\d+-[0-9a-f]{16}"$/);
    expect(headers.get('Last-Modified')).toMatch(/ GMT$/);
    expect(headers.get('Cache-Control')).toBe('public, max-age=0, s-maxage=5');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Type')).toMatch(/charset=utf-8$/);
  });

  test('is 304 while nothing changed, by tag and by date, and 200 after a change', async () => {
    const world = smallWorld();
    const { headers } = await ask(world, path);
    const asked = [
      { 'If-None-Match': headers.get('ETag') ?? '' },
      { 'If-None-Match': `"other", ${headers.get('ETag')?.replace('W/', '')}` },
      { 'If-Modified-Since': headers.get('Last-Modified') ?? '' },
    ];
    for (const conditions of asked) {
      const again = await ask(world, path, { headers: conditions });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([
        304,
        '',
        headers.get('ETag'),
      ]);
    }
    world.store.publish(article(8, 'vi'));
    for (const conditions of asked.slice(0, 2)) {
      expect((await ask(world, path, { headers: conditions })).status).toBe(200);
    }
  });

  test('answers HEAD like GET', async () => {
    const world = smallWorld();
    const head = await ask(world, path, { method: 'HEAD' });
    const get = await ask(world, path);
    expect([head.status, head.headers.get('ETag')]).toEqual([200, get.headers.get('ETag')]);
  });

  test('is 503 with Retry-After when the store fails', async () => {
    const world = smallWorld();
    world.store.head = () => Promise.reject(new Error('database gone'));
    const response = await ask(world, path);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '30']);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).not.toContain('database gone');
  });
});

test('a second change in the same second is seen by a client that asks by date', async () => {
  const world = smallWorld();
  world.store.publish(article(8, 'vi'));
  const { headers } = await ask(world, '/feeds/vi/all.rss');
  world.store.publish(article(9, 'vi'));
  world.setClock('2026-11-20T04:00:01Z');
  const since = { 'If-Modified-Since': headers.get('Last-Modified') ?? '' };
  expect((await ask(world, '/feeds/vi/all.rss', { headers: since })).status).toBe(200);
});

test('If-None-Match goes before If-Modified-Since', async () => {
  const headers = { 'If-None-Match': '"x"', 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' };
  expect((await ask(smallWorld(), '/feeds/vi/all.rss', { headers })).status).toBe(200);
});

test('a news sitemap grows old without any change', async () => {
  const world = smallWorld();
  const { headers } = await ask(world, '/sitemaps/vi-news.xml');
  world.setClock('2026-11-25T00:00:00Z');
  const again = await ask(world, '/sitemaps/vi-news.xml', {
    headers: {
      'If-None-Match': headers.get('ETag') ?? '',
      'If-Modified-Since': headers.get('Last-Modified') ?? '',
    },
  });
  expect(again.status).toBe(200);
  expect(await again.text()).not.toContain('<url>');
});

test('services that cannot be opened are 503', async () => {
  const open = () => Promise.reject(new Error('no database'));
  const response = await serve(open, new Request(`${origin}/oai`), async () => new Response('never'));
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '30']);
});
