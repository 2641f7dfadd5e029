/**
 * An address that is not percent-encoded UTF-8 (`/%E0%A4%A`) fails inside Next before any code of ours, with a bare 500.
 * It is the client's mistake: it is answered 400 here, before Next sees it.
 */
import { type IncomingMessage, Server, type ServerResponse } from 'node:http';
import { processWide } from '@/lib/process-wide';

/** Call it once per process, before requests come; servers that already listen are guarded too. */
export function refuseMalformedAddresses(): void {
  processWide('refuse-malformed-addresses', () => {
    const emit = Server.prototype.emit;
    Server.prototype.emit = function guarded(this: Server, event: string | symbol, ...given: unknown[]) {
      if (event === 'request') {
        const [request, response] = given as [IncomingMessage, ServerResponse];
        if (!isDecodable(request.url ?? '')) return refuse(response);
      }
      return emit.call(this, event, ...given);
    };
    return true;
  });
}

/** The query is read by each endpoint, which says what is wrong with it. */
export function isDecodable(url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse): true {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  response
    .writeHead(400, { ...headers, 'X-Content-Type-Options': 'nosniff' })
    .end('400 Bad Request: the address is not percent-encoded UTF-8.\n');
  return true;
}
