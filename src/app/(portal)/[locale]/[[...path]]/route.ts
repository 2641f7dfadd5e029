/** Every public page. Cached by Next until a change touches one of its tags: docs/decisions/002-page-cache.md. */
import { unstable_cache } from 'next/cache';
import { getPortalServices } from '@/app/portal-services';
import { answerPage } from '@/portal/answer-page';
import { toResponse } from '@/portal/http/page-result';

export const dynamic = 'force-static';
export const dynamicParams = true;

export function generateStaticParams(): [] {
  return [];
}

interface RouteContext {
  params: Promise<{ locale: string; path?: string[] }>;
}

export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { locale, path = [] } = await params;
  const result = await answerPage(`/${[locale, ...path].join('/')}`, getPortalServices);
  if (result.tags.length > 0) {
    const tags = [...result.tags];
    await unstable_cache(async () => null, ['page', ...tags], { tags })();
  }
  return toResponse(result);
}
