import { createServer } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerBeforeNext } from '@/lib/answer-before-next';
import { acceptedEncoding, answerKeptPage } from '@/publishing/page-cache/answer-kept-page';
import type { KeptPages } from '@/publishing/page-cache/handler';

const html = '<!doctype html><p>Chè Tân Cương 茶</p>'.repeat(50);
const page = {
  kind: 'APP_ROUTE',
  status: 410,
  headers: { etag: 'W/"abc"', 'content-type': 'text/html; charset=utf-8', 'x-next-cache-tags': 'seq:1' },
  body: Buffer.from(html),
};
const kept: Record<string, typeof page> = { '/vi/tin-tuc/chè': page };
const pages: KeptPages = { find: (path) => (kept[path] ? { value: kept[path] } : null) };
const server = createServer((_request, response) => response.end('Next'));
let address: string;

beforeAll(async () => {
  (globalThis as Record<symbol, unknown>)[Symbol.for('portal.kept-pages')] = pages;
  answerBeforeNext([answerKeptPage]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}${encodeURI('/vi/tin-tuc/chè')}`;
});
afterAll(() => server.close());

const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

it('answers with the kept status, headers and body, and nothing of the cache’s own', async () => {
  const answer = await fetch(`${address}?x=1`, { headers: { 'accept-encoding': 'identity' } });
  expect([answer.status, await answer.text()]).toEqual([410, html]);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    etag: 'W/"abc"',
    vary: 'Accept-Encoding',
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(html)),
  });
  expect(answer.headers.has('x-next-cache-tags')).toBe(false);
});

it.each(['br', 'gzip'])('compresses as %s, every time the same', async (encoding) => {
  const { get } = await import('node:http');
  const ask = () =>
    new Promise<Buffer>((resolve) => {
      get(address, { headers: { 'accept-encoding': encoding } }, async (answer) => {
        expect(answer.headers['content-encoding']).toBe(encoding);
        resolve(await bytes(new Response(answer as never)));
      });
    });
  const [first, second] = [await ask(), await ask()];
  expect(first.equals(second)).toBe(true);
  expect((encoding === 'br' ? brotliDecompressSync(first) : gunzipSync(first)).toString()).toBe(html);
});

it.each(['W/"abc"', '"abc"', 'W/"x", W/"abc"', '*', 'W/"abc-gzip"'])(
  'answers 304 to If-None-Match: %s',
  async (tag) => {
    const answer = await fetch(address, { headers: { 'if-none-match': tag } });
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', 'W/"abc"']);
  },
);

it('answers another tag with the page', async () => {
  expect((await fetch(address, { headers: { 'if-none-match': '"abd"' } })).status).toBe(410);
});

it('answers HEAD without a body', async () => {
  const answer = await fetch(address, { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([410, '']);
});

it('leaves everything else to Next', async () => {
  const next = async (url: string, options: RequestInit = {}) => (await fetch(url, options)).text();
  expect(await next(address, { method: 'POST' })).toBe('Next');
  expect(await next(address, { headers: { rsc: '1' } })).toBe('Next');
  expect(await next(`${address}/`)).toBe('Next');
  expect(await next(address.replace('/tin-tuc/', '%2Ftin-tuc%2F'))).toBe('Next');
});

it('takes an encoding only where it is accepted', () => {
  expect(acceptedEncoding('gzip, deflate, br, zstd')).toBe('br');
  expect(acceptedEncoding('gzip;q=0.5, br;q=0')).toBe('gzip');
  expect(acceptedEncoding('gzip; q=0')).toBeNull();
  expect(acceptedEncoding('*')).toBeNull();
  expect(acceptedEncoding(undefined)).toBeNull();
});
