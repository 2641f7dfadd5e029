/** Streams a file from disk as an answer: conditional (RFC 9110 §13) and, where it makes sense, in ranges (§14). */
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

export interface FileAnswer {
  path: string;
  /** Content type. */
  type: string;
  /** Strong, with its quotes. */
  etag: string;
  /** Given: the browser saves the file under this name, and parts of it may be asked for. */
  downloadName?: string;
  headers: Record<string, string>;
}

/** Files are data: whatever one contains, a browser may run nothing of it. */
const inertHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

/**
 * @returns 200, 206, 304 or 416
 * @throws the error of `open` when the file is not there
 */
export async function sendFile(
  request: Pick<Request, 'headers' | 'method'>,
  file: FileAnswer,
): Promise<Response> {
  const handle = await open(file.path, 'r');
  let isStreaming = false;
  try {
    const { size } = await handle.stat();
    const headers = headersOf(file);
    if (isUnchanged(request.headers, file.etag)) return new Response(null, { status: 304, headers });
    const range = file.downloadName === undefined ? null : rangeOf(request.headers, file.etag, size);
    if (range === 'unsatisfiable') {
      headers.set('content-range', `bytes */${size}`);
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    if (range) headers.set('content-range', `bytes ${start}-${end}/${size}`);
    headers.set('content-length', String(end - start + 1));
    const status = range ? 206 : 200;
    if (request.method === 'HEAD' || size === 0) return new Response(null, { status, headers });
    // The stream closes the handle, also when the reader goes away.
    const stream = handle.createReadStream({ start, end, highWaterMark: 256 * 1024 });
    isStreaming = true;
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { status, headers });
  } finally {
    if (!isStreaming) await handle.close();
  }
}

function headersOf({ type, etag, downloadName, headers }: FileAnswer): Headers {
  const result = new Headers({ ...inertHeaders, ...headers, 'content-type': withCharset(type), etag });
  if (downloadName === undefined) return result;
  result.set('accept-ranges', 'bytes');
  result.set('content-disposition', attachment(downloadName));
  return result;
}

function withCharset(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** RFC 6266 with the encoding of RFC 8187, and an ASCII name for whoever does not know it. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** RFC 9110 §13.1.2: weak comparison. */
function isUnchanged(headers: Headers, etag: string): boolean {
  const known = headers.get('if-none-match');
  if (known === null) return false;
  return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

interface ByteRange {
  start: number;
  /** Inclusive. */
  end: number;
}

/** One range; several, or none that can be read, mean the whole file (RFC 9110 §14.2 lets a server ignore them). */
function rangeOf(headers: Headers, etag: string, size: number): ByteRange | 'unsatisfiable' | null {
  const condition = headers.get('if-range');
  if (condition !== null && condition !== etag) return null;
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('range')?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [, from = '', to = ''] = match;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(from) > Number(to)) return null;
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
