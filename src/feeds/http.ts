/** What every export answers alike: validators, 304, short caching, 503. */
import { httpDate } from '@/lib/dates';
import { sha256 } from '@/lib/sha256';
import type { StoreHead } from '@/publishing/content-store';
import { KEPT_SECONDS } from './kept-bodies';
import { ExportProblem, problemResponse } from './problem';
import type { FeedServices } from './services';

/** Raise it when a renderer changes, so that caches do not keep the old form of unchanged content. */
const representation = '1';
const retryAfterSeconds = 30;

/** A route: opens the services and answers 503 where even that fails. */
export async function serve(
  open: () => Promise<FeedServices>,
  request: Request,
  handle: (request: Request, services: FeedServices) => Promise<Response>,
): Promise<Response> {
  let services: FeedServices;
  try {
    services = await open();
  } catch {
    const headers = { 'Retry-After': String(retryAfterSeconds), 'Cache-Control': 'no-store' };
    return new Response('Service unavailable\n', { status: 503, headers });
  }
  return handle(request, services);
}

export interface Representation {
  contentType: string;
  /** Other answers at the same address depend on time as well (a window, a token's expiry): name its step. */
  timeStepSeconds?: number;
  /** Headers of the request that choose the representation. */
  vary?: string;
}

/**
 * Answers 304 where the client already has this state of the store, else builds the whole body first and then
 * sends it: a failure is 503, never half a document.
 */
export async function respond(
  request: Request,
  services: FeedServices,
  shape: Representation,
  build: (head: StoreHead) => Promise<string>,
): Promise<Response> {
  try {
    const head = await services.store.head();
    const headers = exportHeaders(request, services, shape, head);
    if (isFresh(request, headers)) return new Response(null, { status: 304, headers });
    const key = headers.get('ETag');
    const make = () => build(head);
    const body = key && services.bodies ? await services.bodies.of(key, make) : await make();
    headers.set('Content-Type', shape.contentType);
    return new Response(typeof body === 'string' ? body : streamed(body), { headers });
  } catch (error) {
    return failure(request, services, error);
  }
}

/** `Response` copies bytes that it is given; those of a stream it sends as they are, the same to all readers. */
function streamed(body: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(body);
      controller.close();
    },
  });
}

/** A refusal as problem+json; anything unexpected as 503 (RFC 9110 §15.6.4). */
export function failure(request: Request, services: FeedServices, error: unknown): Response {
  if (error instanceof ExportProblem) return problemResponse(request, services, error);
  services.report?.(error, new URL(request.url).pathname);
  const unavailable = new ExportProblem('unavailable', 'api.unavailableDetail', {
    seconds: retryAfterSeconds,
  });
  const response = problemResponse(request, services, unavailable);
  response.headers.set('Retry-After', String(retryAfterSeconds));
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

function exportHeaders(
  request: Request,
  { now, site }: FeedServices,
  { timeStepSeconds, vary }: Representation,
  head: StoreHead,
): Headers {
  const seconds = Math.floor(now().getTime() / 1000);
  const step = timeStepSeconds ? Math.floor(seconds / timeStepSeconds) : 0;
  const chosenBy = vary ? (request.headers.get(vary) ?? '') : '';
  const address = new URL(request.url);
  const name = sha256(
    JSON.stringify([representation, site.origin, address.pathname, address.search, chosenBy]),
  );
  const headers = new Headers({
    ETag: `W/"${head.seq}-${step}-${name.slice(0, 16)}"`,
    'Last-Modified': httpDate(lastModified(head, seconds, step * (timeStepSeconds ?? 0))),
    'Cache-Control': `public, max-age=0, s-maxage=${KEPT_SECONDS}`,
    'X-Content-Type-Options': 'nosniff',
  });
  if (vary) headers.set('Vary', vary);
  return request.method === 'POST' ? withoutCaching(headers) : headers;
}

/** The arguments of a form are not part of the address: nobody may keep the answer for it. */
function withoutCaching(headers: Headers): Headers {
  headers.delete('ETag');
  headers.delete('Last-Modified');
  headers.set('Cache-Control', 'no-store');
  return headers;
}

/**
 * At least a second in the past (RFC 9110 §8.8.2.1): two changes in one second would otherwise share a date, and a
 * client that asks by date would miss the second.
 */
function lastModified(head: StoreHead, nowSeconds: number, stepSeconds: number): Date {
  const changed = Math.max(Math.floor(Date.parse(head.datestamp) / 1000) || 0, stepSeconds);
  return new Date(Math.max(0, Math.min(changed, nowSeconds - 1)) * 1000);
}

/** RFC 9110 §13.2.2: If-None-Match wins over If-Modified-Since. */
function isFresh(request: Request, headers: Headers): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const tags = request.headers.get('If-None-Match');
  if (tags !== null)
    return tags.trim() === '*' || opaqueTags(tags).includes(opaque(headers.get('ETag') ?? ''));
  const since = Date.parse(request.headers.get('If-Modified-Since') ?? '');
  return !Number.isNaN(since) && Date.parse(headers.get('Last-Modified') ?? '') <= since;
}

const opaqueTags = (list: string) => list.split(',').map(opaque);
/** Weak comparison (§8.8.3.2); a proxy that compresses may have added a suffix. */
const opaque = (tag: string) =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/-(gzip|br|zstd)"$/, '"');
