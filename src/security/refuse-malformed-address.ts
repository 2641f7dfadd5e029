/**
 * An address that is not percent-encoded UTF-8 (`/%E0%A4%A`) fails inside Next before any code of ours, with a bare 500.
 * It is the client's mistake: it is answered 400, before Next sees it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** @returns whether it has refused the request */
export function refuseMalformedAddress(request: IncomingMessage, response: ServerResponse): boolean {
  if (isDecodable(request.url ?? '')) return false;
  response
    .writeHead(400, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    .end('400 Bad Request: the address is not percent-encoded UTF-8.\n');
  return true;
}

/** The query is read by each endpoint, which says what is wrong with it. */
function isDecodable(url: string): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
