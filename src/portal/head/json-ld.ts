/** schema.org data of a page, as parts of one `@graph`. */
import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { mediaPath, variantSize } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { languageTags, locales } from '@/i18n/locales';
import { absoluteUrl } from '../address';
import { licenceUrl } from '../components/picture/caption';
import type { PageContext } from '../page-context';
import type { Crumb } from '../page-view';

/** The publisher, referred to by its `@id` from every page. */
export function publisherJsonLd(ctx: PageContext): object {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${ctx.site.origin}/#publisher`,
    name: ctx.t('site.name'),
    url: absoluteUrl(ctx.site, `/${ctx.locale}`),
    logo: {
      '@type': 'ImageObject',
      url: absoluteUrl(ctx.site, '/icons/icon-512.png'),
      width: 512,
      height: 512,
    },
  };
}

/** An item's own page: NewsArticle, WebPage or CollectionPage by its content type. */
export function itemJsonLd(ctx: PageContext, item: LiveItem, type: ContentType): object {
  const url = absoluteUrl(ctx.site, item.path);
  const isArticle = type.schemaOrg === 'NewsArticle';
  return {
    '@type': type.schemaOrg,
    '@id': `${url}#content`,
    url,
    [isArticle ? 'headline' : 'name']: item.title,
    description: item.description,
    inLanguage: languageTags[item.locale],
    datePublished: item.firstPublishedAt,
    dateModified: item.publicUpdatedAt,
    publisher: { '@id': `${ctx.site.origin}/#publisher` },
    isPartOf: { '@type': 'WebSite', name: ctx.t('site.name'), url: absoluteUrl(ctx.site, `/${ctx.locale}`) },
    ...(item.details.image ? { image: pictures(ctx, item.details.image) } : {}),
    ...(isArticle ? articleProperties(item, url) : {}),
    ...translationProperties(ctx, item),
  };
}

function articleProperties(item: LiveItem, url: string): object {
  const { byline, translator, section, tags, source, dateline, corrections } = item.details;
  return {
    mainEntityOfPage: url,
    ...(byline ? { author: { '@type': 'Person', name: byline } } : {}),
    ...(translator ? { translator: { '@type': 'Person', name: translator } } : {}),
    ...(section ? { articleSection: section.title } : {}),
    ...(tags?.length ? { keywords: tags.map((tag) => tag.title) } : {}),
    ...(source ? { isBasedOn: { '@type': 'CreativeWork', name: source.name, url: source.url } } : {}),
    ...(dateline ? { dateline } : {}),
    ...(corrections?.length
      ? {
          correction: corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            dateCreated: date,
            text,
          })),
        }
      : {}),
  };
}

/** The languages of one document point at each other, so that none is taken for a copy. */
function translationProperties(ctx: PageContext, item: LiveItem): object {
  const others = locales.flatMap((locale) => {
    const path = item.translations[locale];
    if (path === undefined || locale === item.locale) return [];
    const url = absoluteUrl(ctx.site, path);
    return [{ '@type': 'CreativeWork', '@id': `${url}#content`, url, inLanguage: languageTags[locale] }];
  });
  return others.length ? { workTranslation: others } : {};
}

const shapes = ['16x9', '4x3', '1x1'] as const;

function pictures(ctx: PageContext, media: PublicMedia): object[] {
  const url = licenceUrl(media.licence);
  return shapes.map((ratio) => {
    const variant = { ratio, width: ratio === '16x9' ? 1600 : 800, format: 'jpg' } as const;
    return {
      '@type': 'ImageObject',
      url: absoluteUrl(ctx.site, mediaPath(media, variant)),
      ...variantSize(media, variant),
      ...(media.caption ? { caption: media.caption } : {}),
      ...(media.credit ? { creditText: media.credit } : {}),
      ...(media.owner ? { copyrightHolder: { '@type': 'Organization', name: media.owner } } : {}),
      ...(url ? { license: url } : {}),
      ...(media.aiMade
        ? { digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' }
        : {}),
    };
  });
}

export function breadcrumbJsonLd(ctx: PageContext, crumbs: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.title,
      item: absoluteUrl(ctx.site, crumb.path),
    })),
  };
}
