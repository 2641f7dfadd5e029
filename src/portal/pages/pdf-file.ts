/** `/en/news/tea-festival.pdf`: the article at `/en/news/tea-festival` as a file. */

import { absoluteUrl } from '../address';
import { type PageResult, pageCacheControl } from '../http/page-result';
import type { PageView, Redirect } from '../page-view';
import { itemPdf } from '../pdf/item-pdf';
import { pdfSuffix } from '../pdf/pdf-path';
import { gonePage, notFoundPage } from './missing-page';
import type { PageRequest } from './page-request';

type FileResult = Required<Pick<PageResult, 'status' | 'headers' | 'bytes'>>;

export function isFile(answer: object): answer is FileResult {
  return 'bytes' in answer;
}

/** Null when the path names no PDF. Moved and withdrawn like the page it is of. */
export async function pdfFile(request: PageRequest): Promise<FileResult | PageView | Redirect | null> {
  const { ctx, store, services } = request;
  if (!ctx.path.endsWith(pdfSuffix)) return null;
  const found = await store.byPath(ctx.path.slice(0, -pdfSuffix.length));
  if (found.kind === 'moved') return { status: 301, location: `${found.path}${pdfSuffix}` };
  if (found.kind === 'gone') return gonePage(request, found.translations);
  if (found.kind !== 'live') return notFoundPage(request);
  const { item } = found;
  const type = services.contentTypes.find(({ slug }) => slug === item.type);
  if (type?.page !== 'article' && type?.page !== 'page') return notFoundPage(request);
  const bytes = await itemPdf(ctx, item, async (media) => (await services.picture?.(media)) ?? null);
  const name = item.path.split('/').pop() ?? item.contentId;
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Language': ctx.locale,
    'Content-Disposition': `inline; filename="${item.contentId}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
    'Cache-Control': pageCacheControl,
    ETag: `W/"${item.digest.slice(0, 32)}-pdf"`,
    // Search engines index the page, not its copy (RFC 6596).
    Link: `<${absoluteUrl(ctx.site, item.path)}>; rel="canonical"`,
    'X-Content-Type-Options': 'nosniff',
  };
  return { status: 200, headers, bytes };
}
