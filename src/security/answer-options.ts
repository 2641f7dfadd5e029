/**
 * OPTIONS outside the CMS's API (RFC 9110 §9.3.7): Next makes an answer of its own, fails to keep it for pages (500), and
 * refuses it without a word in the admin. Nothing here may be asked for across sites, so there is only `Allow` to tell.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Addresses that take a POST: OAI-PMH, and the admin's forms. */
const posted = /^\/(oai|admin)(\/|$)/;

/** @returns whether it has answered the request */
export function answerOptions(request: IncomingMessage, response: ServerResponse): boolean {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (request.method !== 'OPTIONS' || path.startsWith('/api/')) return false;
  const allow = posted.test(path) ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS';
  response.writeHead(204, { Allow: allow, 'Cache-Control': 'no-store' }).end();
  return true;
}
