import { getServices } from '@/app/services';
import { mediaAddress, serveMedia } from '@/media/serve-media';
import { mediaExposure } from '../../media-exposure';

export const dynamic = 'force-dynamic';

/** A rendition of a picture, or a file to download, while a live item shows it. */
export async function GET(request: Request): Promise<Response> {
  const address = mediaAddress(request.url);
  if (!address) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const { payload } = await getServices();
  return serveMedia(request, address, mediaExposure(payload));
}

export const HEAD = GET;
