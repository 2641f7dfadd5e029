/** The public door to pictures and files: `/media/<digest>/<rendition or file name>`. */
import type { PublicMedia } from '@/content/public-media';
import { mediaDirectory } from './media-directory';
import type { MediaExposure } from './media-source';
import { isMediaDigest, storedName } from './originals/media-digest';
import { originalPath } from './originals/original-store';
import { getRendition, RenditionsBusy } from './renditions/get-rendition';
import { parseVariant, renditionFileName } from './renditions/rendition-variants';
import { type FileAnswer, sendFile } from './send-file';

export interface MediaAddress {
  digest: string;
  /** Decoded. */
  name: string;
}

/** A browser keeps an address for a year, since it names its bytes; a shared cache asks again after a minute. */
const publicHeaders = {
  'cache-control': 'public, max-age=31536000, s-maxage=60, immutable',
  'cdn-cache-control': 'public, max-age=60',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * Parses the path of a request; the router's parameters are not used because it decodes them or not by version.
 * @returns null when the path is not one of a medium
 */
export function mediaAddress(url: string): MediaAddress | null {
  const match = /^\/media\/([0-9a-f]{48})\/([^/]{1,1000})$/.exec(new URL(url).pathname);
  if (!match) return null;
  const [, digest = '', name = ''] = match;
  try {
    return { digest, name: decodeURIComponent(name).normalize('NFC') };
  } catch {
    return null;
  }
}

/**
 * @param port says which media live items show now; what it does not know is not there
 * @returns 200, 206, 304, 404, 416, or 503 while too many renditions are waited for
 */
export async function serveMedia(
  request: Pick<Request, 'headers' | 'method'>,
  { digest, name }: MediaAddress,
  port: MediaExposure,
): Promise<Response> {
  if (!isMediaDigest(digest)) return notFound();
  const source = await port.isExposed(digest);
  if (!source) return notFound();
  try {
    const answer = await answerFor(source.media, name);
    return answer ? await sendFile(request, answer) : notFound();
  } catch (error) {
    if (error instanceof RenditionsBusy) return unavailable();
    // The original was swept away between the question and now.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return notFound();
    throw error;
  }
}

async function answerFor(media: PublicMedia, name: string): Promise<FileAnswer | null> {
  return media.kind === 'image' ? renditionAnswer(media, name) : downloadAnswer(media, name);
}

async function renditionAnswer(media: PublicMedia, name: string): Promise<FileAnswer | null> {
  const variant = parseVariant(name);
  if (!variant) return null;
  const { path, bytes, type } = await getRendition(media, variant);
  // The size tells apart what two versions of an encoder made of the same pixels.
  const etag = `"${media.digest}-${renditionFileName(media, variant)}-${bytes}"`;
  return { path, type, etag, headers: publicHeaders };
}

function downloadAnswer(media: PublicMedia, name: string): FileAnswer | null {
  if (name !== media.filename) return null;
  return {
    path: originalPath(mediaDirectory(), storedName(media)),
    type: media.mimeType,
    etag: `"${media.digest}"`,
    downloadName: media.filename,
    headers: publicHeaders,
  };
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
}

function unavailable(): Response {
  return new Response(null, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '5' } });
}
