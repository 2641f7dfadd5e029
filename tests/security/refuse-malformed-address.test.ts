import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerBeforeNext } from '@/lib/answer-before-next';
import { refuseMalformedAddress } from '@/security/refuse-malformed-address';

const server = createServer((request, response) => response.end(request.url));
let origin: string;

beforeAll(async () => {
  answerBeforeNext([refuseMalformedAddress]);
  answerBeforeNext([refuseMalformedAddress]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

it.each(['/%E0%A4%A', '/en/%ff%fe', '/%', '/a%2', '/%zz/b?c=d'])('%s is answered 400', async (address) => {
  const answer = await fetch(`${origin}${address}`);
  expect(answer.status).toBe(400);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

it.each(['/', '/ko/sosik/%EC%B0%A8', '/a?b=%E0%A4%A', '/100%25'])(
  '%s goes through as it is',
  async (address) => {
    const answer = await fetch(`${origin}${address}`);
    expect([answer.status, await answer.text()]).toEqual([200, address]);
  },
);
