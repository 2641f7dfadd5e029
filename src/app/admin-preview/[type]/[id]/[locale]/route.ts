import { getServices } from '@/app/services';
import { type PreviewAddress, previewPage } from '@/cms/admin/preview/preview-page';

export const dynamic = 'force-dynamic';

interface RouteContext {
  params: Promise<Record<keyof PreviewAddress, string>>;
}

/** A draft in the portal's dress, for signed-in staff alone. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  return previewPage(request, await params, await getServices());
}
