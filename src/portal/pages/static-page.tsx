import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { StaticArticle } from '../components/article/static-article';
import { dublinCore } from '../head/dublin-core';
import { breadcrumbJsonLd, itemJsonLd, publisherJsonLd } from '../head/json-ld';
import type { PageView } from '../page-view';
import { homeCrumb, type PageRequest } from './page-request';

export function staticPage({ ctx }: PageRequest, item: LiveItem, type: ContentType): PageView {
  const breadcrumb = [homeCrumb(ctx), { title: item.title, path: item.path }];
  return {
    status: 200,
    title: item.title,
    description: item.description,
    canonical: item.path,
    translations: item.translations,
    kind: 'website',
    image: item.details.image ?? null,
    meta: dublinCore(ctx, item),
    jsonLd: [publisherJsonLd(ctx), itemJsonLd(ctx, item, type), breadcrumbJsonLd(ctx, breadcrumb)],
    breadcrumb,
    content: <StaticArticle ctx={ctx} item={item} />,
  };
}
