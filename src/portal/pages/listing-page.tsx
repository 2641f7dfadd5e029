import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { type Locale, locales } from '@/i18n/locales';
import type { ListPage } from '@/publishing/content-store';
import { archiveChoices } from '../archive/archive-choices';
import { type ListAddress, listPath } from '../archive/list-address';
import { boundsOf, periodName } from '../archive/period';
import { ArchiveForm } from '../components/form/archive-form';
import { Directory } from '../components/listing/directory';
import { Listing } from '../components/listing/listing';
import { pagePath } from '../components/paging/paging';
import { breadcrumbJsonLd, itemJsonLd, publisherJsonLd } from '../head/json-ld';
import type { Crumb, PageView } from '../page-view';
import { sectionType } from '../queries/known-types';
import type { FrameLink } from '../queries/site-frame';
import { articleTypes, homeCrumb, type PageRequest } from './page-request';

const perPage = 13;
const mostEntries = 200;

/** Which part of a list is asked for. */
export type ListPart = Pick<ListAddress, 'period' | 'page'>;

/** A section or a topic: what links to it. Null beyond the last page, and in years of which there is nothing. */
export async function listingPage(
  request: PageRequest,
  item: LiveItem,
  type: ContentType,
  part: ListPart,
): Promise<PageView | null> {
  const { ctx, services, frame } = request;
  const ofSection = type.slug === sectionType;
  const role = ofSection ? { sectionId: item.contentId } : { tagId: item.contentId };
  const found = await readList(request, item, part, { types: articleTypes(services.contentTypes), ...role });
  if (!found) return null;
  const { view, list, crumbs, archive } = found;
  const isWhole = part.period === null && part.page === 1;
  return {
    ...view,
    description: part.period ? view.description : item.description,
    translations: isWhole ? item.translations : { [ctx.locale]: view.canonical ?? found.path },
    switchTo: item.translations,
    jsonLd: [publisherJsonLd(ctx), itemJsonLd(ctx, item, type), breadcrumbJsonLd(ctx, crumbs)],
    content: (
      <Listing
        ctx={ctx}
        title={found.title}
        description={part.period ? '' : item.description}
        path={found.path}
        list={list}
        empty={found.empty}
        archive={archive}
        others={ofSection ? frame.sections.filter((each) => each.contentId !== item.contentId) : []}
        ofSection={ofSection}
      />
    ),
  };
}

/** Everything of one type (`/en/news`). Null beyond the last page, and in years of which there is nothing. */
export async function typeIndexPage(
  request: PageRequest,
  type: ContentType,
  part: ListPart,
): Promise<PageView | null> {
  const { ctx, frame } = request;
  const link = { title: indexTitle(request, type), path: typeIndexPaths(type)[ctx.locale] ?? '' };
  const found = await readList(request, link, part, { types: [type.slug] });
  if (!found) return null;
  const isWhole = part.period === null && part.page === 1;
  return {
    ...found.view,
    translations: isWhole ? typeIndexPaths(type) : { [ctx.locale]: found.view.canonical ?? found.path },
    switchTo: typeIndexPaths(type),
    jsonLd: [publisherJsonLd(ctx), breadcrumbJsonLd(ctx, found.crumbs)],
    content: (
      <Listing
        ctx={ctx}
        title={found.title}
        description=""
        path={found.path}
        list={found.list}
        empty={found.empty}
        archive={found.archive}
        others={frame.sections}
      />
    ),
  };
}

/** The directory of the listings of a type (`/en/tags`). */
export async function directoryPage(request: PageRequest, type: ContentType): Promise<PageView> {
  const { ctx, store } = request;
  const list = await store.list({ locale: ctx.locale, types: [type.slug], limit: mostEntries });
  const link = { title: indexTitle(request, type), path: typeIndexPaths(type)[ctx.locale] ?? '' };
  const crumbs = [homeCrumb(ctx), link];
  return {
    ...listView(request, { ...link, list: { ...list, page: 1, pages: 1 }, crumbs }),
    translations: typeIndexPaths(type),
    jsonLd: [publisherJsonLd(ctx), breadcrumbJsonLd(ctx, crumbs)],
    content: <Directory title={link.title} items={directoryOrder(request, type, list.items)} />,
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

/** Where the list of a type stands in each language. */
export function typeIndexPaths(type: ContentType): Partial<Record<Locale, string>> {
  return Object.fromEntries(locales.map((locale) => [locale, `/${locale}/${type.segments[locale]}`]));
}

interface Selection {
  types: string[];
  sectionId?: string;
  tagId?: string;
}

/** The part of a list with all that its page says of it, or null where there is no such part. */
async function readList(request: PageRequest, link: FrameLink, part: ListPart, selection: Selection) {
  const { ctx, store } = request;
  const { locale } = ctx;
  const { period, page } = part;
  const bounds = period ? boundsOf(period) : {};
  const list = await store.list({ locale, ...selection, ...bounds, limit: perPage, page });
  if (page > Math.max(1, list.pages)) return null;
  // A list of one page has no form, and needs not ask for its choices.
  const choices =
    period || list.pages > 1 ? await archiveChoices(request, { title: link.title, path: link.path }) : null;
  if (period && !choices?.years.includes(period.year)) return null;
  const name = period ? periodName(period, locale, ctx.t) : null;
  const title = name ? ctx.t('archive.titled', { title: link.title, period: name }) : link.title;
  const path = listPath(link.path, period, locale);
  const crumbs: Crumb[] = [homeCrumb(ctx), { title: link.title, path: link.path }];
  if (name) crumbs.push({ title: name, path });
  const view = listView(request, { title, path, list, crumbs });
  // Of a month without articles search engines need not know
  const canonical = name && list.total === 0 ? null : view.canonical;
  return {
    view: name
      ? { ...view, canonical, description: ctx.t('archive.description', { title: link.title, period: name }) }
      : view,
    title,
    path,
    list,
    crumbs,
    empty: name ? ctx.t('archive.empty', { period: name }) : ctx.t('listing.empty'),
    archive: choices && (
      <details className="archive" open={period !== null}>
        <summary>{ctx.t('archive.title')}</summary>
        <ArchiveForm
          ctx={ctx}
          choices={choices}
          answers={{ list: link.path, year: String(period?.year ?? ''), month: String(period?.month ?? '') }}
        />
      </details>
    ),
  };
}

interface Listed extends FrameLink {
  list: ListPage;
  crumbs: readonly Crumb[];
}

function listView({ ctx }: PageRequest, { title, path, list, crumbs }: Listed) {
  const { page, pages } = list;
  return {
    status: 200,
    title: page === 1 ? title : ctx.t('listing.titled', { title, page }),
    description: `${title}. ${ctx.t('site.description')}`,
    canonical: pagePath(path, page),
    kind: 'website',
    image: list.items[0]?.details.image ?? null,
    meta: [],
    breadcrumb: crumbs,
    ...(page > 1 ? { previous: pagePath(path, page - 1) } : {}),
    ...(page < pages ? { next: pagePath(path, page + 1) } : {}),
  } as const;
}
