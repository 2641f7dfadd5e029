import { getServices } from '@/app/services';
import { previewMedia } from '@/cms/admin/preview/preview-media';

export const dynamic = 'force-dynamic';

/** Pictures and files of drafts, for signed-in staff alone. */
export async function GET(request: Request): Promise<Response> {
  const { payload } = await getServices();
  return previewMedia(request, payload);
}
