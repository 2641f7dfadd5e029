/** The form of the archive: docs/design-system.md, "Addresses". */
import { getPortalServices } from '@/app/portal-services';
import { answering } from '@/portal/answer-page';
import { answerArchiveForm } from '@/portal/archive/answer-archive-form';
import { toResponse } from '@/portal/http/page-result';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  const query = new URL(request.url).searchParams;
  return toResponse(
    await answering(`/${locale}`, getPortalServices, (services) =>
      answerArchiveForm(locale, query, services),
    ),
  );
}
