import { describe, expect, inject, it } from 'vitest';
import { publicEndpoints } from '../fuzz/endpoints';
import { knownItem } from '../fuzz/known-item';
import { shoot } from '../fuzz/shoot';
import { twoOnOneConnection } from '../support/two-on-one-connection';

const origin = inject('sites')[0]?.origins[0] ?? '';
const port = Number(new URL(origin).port);
const runs = Number(process.env.FUZZ_RUNS ?? 1000);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);
/** The promise is two seconds; this run stands beside other tests. */
const withinMs = 6000;

/** A tenth of `npm run test:fuzz`: requests that nobody means, to the built server, as they are. */
describe('a public endpoint', async () => {
  const endpoints = publicEndpoints(await knownItem(origin));

  it.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s answers whatever it is asked',
    async (_name, endpoint) => {
      const { faults, requests } = await shoot(endpoint, {
        port,
        runs,
        seed,
        withinMs,
      });
      expect(faults.slice(0, 10)).toEqual([]);
      expect(requests).toBeGreaterThan(runs * 0.9);
    },
  );
});

it.each(['/oai', '/vi', '/api/graphql', '/admin', '/feeds/vi/all.rss'])(
  'a large body that %s does not read does not hold up the next request on its connection',
  async (path) => {
    const [, next] = await twoOnOneConnection(port, path, '/oai?verb=Identify');
    expect(next).toBe('HTTP/1.1 200');
  },
);

it.each(['POST', 'PUT', 'DELETE'])('%s of a page is refused, kept or not', async (method) => {
  expect((await fetch(`${origin}/vi`)).status).toBe(200);
  for (const path of ['/vi', '/vi/nothing-of-that-name', '/feeds/vi/all.rss']) {
    const answer = await fetch(`${origin}${path}`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  }
});
