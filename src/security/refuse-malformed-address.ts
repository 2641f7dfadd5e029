/**
 * An address that is not percent-encoded UTF-8 (`/%E0%A4%A`) fails inside Next before any code of ours, with a bare 500.
 * It is the client's mistake: it is answered 400, before Next sees it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuseInWords } from './refuse-in-words';

/** @returns whether it has refused the request */
export function refuseMalformedAddress(request: IncomingMessage, response: ServerResponse): boolean {
  if (isDecodable(request.url ?? '')) return false;
  return refuseInWords(response, 400, 'Bad Request: the address is not percent-encoded UTF-8.');
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
