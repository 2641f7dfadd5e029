/** Our OAI-PMH endpoint, judged by schemas and harvesters that nobody here wrote. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeWorld } from '../support/feed-world';
import { harvesters } from '../support/judges/oai-harvesters';
import { protocolErrors, walkOai } from '../support/judges/oai-walk';
import { schemaFaults } from '../support/judges/xml-schema';
import { type ServedExports, serveHandlers } from '../support/serve-handlers';
import { prepareJudges } from '../support/system-tools';

let served: ServedExports;
let endpoint: string;
const records = 65 * 4;

beforeAll(async () => {
  await prepareJudges();
  served = await serveHandlers(largeWorld(65));
  endpoint = `${served.baseUrl}/oai`;
});
afterAll(() => served?.close());

describe.each(['oai_dc', 'portal'])('%s', (prefix) => {
  test('every document of a complete harvest is valid against the published schemas', async () => {
    const walk = await walkOai(endpoint, prefix);
    expect(walk.identifiers).toHaveLength(records);
    expect(walk.deleted).toHaveLength(1);
    expect(await schemaFaults('all-oai.xsd', walk.documents)).toEqual({});
  });
});

test.each(Object.keys(harvesters))(
  '%s harvests the complete set and sees exactly the tombstone',
  async (name) => {
    const expected = await walkOai(endpoint, 'oai_dc');
    const seen = await harvesters[name]?.(endpoint, 'oai_dc');
    expect(seen?.identifiers).toEqual(expected.identifiers);
    expect(new Set(seen?.identifiers).size).toBe(records);
    expect(seen?.deleted).toEqual(expected.deleted);
  },
);

test('every protocol error has its code, is HTTP 200 and valid', async () => {
  const documents: Record<string, string> = {};
  for (const [query, code] of Object.entries(protocolErrors)) {
    const response = await fetch(`${endpoint}?${query}`);
    documents[query] = await response.text();
    expect([query, response.status, /<error code="(\w+)"/.exec(documents[query])?.[1]]).toEqual([
      query,
      200,
      code,
    ]);
  }
  expect(await schemaFaults('all-oai.xsd', documents)).toEqual({});
});
