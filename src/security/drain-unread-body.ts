/**
 * A body that a handler answers without having read stays in the stream Next made of it, and with it the connection: the next
 * request on it, of another reader where a proxy keeps connections, would wait until the server gives the connection up.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets what is left of the body pass once the answer is out. Takes no request over: always false. */
export function drainUnreadBody(request: IncomingMessage, response: ServerResponse): false {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return false;
  response.once('finish', () => {
    if (request.complete) return;
    request.unpipe();
    request.removeAllListeners('data');
    request.removeAllListeners('readable');
    // The stream learns a tick later that nobody waits for `readable` any more, and flows only then.
    setImmediate(() => request.resume());
  });
  return false;
}
