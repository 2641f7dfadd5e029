/** Sitemaps protocol 0.9 with hreflang (xhtml:link), image and news extensions. */
import type { LiveItem } from '@/content/content-item';
import { type Locale, languageTags, sourceLocale } from '@/i18n/locales';
import type { Site } from '@/lib/site';
import { element, renderXml, textElement, type XmlElement } from '@/lib/xml';
import { absoluteUrl, feedPicture, renditionUrl } from '../addresses';
import { picturesOf, plainLine, versionsOf } from '../item-text';
import { portalName } from '../texts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const stylesheets = [
  { href: '/xsl/sitemap.xsl', type: 'text/xsl' },
  { href: '/xsl/sitemap.css', type: 'text/css' },
] as const;

export type Versions = readonly { locale: Locale; path: string }[];

export function renderSitemapIndex(site: Site, paths: readonly { path: string; lastmod?: string }[]): string {
  const sitemaps = paths.map(({ path, lastmod }) =>
    element('sitemap', {}, element('loc', {}, absoluteUrl(site, path)), textElement('lastmod', lastmod)),
  );
  return renderXml(element('sitemapindex', { xmlns: namespace }, sitemaps), { stylesheets });
}

export function renderUrlSet(urls: readonly XmlElement[]): string {
  const attributes = {
    xmlns: namespace,
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return renderXml(element('urlset', attributes, urls), { stylesheets });
}

export function pageUrl(site: Site, path: string, versions: Versions, lastmod?: string): XmlElement {
  return element('url', {}, element('loc', {}, absoluteUrl(site, path)), textElement('lastmod', lastmod), [
    ...alternates(site, versions),
  ]);
}

export function itemUrl(site: Site, item: LiveItem): XmlElement {
  const pictures = picturesOf(item).slice(0, 1000);
  return element(
    'url',
    {},
    element('loc', {}, absoluteUrl(site, item.path)),
    textElement('lastmod', item.publicUpdatedAt),
    alternates(site, versionsOf(item)),
    pictures.map((media) =>
      element('image:image', {}, element('image:loc', {}, renditionUrl(site, media, feedPicture))),
    ),
  );
}

/** Every version names every version, itself included, so that the links are reciprocal. */
function alternates(site: Site, versions: Versions): XmlElement[] {
  const fallback = versions.find(({ locale }) => locale === sourceLocale) ?? versions[0];
  const named = versions.map(({ locale, path }) => ({ hreflang: languageTags[locale] as string, path }));
  const all = fallback ? [...named, { hreflang: 'x-default', path: fallback.path }] : named;
  return all.map(({ hreflang, path }) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: absoluteUrl(site, path) }),
  );
}

/** Google News: ISO 639 with the exception of Chinese, which must say which script. */
const newsLanguages: Record<Locale, string> = { vi: 'vi', en: 'en', zh: 'zh-cn', ko: 'ko' };

export function newsUrl(site: Site, item: LiveItem): XmlElement {
  const publication = element(
    'news:publication',
    {},
    element('news:name', {}, portalName(item.locale)),
    element('news:language', {}, newsLanguages[item.locale]),
  );
  return element(
    'url',
    {},
    element('loc', {}, absoluteUrl(site, item.path)),
    element(
      'news:news',
      {},
      publication,
      element('news:publication_date', {}, item.firstPublishedAt),
      element('news:title', {}, plainLine(item.title)),
    ),
  );
}
