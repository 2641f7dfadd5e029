import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/mongodb-server';
import { type RunningNginx, startShippedNginx } from '../support/nginx';
import { rawGet } from '../support/raw-get';

/** deploy/nginx/portal.conf as it stands, before a small origin whose answers the test decides. */
describe('the nginx configuration', () => {
  let nginx: RunningNginx;
  let origin: Server;
  let port: number;
  let status = 200;
  let asked: { url: string; from: string; encoding: string }[] = [];

  beforeAll(async () => {
    origin = createServer((req, res) => {
      asked.push({
        url: req.url ?? '',
        from: String(req.headers['x-forwarded-for']),
        encoding: String(req.headers['accept-encoding'] ?? ''),
      });
      const isPage = !req.url?.startsWith('/admin');
      res.writeHead(status, {
        'Cache-Control': isPage ? 'public, max-age=0, s-maxage=2' : 'private, no-store',
        Vary: 'Accept-Encoding',
      });
      res.end(status === 200 ? 'text' : 'gone');
    });
    const originPort = await freePort();
    await new Promise<void>((resolve) => origin.listen(originPort, '127.0.0.1', resolve));
    port = await freePort();
    nginx = await startShippedNginx({ port, upstreams: [originPort], limits: true });
  });
  afterAll(async () => {
    await nginx?.stop();
    origin?.closeAllConnections();
    origin?.close();
  });

  it('keeps a page no longer than the portal says, and a withdrawal shows after that', async () => {
    status = 200;
    expect(await rawGet(port, '/vi/tin')).toMatchObject({ status: 200, cache: 'MISS' });
    expect(await rawGet(port, '/vi/tin')).toMatchObject({ status: 200, cache: 'HIT' });
    status = 410;
    await sleep(3100);
    expect(await rawGet(port, '/vi/tin')).toMatchObject({ status: 410, body: Buffer.from('gone') });
  });

  it('refuses malformed escapes with 400 and lets Vietnamese, Chinese and Korean pass', async () => {
    status = 200;
    const bad = [
      '%E0%A4%A',
      '%',
      '%zz',
      '%00',
      '%C3',
      '%C0%AF',
      '%FF',
      '%80',
      '%E1%BA',
      'a%E1%BAb',
      '?q=%E0%A4',
    ];
    for (const target of bad)
      expect({ target, ...(await rawGet(port, `/vi/${target}`)) }).toMatchObject({ target, status: 400 });
    for (const text of ['Hồ Ba Bể đẹp', '新闻中心', '소식', '😀', 'Ế ỗ ữ']) {
      const target = encodeURIComponent(text);
      expect({ target, ...(await rawGet(port, `/vi/${target}?q=${target}`)) }).toMatchObject({
        target,
        status: 200,
      });
    }
  });

  it('tells the portal the real address, whatever the client claims', async () => {
    asked = [];
    await rawGet(port, '/vi/dia-chi', { 'X-Forwarded-For': '203.0.113.9' });
    expect(asked).toEqual([{ url: '/vi/dia-chi', from: '127.0.0.1', encoding: '' }]);
  });

  it('keeps nothing for people who work here', async () => {
    status = 200;
    for (const cookie of ['portal-token=abc', 'a=b; portal-token=abc']) {
      expect((await rawGet(port, '/vi/thu-2', { Cookie: cookie })).cache).toBe('BYPASS');
    }
    expect((await rawGet(port, '/vi/thu-2')).cache).toBe('MISS');
    asked = [];
    await rawGet(port, '/admin');
    await rawGet(port, '/admin');
    expect(asked).toHaveLength(2);
  });

  it('keeps a compressed copy for those who take one, and compresses none itself', async () => {
    asked = [];
    const spellings = ['gzip, deflate, br, zstd', 'gzip, br;q=0', 'deflate', 'br;q=0.0, gzip;q=0'];
    for (const spelling of spellings) {
      const headers = { 'Accept-Encoding': spelling };
      expect((await rawGet(port, '/vi/nen', headers)).cache).toBe('MISS');
      expect((await rawGet(port, '/vi/nen', headers)).cache).toBe('HIT');
    }
    expect(asked.map(({ encoding }) => encoding)).toEqual(['br, gzip', 'gzip', '', '']);
  });

  it('lets one request for a new page through, however many come at once', async () => {
    asked = [];
    await Promise.all(Array.from({ length: 20 }, () => rawGet(port, '/vi/dong')));
    expect(asked).toHaveLength(1);
  });

  it('slows down who signs in too often', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => rawGet(port, '/api/users/login')));
    expect(answers.filter(({ status: code }) => code === 429).length).toBeGreaterThanOrEqual(5);
  });
});
