/** The component catalogue; it does not exist in production. */
import { getServices } from '@/app/services';
import { designPage } from '@/portal/design/design-page';
import { toResponse } from '@/portal/http/page-result';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  if (process.env.NODE_ENV === 'production') return new Response(null, { status: 404 });
  return toResponse(await designPage((await params).locale, await getServices()));
}
