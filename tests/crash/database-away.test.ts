import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { createPage } from '../race/races';
import { soon } from '../support/soon';
import { clientOf } from './support/client';
import { startWeb, type WebProcess } from './support/web-process';
import { makeWorld, type World } from './support/world';

describe('without its database, the built server', () => {
  let world: World;
  let web: WebProcess;
  let read: string;
  let unread: string;
  beforeAll(async () => {
    buildWhenStale();
    world = await makeWorld('mongodb');
    web = await startWeb({ env: world.env, target: 'next' });
    await web.ready();
    [read, unread] = [await published(), await published()];
    await soon(
      () => status(`/vi/r-${read}`),
      (code) => code === 200,
    );
    await world.stopDatabase();
  });
  afterAll(async () => {
    await web?.kill('SIGKILL');
    await world?.end();
  });

  const status = async (path: string) => (await fetch(`${web.url}${path}`)).status;
  const published = async () => {
    const approver = clientOf(() => web.url, world.tokens.approver);
    const id = await createPage(clientOf(() => web.url, world.tokens.writer));
    const answer = await approver.send('POST', `/api/pages/${id}/publish`, { locale: 'vi', revision: 1 });
    expect(answer?.status).toBe(200);
    return id;
  };

  it('says at once that it is not to be asked, and that it lives', async () => {
    const begun = Date.now();
    const answer = await fetch(`${web.url}/readyz`);
    expect(Date.now() - begun).toBeLessThan(4000);
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'unavailable', reason: 'database' },
    ]);
    expect(await status('/healthz')).toBe(200);
  });

  it('goes on serving pages that were read before', async () => {
    const answer = await fetch(`${web.url}/vi/r-${read}`);
    expect([answer.status, (await answer.text()).includes('Thân bài')]).toEqual([200, true]);
  });

  // Each waits for the database's own patience.
  it('says of everything else that it cannot just now, in the reader’s language', {
    timeout: 60_000,
  }, async () => {
    const page = await fetch(`${web.url}/vi/r-${unread}`);
    expect([
      page.status,
      page.headers.get('cache-control'),
      /<html lang="vi"/.test(await page.text()),
    ]).toEqual([503, 'no-store', true]);
    const feed = await fetch(`${web.url}/feeds/vi/all.rss`);
    expect([feed.status, feed.headers.get('retry-after')]).toEqual([503, '30']);
    const saved = await clientOf(() => web.url, world.tokens.writer).send('POST', '/api/pages?locale=vi', {
      title: 'x',
    });
    expect([saved?.status, saved?.body.errors?.[0]?.message]).toEqual([503, expect.stringMatching(/\S/)]);
  });
});
