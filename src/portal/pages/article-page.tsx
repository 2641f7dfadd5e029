import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { Article } from '../components/article/article';
import { dublinCore } from '../head/dublin-core';
import { breadcrumbJsonLd, itemJsonLd, publisherJsonLd } from '../head/json-ld';
import type { Crumb, MetaEntry, PageView } from '../page-view';
import { homeCrumb, type PageRequest } from './page-request';

const relatedShown = 3;

export async function articlePage(
  request: PageRequest,
  item: LiveItem,
  type: ContentType,
): Promise<PageView> {
  const { ctx } = request;
  const breadcrumb = articleCrumbs(request, item);
  const related = await relatedItems(request, item, type);
  return {
    status: 200,
    title: item.title,
    description: item.description,
    canonical: item.path,
    translations: item.translations,
    kind: 'article',
    image: item.details.image ?? null,
    meta: [...dublinCore(ctx, item), ...articleMeta(item)],
    jsonLd: [publisherJsonLd(ctx), itemJsonLd(ctx, item, type), breadcrumbJsonLd(ctx, breadcrumb)],
    breadcrumb,
    content: <Article ctx={ctx} item={item} related={related} />,
  };
}

function articleCrumbs({ ctx }: PageRequest, item: LiveItem): Crumb[] {
  const { section } = item.details;
  return [
    homeCrumb(ctx),
    ...(section ? [{ title: section.title, path: section.path }] : []),
    { title: item.title, path: item.path },
  ];
}

/** What editors named, filled up with the newest of the same section. */
async function relatedItems({ ctx, store }: PageRequest, item: LiveItem, type: ContentType) {
  const { related = [], section } = item.details;
  const shown: LiveItem[] = [];
  for (const link of related.slice(0, relatedShown)) {
    const found = await store.live(link.contentId, ctx.locale);
    if (found) shown.push(found);
  }
  if (shown.length === relatedShown || !section) return { title: ctx.t('article.related'), items: shown };
  const title =
    shown.length > 0 ? ctx.t('article.related') : ctx.t('article.moreIn', { section: section.title });
  const known = new Set([item.contentId, ...shown.map((other) => other.contentId)]);
  const { items } = await store.list({
    locale: ctx.locale,
    types: [type.slug],
    sectionId: section.contentId,
    limit: relatedShown + known.size,
  });
  const others = items.filter((other) => !known.has(other.contentId));
  return { title, items: [...shown, ...others].slice(0, relatedShown) };
}

function articleMeta(item: LiveItem): MetaEntry[] {
  const { byline, section, tags } = item.details;
  return [
    ...(byline ? [{ name: 'author', content: byline }] : []),
    ...(section ? [{ name: 'article:section', content: section.title }] : []),
    ...(tags?.length ? [{ name: 'keywords', content: tags.map((tag) => tag.title).join(', ') }] : []),
    { name: 'article:published_time', content: item.firstPublishedAt },
    { name: 'article:modified_time', content: item.publicUpdatedAt },
  ];
}
