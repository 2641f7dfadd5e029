import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { type RunningNginx, startCachingNginx } from '../../bench/support/nginx';
import { createPage } from '../race/races';
import { freePort } from '../support/mongodb-server';
import { type Client, clientOf } from './support/client';
import { startWeb, type WebProcess } from './support/web-process';
import { makeWorld, type World } from './support/world';

const AT_ORIGIN_MS = 2000;
const BEHIND_NGINX_MS = 60_000;

/** Promise R12 with the built server behind the nginx we ship. */
describe('what is withdrawn', () => {
  let world: World;
  let web: WebProcess;
  let nginx: RunningNginx;
  let port: number;
  let approver: Client;

  beforeAll(async () => {
    buildWhenStale();
    port = await freePort();
    const proxyPort = await freePort();
    world = await makeWorld('sqlite', { SITE_URL: `http://localhost:${proxyPort}` });
    await start();
    approver = clientOf(() => web.url, world.tokens.approver);
    nginx = await startCachingNginx(proxyPort, port);
  });
  afterAll(async () => {
    await nginx?.stop();
    await web?.kill('SIGKILL');
    await world?.end();
  });

  async function start(): Promise<void> {
    web = await startWeb({ env: world.env, target: 'next', port });
    await web.ready();
  }

  /** Live in Vietnamese, and read through nginx everywhere it stands. @returns its id and the addresses that show it */
  async function published(): Promise<{ id: string; title: string; addresses: string[] }> {
    const id = await createPage(clientOf(() => web.url, world.tokens.writer));
    const answer = await approver.send('POST', `/api/pages/${id}/publish`, { locale: 'vi', revision: 1 });
    expect(answer?.status).toBe(200);
    const read = await approver.send('GET', `/api/pages/${id}?locale=vi&depth=0`);
    const title = String(read?.body.title);
    const addresses = [
      `/vi/r-${id}`,
      '/oai?verb=ListRecords&metadataPrefix=portal',
      '/api/content/v1/items?locale=vi&limit=100',
      '/feeds/vi/pages.rss',
    ];
    for (const address of addresses) {
      const text = async () => (await fetch(`${nginx.origin}${address}`)).text();
      await expect.poll(text, { timeout: 15_000, message: address }).toContain(title);
    }
    return { id, title, addresses };
  }

  async function withdraw(id: string): Promise<void> {
    const answer = await approver.send('POST', `/api/pages/${id}/withdraw`, { locale: 'vi', revision: 2 });
    expect(answer?.status).toBe(200);
  }

  /** Milliseconds until none of the addresses shows it. */
  async function goneAfter(
    origin: string,
    title: string,
    addresses: string[],
    limit: number,
  ): Promise<number> {
    const begun = Date.now();
    for (;;) {
      const texts = await Promise.all(
        addresses.map(async (address) => {
          const answer = await fetch(`${origin}${address}`).catch(() => null);
          return answer && answer.status < 500 ? answer.text() : title;
        }),
      );
      const waited = Date.now() - begun;
      if (!texts.some((text) => text.includes(title)) || waited > limit) return waited;
    }
  }

  it('is gone at once at the origin, and within a minute behind the cache', async () => {
    const { id, title, addresses } = await published();
    await withdraw(id);
    expect(await goneAfter(web.url, title, addresses, AT_ORIGIN_MS)).toBeLessThan(AT_ORIGIN_MS);
    expect(await goneAfter(nginx.origin, title, addresses, BEHIND_NGINX_MS)).toBeLessThan(BEHIND_NGINX_MS);
    expect((await fetch(`${nginx.origin}${addresses[0]}`)).status).toBe(410);
  });

  it('is gone as soon when the process dies the moment it was acknowledged', async () => {
    const { id, title, addresses } = await published();
    await withdraw(id);
    await web.kill('SIGKILL');
    await start();
    expect(await goneAfter(web.url, title, addresses, AT_ORIGIN_MS)).toBeLessThan(AT_ORIGIN_MS);
    expect(await goneAfter(nginx.origin, title, addresses, BEHIND_NGINX_MS)).toBeLessThan(BEHIND_NGINX_MS);
  });
});
