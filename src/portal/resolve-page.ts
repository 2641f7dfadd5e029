/** From a path to the page or redirect that answers it. */
import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { type ListAddress, listPath, parseListAddress } from './archive/list-address';
import { pagePath } from './components/paging/paging';
import type { PageView, Redirect } from './page-view';
import { articlePage } from './pages/article-page';
import { homePage } from './pages/home-page';
import { directoryPage, listingPage, typeIndexPage } from './pages/listing-page';
import { elsewherePage, gonePage, notFoundPage } from './pages/missing-page';
import type { PageRequest } from './pages/page-request';
import { staticPage } from './pages/static-page';
import { findElsewhere } from './queries/elsewhere';

type Answer = PageView | Redirect;

export async function resolvePage(request: PageRequest): Promise<Answer> {
  const { path, locale } = request.ctx;
  if (path === `/${locale}`) return homePage(request);
  const found = await request.store.byPath(path);
  if (found.kind === 'live') return itemPage(request, found.item);
  if (found.kind === 'moved') return { status: 301, location: found.path };
  if (found.kind === 'gone') return gonePage(request, found.translations);
  return (await listPart(request)) ?? unknownPage(request);
}

async function itemPage(request: PageRequest, item: LiveItem): Promise<Answer> {
  const type = request.services.contentTypes.find((each) => each.slug === item.type);
  if (!type) return notFoundPage(request);
  if (type.page === 'article') return articlePage(request, item, type);
  if (type.page === 'page') return staticPage(request, item, type);
  return (await listingPage(request, item, type, { period: null, page: 1 })) ?? notFoundPage(request);
}

/** `/en/news`, and the parts of lists: `/en/sections/economy/3`, `/en/news/archive-2026-11`. Null for what is no list. */
async function listPart(request: PageRequest): Promise<Answer | null> {
  const { ctx, store, services } = request;
  const address = parseListAddress(ctx.path, ctx.locale);
  const { base, period, page, isNumbered } = address;
  const moved = (to: string): Redirect => ({
    status: 301,
    location: pagePath(listPath(to, period, ctx.locale), page),
  });
  const isOnlyPart = isNumbered && page === 1;
  const index = services.contentTypes.find(
    (type) => type.segments[ctx.locale] !== '' && base === `/${ctx.locale}/${type.segments[ctx.locale]}`,
  );
  if (index) return isOnlyPart ? moved(base) : indexPart(request, index, address);
  if (!isNumbered && !period) return null;
  const found = await store.byPath(base);
  if (found.kind === 'moved') return moved(found.path);
  if (found.kind === 'gone') return gonePage(request, found.translations);
  if (found.kind !== 'live') return null;
  const type = services.contentTypes.find((each) => each.slug === found.item.type);
  if (type?.page !== 'listing') return null;
  if (isOnlyPart) return moved(base);
  return (await listingPage(request, found.item, type, address)) ?? notFoundPage(request);
}

/** The list of everything of a type stands at the type's own segment. */
async function indexPart(
  request: PageRequest,
  type: ContentType,
  part: ListAddress,
): Promise<PageView | null> {
  if (type.page !== 'listing') return typeIndexPage(request, type, part);
  return part.period === null && part.page === 1 ? directoryPage(request, type) : null;
}

async function unknownPage(request: PageRequest): Promise<Answer> {
  const { ctx, store, services } = request;
  const item = await findElsewhere(store, ctx.path, ctx.locale, services.contentTypes);
  if (!item) return notFoundPage(request);
  const here = item.translations[ctx.locale];
  return here === undefined ? elsewherePage(request, item) : { status: 307, location: here };
}
