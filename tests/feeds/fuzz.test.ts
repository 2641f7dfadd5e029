/** Nothing anybody can write into an address makes an export fail or ill-formed. */
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { apiNames, oaiNames } from '../fuzz/export-parameters';
import { smallWorld, uuid } from '../support/feed-world';
import { ask } from './support';

const world = smallWorld();
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '%00',
    '%',
    '"',
    "'",
    '<x>',
    ']]>',
    '../',
    '0',
    '-1',
    '1e9',
    '__proto__',
    'null',
    'vi',
  ),
  fc.constantFrom(
    'oai_dc',
    'ListRecords',
    `oai:thainguyen.example.vn:articles/${uuid(10, 1)}/vi`,
    '2026-11-20',
    'lang:vi',
  ),
);
const name = fc.oneof(fc.constantFrom(...oaiNames), fc.constantFrom(...apiNames), fc.string());
const query = fc.array(fc.tuple(name, nasty), { maxLength: 5 });

test.each(['/oai', '/api/content/v1/items', '/api/content/v1/changes', '/feeds/vi/all.rss', '/sitemap.xml'])(
  '%s with any query is never a failure',
  async (path) => {
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const response = await ask(world, `${path}?${new URLSearchParams(pairs)}`);
        await expectSound(response);
      }),
      { numRuns: 400 },
    );
  },
);

test.each([
  '/feeds/',
  '/feeds/vi/',
  '/sitemaps/',
  '/api/content/v1/items/articles/',
  '/api/content/v1/items/',
])('%s… with any path is never a failure', async (path) => {
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const response = await ask(
        world,
        path + encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(text))),
      );
      await expectSound(response);
    }),
    { numRuns: 300 },
  );
});

test('/oai with any posted form is never a failure', async () => {
  await fc.assert(
    fc.asyncProperty(query, fc.string({ unit: 'binary' }), async (pairs, tail) => {
      const body = `${new URLSearchParams(pairs)}${tail}`;
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      await expectSound(await ask(world, '/oai', { method: 'POST', body, headers }));
    }),
    { numRuns: 400 },
  );
});

async function expectSound(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  const text = await response.text();
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('xml')) expect(XMLValidator.validate(text)).toBe(true);
  if (type.includes('json')) JSON.parse(text);
}
