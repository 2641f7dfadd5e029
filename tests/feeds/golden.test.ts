/** Whole documents, as they leave the house. A change here is a change other systems see. */
import { expect, test } from 'vitest';
import { smallWorld, uuid } from '../support/feed-world';
import { ask, expectGolden, read } from './support';

const article = `oai:thainguyen.example.vn:articles/${uuid(10, 1)}/zh`;
const documents: Record<string, string> = {
  'oai-identify.xml': '/oai?verb=Identify',
  'oai-list-sets.xml': '/oai?verb=ListSets',
  'oai-list-metadata-formats.xml': '/oai?verb=ListMetadataFormats',
  'oai-list-identifiers.xml': '/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=section:economy',
  'oai-list-records-dc.xml': '/oai?verb=ListRecords&metadataPrefix=oai_dc&set=lang:vi',
  'oai-get-record-portal.xml': `/oai?verb=GetRecord&metadataPrefix=portal&identifier=${article}`,
  'oai-error.xml': '/oai?verb=ListRecords&metadataPrefix=marcxml',
  'feed-vi.rss.xml': '/feeds/vi/all.rss',
  'feed-en.atom.xml': '/feeds/en/all.atom',
  'feed-zh-culture.json': '/feeds/zh/culture.json',
  'feed-ko-pages.rss.xml': '/feeds/ko/pages.rss',
  'sitemap-index.xml': '/sitemap.xml',
  'sitemap-ko.xml': '/sitemaps/ko-1.xml',
  'sitemap-zh-news.xml': '/sitemaps/zh-news.xml',
  'robots.txt': '/robots.txt',
  'api-item.json': `/api/content/v1/items/articles/${uuid(10, 1)}/ko`,
  'api-changes.json': '/api/content/v1/changes?since=52&limit=2',
  'openapi.json': '/api/content/v1/openapi.json',
};

test.each(Object.entries(documents))('%s', async (name, path) => {
  const text = await read(smallWorld(), path);
  const isCompactJson = name.startsWith('api-');
  await expectGolden(isCompactJson ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text, name);
});

test('a withdrawn item is 410 with its tombstone', async () => {
  const response = await ask(smallWorld(), `/api/content/v1/items/articles/${uuid(10, 2)}/en`);
  expect(response.status).toBe(410);
  await expectGolden(`${JSON.stringify(await response.json(), null, 2)}\n`, 'api-gone.json');
});
