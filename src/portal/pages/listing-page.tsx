import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { type Locale, locales } from '@/i18n/locales';
import { Directory } from '../components/listing/directory';
import { Listing } from '../components/listing/listing';
import { pagePath } from '../components/paging/paging';
import { breadcrumbJsonLd, itemJsonLd, publisherJsonLd } from '../head/json-ld';
import type { Crumb, PageView } from '../page-view';
import { sectionType } from '../queries/known-types';
import { articleTypes, homeCrumb, type PageRequest } from './page-request';

const perPage = 13;
const mostEntries = 200;

/** A section or a topic: what links to it. Null beyond the last page. */
export async function listingPage(
  request: PageRequest,
  item: LiveItem,
  type: ContentType,
  page: number,
): Promise<PageView | null> {
  const { ctx, store, services, frame } = request;
  const role = type.slug === sectionType ? { sectionId: item.contentId } : { tagId: item.contentId };
  const types = articleTypes(services.contentTypes);
  const list = await store.list({ locale: ctx.locale, types, ...role, limit: perPage, page });
  if (page > Math.max(1, list.pages)) return null;
  const others =
    type.slug === sectionType ? frame.sections.filter((each) => each.contentId !== item.contentId) : [];
  const crumbs: Crumb[] = [homeCrumb(ctx), { title: item.title, path: item.path }];
  return {
    ...pagedView(request, { title: item.title, path: item.path, page, pages: list.pages, crumbs }),
    description: item.description,
    translations: page === 1 ? item.translations : { [ctx.locale]: pagePath(item.path, page) },
    switchTo: item.translations,
    image: list.items[0]?.details.image ?? null,
    jsonLd: [publisherJsonLd(ctx), itemJsonLd(ctx, item, type), breadcrumbJsonLd(ctx, crumbs)],
    content: (
      <Listing
        ctx={ctx}
        title={item.title}
        description={item.description}
        path={item.path}
        list={list}
        others={others}
        ofSection={type.slug === sectionType}
      />
    ),
  };
}

/** Everything of one type (`/en/news`), or the directory of its listings (`/en/tags`). Null beyond the last page. */
export async function typeIndexPage(
  request: PageRequest,
  type: ContentType,
  page: number,
): Promise<PageView | null> {
  const { ctx, store } = request;
  const isDirectory = type.page === 'listing';
  const limit = isDirectory ? mostEntries : perPage;
  const list = await store.list({ locale: ctx.locale, types: [type.slug], limit, page });
  if (page > (isDirectory ? 1 : Math.max(1, list.pages))) return null;
  const path = `/${ctx.locale}/${type.segments[ctx.locale]}`;
  const title = indexTitle(request, type);
  const crumbs: Crumb[] = [homeCrumb(ctx), { title, path }];
  return {
    ...pagedView(request, { title, path, page, pages: isDirectory ? 1 : list.pages, crumbs }),
    translations: page === 1 ? typeIndexPaths(type) : { [ctx.locale]: pagePath(path, page) },
    switchTo: typeIndexPaths(type),
    image: list.items[0]?.details.image ?? null,
    jsonLd: [publisherJsonLd(ctx), breadcrumbJsonLd(ctx, crumbs)],
    content: isDirectory ? (
      <Directory title={title} items={directoryOrder(request, type, list.items)} />
    ) : (
      <Listing
        ctx={ctx}
        title={title}
        description=""
        path={path}
        list={list}
        others={request.frame.sections}
      />
    ),
  };
}

function directoryOrder({ ctx, frame }: PageRequest, type: ContentType, items: readonly LiveItem[]) {
  if (type.slug === sectionType) return frame.sections;
  return [...items].sort((a, b) => a.title.localeCompare(b.title, ctx.locale));
}

function indexTitle({ ctx }: PageRequest, type: ContentType): string {
  if (type.slug === sectionType) return ctx.t('nav.sections');
  return type.page === 'listing' ? ctx.t('nav.allTopics') : ctx.t('nav.allNews');
}

function typeIndexPaths(type: ContentType): Partial<Record<Locale, string>> {
  return Object.fromEntries(locales.map((locale) => [locale, `/${locale}/${type.segments[locale]}`]));
}

interface Paged {
  title: string;
  path: string;
  page: number;
  pages: number;
  crumbs: readonly Crumb[];
}

function pagedView({ ctx }: PageRequest, { title, path, page, pages, crumbs }: Paged) {
  return {
    status: 200,
    title: page === 1 ? title : ctx.t('listing.titled', { title, page }),
    description: `${title}. ${ctx.t('site.description')}`,
    canonical: pagePath(path, page),
    kind: 'website',
    meta: [],
    breadcrumb: crumbs,
    ...(page > 1 ? { previous: pagePath(path, page - 1) } : {}),
    ...(page < pages ? { next: pagePath(path, page + 1) } : {}),
  } as const;
}
