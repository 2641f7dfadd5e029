/** From a path to the page or redirect that answers it. */
import type { LiveItem } from '@/content/content-item';
import type { PageView, Redirect } from './page-view';
import { articlePage } from './pages/article-page';
import { homePage } from './pages/home-page';
import { listingPage, typeIndexPage } from './pages/listing-page';
import { elsewherePage, gonePage, notFoundPage } from './pages/missing-page';
import type { PageRequest } from './pages/page-request';
import { staticPage } from './pages/static-page';
import { findElsewhere } from './queries/elsewhere';

type Answer = PageView | Redirect;

/** `/en/sections/economy/3` is page 3 of `/en/sections/economy`. No leading zeros: one address for one page. */
const numbered = /^(?<base>\/.+)\/(?<page>[1-9]\d{0,4})$/;

export async function resolvePage(request: PageRequest): Promise<Answer> {
  const { path, locale } = request.ctx;
  if (path === `/${locale}`) return homePage(request);
  const found = await request.store.byPath(path);
  if (found.kind === 'live') return itemPage(request, found.item);
  if (found.kind === 'moved') return { status: 301, location: found.path };
  if (found.kind === 'gone') return gonePage(request, found.translations);
  return (await numberedPage(request)) ?? (await indexPage(request, path, 1)) ?? unknownPage(request);
}

async function itemPage(request: PageRequest, item: LiveItem): Promise<Answer> {
  const type = request.services.contentTypes.find((each) => each.slug === item.type);
  if (!type) return notFoundPage(request);
  if (type.page === 'article') return articlePage(request, item, type);
  if (type.page === 'page') return staticPage(request, item, type);
  return (await listingPage(request, item, type, 1)) ?? notFoundPage(request);
}

/** Page 1 has no number, so its number redirects; beyond the end there is nothing. */
async function numberedPage(request: PageRequest): Promise<Answer | null> {
  const match = numbered.exec(request.ctx.path)?.groups;
  if (!match?.base || !match.page) return null;
  const page = Number(match.page);
  const index = await indexPage(request, match.base, page);
  if (index) return page === 1 ? { status: 301, location: match.base } : index;
  const found = await request.store.byPath(match.base);
  if (found.kind === 'moved') return { status: 301, location: `${found.path}${page > 1 ? `/${page}` : ''}` };
  if (found.kind === 'gone') return gonePage(request, found.translations);
  if (found.kind !== 'live') return null;
  const type = request.services.contentTypes.find((each) => each.slug === found.item.type);
  if (type?.page !== 'listing') return null;
  if (page === 1) return { status: 301, location: match.base };
  return (await listingPage(request, found.item, type, page)) ?? notFoundPage(request);
}

/** The list of everything of a type stands at the type's own segment. */
async function indexPage(request: PageRequest, path: string, page: number): Promise<PageView | null> {
  const { locale } = request.ctx;
  const type = request.services.contentTypes.find(
    (each) => each.segments[locale] !== '' && path === `/${locale}/${each.segments[locale]}`,
  );
  return type ? typeIndexPage(request, type, page) : null;
}

async function unknownPage(request: PageRequest): Promise<Answer> {
  const { ctx, store, services } = request;
  const item = await findElsewhere(store, ctx.path, ctx.locale, services.contentTypes);
  if (!item) return notFoundPage(request);
  const here = item.translations[ctx.locale];
  return here === undefined ? elsewherePage(request, item) : { status: 307, location: here };
}
