import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { drainUnreadBody } from '@/security/drain-unread-body';
import { twoOnOneConnection } from '../support/two-on-one-connection';

/** As Next does: the body goes into a stream of its own, which nobody reads. */
function answerUnread(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'POST') request.pipe(new PassThrough());
  setTimeout(() => response.end('done'), 50);
}

async function serve(before: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = createServer((request, response) => {
    before(request, response);
    answerUnread(request, response);
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

it('a connection goes on after a body that nobody read', async () => {
  expect(await serve(drainUnreadBody)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
});

it('without it the next request hangs', async () => {
  await expect(serve(() => {})).rejects.toThrow('not answered');
});
