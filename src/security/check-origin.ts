/**
 * No write crosses sites. Browsers name the origin with every write (Fetch standard, 3.2) and say where a request came
 * from in Sec-Fetch-Site; programs without a browser send neither, and their cookies are not believed by Payload.
 */
import { Malformed } from './malformed';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @throws Malformed 403 */
export function checkOrigin(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  ownOrigin: string,
): void {
  if (safeMethods.has(method)) return;
  const origin = headers.get('origin');
  if (origin !== null && origin !== ownOrigin) throw new Malformed('Origin', 403);
  const site = headers.get('sec-fetch-site');
  if (origin === null && site !== null && site !== 'same-origin' && site !== 'none') {
    throw new Malformed('Sec-Fetch-Site', 403);
  }
}
