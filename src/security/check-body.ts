/** The body of a request: of a kind we read, of bearable size and depth, an object where JSON. */
import { uploadLimits } from '@/media/ingest/upload-limits';
import { Malformed } from './malformed';

const JSON_BYTES = 8 * 1024 * 1024;
const FORM_BYTES = 64 * 1024;
/** Room for the form around the file. */
const UPLOAD_BYTES = uploadLimits.requestBytes + 1024 * 1024;
const DEEPEST = 200;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Bytes per kind of body, for requests that at least claim to come from somebody. */
const most: Record<string, number> = {
  'application/json': JSON_BYTES,
  'application/x-www-form-urlencoded': FORM_BYTES,
  'multipart/form-data': UPLOAD_BYTES,
};

/**
 * Reads the body and makes the request anew around it.
 * @returns the request, with its content type in the one form Payload knows
 * @throws Malformed 400, 413, 415
 */
export async function checkBody(request: Request): Promise<Request> {
  if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return request;
  const given = request.headers.get('content-type') ?? '';
  const type = (given.split(';', 1)[0] ?? '').trim().toLowerCase();
  // Nobody gets megabytes of memory for a request that is going to be refused.
  const limit = hasCredentials(request.headers) ? (most[type] ?? FORM_BYTES) : FORM_BYTES;
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw new Malformed(`body: ≤ ${limit}`, 413);
  if (type === 'multipart/form-data' && !/;\s*boundary=[^\s;]/i.test(given)) {
    throw new Malformed('Content-Type: multipart/form-data; boundary=…');
  }
  // The HTTP server holds an upload to its declared length: no need for a copy of it here.
  if (type === 'multipart/form-data' && declared > 0) return request;
  const bytes = await readAtMost(request.body, limit);
  if (bytes.length > 0 && most[type] === undefined) {
    throw new Malformed('Content-Type: application/json | multipart/form-data', 415);
  }
  const headers = new Headers(request.headers);
  if (type === 'application/json') {
    headers.set('content-type', type);
    checkJsonBody(bytes);
  }
  const { method, signal, url } = request;
  return new Request(url, { method, headers, signal, ...(bytes.length > 0 ? { body: bytes } : {}) });
}

function hasCredentials(headers: Headers): boolean {
  return headers.has('authorization') || /(^|;\s*)portal-token=./.test(headers.get('cookie') ?? '');
}

async function readAtMost(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw new Malformed(`body: ≤ ${limit}`, 413);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** @throws Malformed */
export function checkJsonBody(bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Malformed('body: JSON (UTF-8)');
  }
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new Malformed('body: { … }');
  const { id } = value as { id?: unknown };
  if (id !== undefined && id !== null && typeof id !== 'string') throw new Malformed('id: UUID');
  checkShape(value);
}

/** Without recursion: the depth is what is being checked. */
function checkShape(root: object): void {
  const waiting: { node: object; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > DEEPEST) throw new Malformed(`body: ≤ ${DEEPEST} × { … }`);
    for (const name of Object.keys(next.node)) {
      if (forbiddenKeys.has(name)) throw new Malformed(`body: ${name}`);
      const inner = (next.node as Record<string, unknown>)[name];
      if (inner && typeof inner === 'object') waiting.push({ node: inner, depth: next.depth + 1 });
    }
  }
}
