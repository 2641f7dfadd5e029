/** Our sitemaps against the published schemas, and their hreflang links against each other. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largeWorld } from '../support/feed-world';
import { type SitemapWalk, unreciprocated, walkSitemaps } from '../support/judges/sitemaps';
import { schemaFaults } from '../support/judges/xml-schema';
import { type ServedExports, serveHandlers } from '../support/serve-handlers';
import { prepareJudges } from '../support/system-tools';

let served: ServedExports;
let walk: SitemapWalk;

beforeAll(async () => {
  await prepareJudges();
  served = await serveHandlers(largeWorld(65));
  walk = await walkSitemaps(served.baseUrl);
});
afterAll(() => served?.close());

test('the index and every sitemap are valid against the published schemas', async () => {
  expect(await schemaFaults('all-siteindex.xsd', { index: walk.index })).toEqual({});
  expect(await schemaFaults('all-sitemap.xsd', walk.sitemaps)).toEqual({});
});

test('every live item and home page is named once', () => {
  const addresses = walk.urls.map(({ loc }) => loc);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toHaveLength(65 * 4 - 1 + 2 * 4 + 4);
});

test('hreflang links are reciprocal and have an x-default', () => {
  expect(unreciprocated(walk.urls)).toEqual([]);
  for (const { loc, alternates } of walk.urls) {
    expect(alternates, loc).toHaveProperty('x-default');
    expect(Object.values(alternates), loc).toContain(loc);
  }
});
