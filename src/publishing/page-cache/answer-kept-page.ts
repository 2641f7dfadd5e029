/**
 * Answers a page that is kept and fresh before Next sees the request. Next would find the same entry, but makes a `Request`
 * and a stream of web chunks of it, compresses the same bytes for every reader and never answers 304: half the pages a
 * second (docs/performance.md). What is not kept, or asked for in any unusual way, is left to Next.
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { KeptPages, RouteValue } from './handler';

type Encoding = 'br' | 'gzip';
type Forms = Partial<Record<Encoding, Promise<Buffer>>>;

/** The compressed forms of an entry: made at its first reader, gone with it. */
const forms = new WeakMap<RouteValue, Forms>();

/** Next's own words to itself: its requests are its own. */
const nextHeaders = ['rsc', 'x-prerender-revalidate', 'x-matched-path', 'x-middleware-subrequest'];
/** A path that may not be compared with a decoded key: what these stand for are delimiters. */
const encodedDelimiter = /%(2f|5c|3f|23|25)/i;

/** @returns whether it has taken the request over */
export function answerKeptPage(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (nextHeaders.some((name) => name in request.headers)) return false;
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (encodedDelimiter.test(path)) return false;
  const value = keptPages()?.find(decodeURIComponent(path))?.value;
  if (!value) return false;
  void send(request, response, value).catch((error: unknown) => response.destroy(error as Error));
  return true;
}

async function send(request: IncomingMessage, response: ServerResponse, value: RouteValue): Promise<void> {
  const headers = headersOf(value);
  if (matches(request.headers['if-none-match'], headers.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = value.body?.byteLength ? acceptedEncoding(request.headers['accept-encoding']) : null;
  const body = encoding ? await encoded(value, encoding) : Buffer.from(value.body ?? []);
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = body.byteLength;
  response.writeHead(value.status ?? 200, headers).end(request.method === 'HEAD' ? undefined : body);
}

function headersOf({ headers: kept = {} }: RouteValue): OutgoingHttpHeaders {
  const { 'x-next-cache-tags': _tags, ...headers } = kept;
  return { ...headers, vary: 'Accept-Encoding' };
}

/** RFC 9110 §13.1.2: weak comparison; a proxy that compressed may have added a suffix. */
function matches(asked: string | undefined, etag: OutgoingHttpHeaders[string]): boolean {
  if (!asked || typeof etag !== 'string') return false;
  const opaque = (tag: string) =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/-(gzip|br)"$/, '"');
  return asked.trim() === '*' || asked.split(',').map(opaque).includes(opaque(etag));
}

/** The better of what is accepted (RFC 9110 §12.5.3); wildcards and preferences among the two are not worth a look. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding | null {
  const offers = String(header ?? '')
    .split(',')
    .map((each) => {
      const [token = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((part) => part.startsWith('q='))?.slice('q='.length) ?? '1';
      return { token, quality };
    });
  const accepts = (name: Encoding) =>
    offers.some(({ token, quality }) => token === name && Number(quality) > 0);
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : null;
}

const compress: Record<Encoding, (body: Uint8Array) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

function encoded(value: RouteValue, encoding: Encoding): Promise<Buffer> {
  const known = forms.get(value) ?? {};
  forms.set(value, known);
  known[encoding] ??= compress[encoding](value.body ?? new Uint8Array());
  return known[encoding];
}

function keptPages(): KeptPages | undefined {
  return (globalThis as Record<symbol, unknown>)[Symbol.for('portal.kept-pages')] as KeptPages | undefined;
}
