/**
 * Pictures of a draft. `/media/…` gives only what live items show, so a preview asks at an address of its own, where a
 * session is needed and nothing is kept.
 */
import type { Payload } from 'payload';
import type { MediaDocument } from '@/media/media-document';
import type { MediaExposure } from '@/media/media-source';
import { mediaAddress, serveMedia } from '@/media/serve-media';
import { toPublicMedia } from '@/media/to-public-media';
import { nothingHere, privateHeaders, staffOf } from './who-may-see';

const prefix = '/admin-preview';
const address = /(?<=["'\s,(])\/media\/(?=[0-9a-f]{48}\/)/g;
const sharedCacheHeaders = [
  'cdn-cache-control',
  'access-control-allow-origin',
  'cross-origin-resource-policy',
];

/** The page's pictures and files at the preview's address. */
export function withPreviewMedia(html: string): string {
  return html.replace(address, `${prefix}/media/`);
}

/** GET /admin-preview/media/<digest>/<name> */
export async function previewMedia(request: Request, payload: Payload): Promise<Response> {
  const wanted = mediaAddress(request.url.replace(`${prefix}/media/`, '/media/'));
  if (!wanted || !(await staffOf(payload, request))) return nothingHere();
  const answer = await serveMedia(request, wanted, everyMedium(payload));
  const headers = new Headers(answer.headers);
  for (const name of sharedCacheHeaders) headers.delete(name);
  for (const [name, value] of Object.entries(privateHeaders)) headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}

/** All staff may read the library (src/access/rights.ts). */
function everyMedium(payload: Payload): MediaExposure {
  return {
    async isExposed(digest) {
      const doc = await payload.db.findOne<MediaDocument & Record<string, unknown>>({
        collection: 'media',
        where: { digest: { equals: digest } },
      });
      return doc ? { media: toPublicMedia(doc, 'vi') } : null;
    },
  };
}
