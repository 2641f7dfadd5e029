/**
 * Next runs a Server Action for a POST to a page, and answers 500 where the browser's Origin is not the host that was asked.
 * That is the caller's mistake, or an attack: 403, before Next sees it. A form without an action has nothing to do here: 405.
 */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { refuseInWords } from './refuse-in-words';

const adminPage = /^\/admin(\/|$)/;

/** @returns whether it has refused the request */
export function refuseAdminForm(
  { url = '', method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (method !== 'POST' || !adminPage.test(url.split('?', 1)[0] ?? '')) return false;
  if (headers['next-action'] === undefined) {
    const words = 'Method Not Allowed: pages of the admin take no forms.';
    return refuseInWords(response, 405, words, { Allow: 'GET, HEAD' });
  }
  if (isForeign(headers))
    return refuseInWords(response, 403, 'Forbidden: the Origin header names another site.');
  return false;
}

/** By Next's own rule: the first X-Forwarded-Host, else Host. */
function isForeign({ origin, host, 'x-forwarded-host': forwarded }: IncomingHttpHeaders): boolean {
  if (origin === undefined || origin === 'null') return false;
  const asked = [forwarded].flat()[0]?.split(',')[0]?.trim() || host;
  return !URL.canParse(origin) || new URL(origin).host !== asked;
}
