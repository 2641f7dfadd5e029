import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { drainUnreadBody } from '@/security/drain-unread-body';
import { twoOnOneConnection } from '../support/two-on-one-connection';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

async function serve(before: Handler, take: (request: IncomingMessage) => unknown) {
  const server = createServer((request, response) => {
    before(request, response);
    if (request.method === 'POST') take(request);
    setTimeout(() => response.end('done'), 50);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await twoOnOneConnection(port, '/a', '/b');
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe.each<[string, (request: IncomingMessage) => unknown]>([
  ['in a stream that nobody reads', (request) => request.pipe(new PassThrough())],
  ['of which a reader that waits has taken a part, as Next does', takeOne],
])('a body %s', (_name, take) => {
  it('does not hold up the connection', async () => {
    expect(await serve(drainUnreadBody, take)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  });

  it('would without it', async () => {
    await expect(serve(() => {}, take)).rejects.toThrow('not answered');
  });
});

async function takeOne(request: IncomingMessage): Promise<void> {
  for await (const _chunk of request) await new Promise(() => {});
}
