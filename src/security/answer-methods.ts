/**
 * Methods outside the CMS's API (RFC 9110 §9): OPTIONS is answered, and what an address does not take is 405. Next makes an
 * OPTIONS of its own, fails to keep it for pages (500), refuses it without a word in the admin, and answers any other
 * method with the page itself where that is kept. Nothing here may be asked for across sites: there is only `Allow` to tell.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuseInWords } from './refuse-in-words';

/** Addresses that take a POST: OAI-PMH, and the admin's forms. */
const posted = /^\/(oai|admin)(\/|$)/;
const read = ['GET', 'HEAD'];
/** The CMS's API tells of itself; `next dev` posts to itself. */
const others = /^\/(api\/|__nextjs)/;

/** @returns whether it has answered the request */
export function answerMethods({ url = '', method = '' }: IncomingMessage, response: ServerResponse): boolean {
  const path = url.split('?', 1)[0] ?? '';
  if (others.test(path)) return false;
  const taken = posted.test(path) ? [...read, 'POST'] : read;
  if (taken.includes(method)) return false;
  const Allow = [...taken, 'OPTIONS'].join(', ');
  if (method !== 'OPTIONS')
    return refuseInWords(response, 405, `Method Not Allowed: this address takes ${Allow}.`, { Allow });
  response.writeHead(204, { Allow, 'Cache-Control': 'no-store' }).end();
  return true;
}
