/** Absolute addresses and lasting identifiers of what is exported. */
import type { ContentItemIdentity } from '@/content/content-item';
import { type MediaVariant, mediaFilePath, mediaPath } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';
import type { Site } from '@/lib/site';
import { uuidv5 } from '@/lib/uuid-v5';
import { xmlText } from '@/lib/xml';

/** Percent-encoded, so that it is an address by RFC 3986 in every format. */
export function absoluteUrl(site: Pick<Site, 'origin'>, path: string): string {
  const clean = xmlText(path);
  const rooted = clean.startsWith('/') ? clean.replace(/^\/+/, '/') : `/${clean}`;
  return new URL(rooted, site.origin).href.replaceAll("'", '%27');
}

export function renditionUrl(site: Site, media: PublicMedia, variant: MediaVariant): string {
  return absoluteUrl(site, mediaPath(media, variant));
}

/** Where a medium is fetched: the largest JPEG of a picture, the file itself of anything else. */
export function mediaUrl(site: Site, media: PublicMedia): string {
  if (media.kind === 'image') return renditionUrl(site, media, largestPicture);
  return absoluteUrl(site, mediaFilePath({ ...media, filename: xmlText(media.filename) }));
}

export const largestPicture: MediaVariant = { ratio: 'full', width: 1920, format: 'jpg' };
/** What feeds enclose and sitemaps name. */
export const feedPicture: MediaVariant = { ratio: 'full', width: 1200, format: 'jpg' };

/** Fixed once: the space in which the lasting ids of items are made. */
const itemNamespace = '8f6c2a52-3c0e-4c0b-9a35-6f1d7b2e4a10';

/** Stable when title, slug, section or host change: made of the document and the language only. */
export function itemUrn({ contentId, locale }: { contentId: string; locale: Locale }): string {
  return `urn:uuid:${uuidv5(itemNamespace, `${contentId}/${locale}`)}`;
}

/** The same for a whole feed. */
export function feedUrn(host: string, locale: Locale, name: string): string {
  return `urn:uuid:${uuidv5(itemNamespace, `feed/${host}/${locale}/${name}`)}`;
}

/** `oai:{host}:{type}/{contentId}/{locale}`, after the OAI identifier guidelines §2.1. */
export function oaiIdentifier(
  site: Site,
  { type, contentId, locale }: Pick<ContentItemIdentity, 'type' | 'contentId' | 'locale'>,
): string {
  return `oai:${site.host}:${type}/${contentId}/${locale}`;
}
