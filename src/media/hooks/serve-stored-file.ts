/** Originals and thumbnails for signed-in people, after Payload has checked their right to read the document. */
import type { Endpoint, PayloadRequest, UploadConfig, Where } from 'payload';
import { storedExtensions } from '../ingest/ingest-file';
import { mediaDirectory } from '../media-directory';
import type { MediaDocument } from '../media-document';
import { originalPath } from '../originals/original-store';
import { getRendition } from '../renditions/get-rendition';
import { sendFile } from '../send-file';
import { toPublicMedia } from '../to-public-media';

type FileHandler = NonNullable<UploadConfig['handlers']>[number];

/** Never kept by a shared cache, never run by a browser. */
const privateHeaders = { 'cache-control': 'private, max-age=300' };

/**
 * `GET /api/media/file/<stored name>`: the original. Payload asks for no document where a person may read all of them: a file
 * whose document was deleted, or never came, would be served until the sweep.
 */
export const serveOriginal: FileHandler = async (req, { params: { filename } }) => {
  const extension = filename.split('.').at(-1) ?? '';
  const type = Object.keys(storedExtensions).find((mime) => storedExtensions[mime] === extension);
  if (!type || !(await readableDocument(req, { filename: { equals: filename } }))) return notFound();
  try {
    return await sendFile(requestOf(req), {
      path: originalPath(mediaDirectory(), filename),
      type,
      etag: `"${filename}"`,
      ...(type.startsWith('image/') ? {} : { downloadName: filename }),
      headers: privateHeaders,
    });
  } catch {
    return notFound();
  }
};

/** `GET /api/media/<id>/thumbnail`: a small square for lists of the admin. */
export const thumbnailEndpoint: Endpoint = {
  path: '/:id/thumbnail',
  method: 'get',
  handler: async (req) => {
    const id = req.routeParams?.id;
    const document = typeof id === 'string' ? await readableDocument(req, { id: { equals: id } }) : null;
    if (!document?.mimeType.startsWith('image/')) return notFound();
    const media = toPublicMedia(document, 'vi');
    const rendition = await getRendition(media, { ratio: '1x1', width: 240, format: 'webp' });
    return sendFile(requestOf(req), {
      path: rendition.path,
      type: rendition.type,
      etag: `"${media.digest}-thumbnail"`,
      headers: privateHeaders,
    });
  },
};

async function readableDocument(req: PayloadRequest, where: Where): Promise<MediaDocument | null> {
  if (!req.user) return null;
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    where,
  });
  return (docs[0] as MediaDocument | undefined) ?? null;
}

function requestOf(req: PayloadRequest): Pick<Request, 'headers' | 'method'> {
  return { headers: req.headers, method: req.method ?? 'GET' };
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
}
