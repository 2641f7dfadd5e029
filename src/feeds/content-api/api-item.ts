/** A content item as the content API shows it: whole, with absolute addresses for everything that can be fetched. */
import type { ContentItem, GoneItem, LiveItem } from '@/content/content-item';
import { mediaRatios, mediaWidths, variantSize } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { renderBodyFeedHtml } from '@/content/render/feed-html';
import { renderBodyText } from '@/content/render/text';
import { languageTags } from '@/i18n/locales';
import type { Site } from '@/lib/site';
import { xmlText } from '@/lib/xml';
import { absoluteUrl, itemUrn, mediaUrl, oaiIdentifier, renditionUrl } from '../addresses';
import { versionsOf } from '../item-text';
import type { FeedServices } from '../services';
import { feedText } from '../texts';
import type { ApiGoneItem, ApiLiveItem } from './schemas';

export function toApiItem(item: ContentItem, services: FeedServices): ApiLiveItem | ApiGoneItem {
  return item.state === 'live' ? toApiLiveItem(item, services) : toApiGoneItem(item, services.site);
}

/** One bad item must not kill a page: it is shown without text and fields, and reported. */
export function toApiLiveItem(item: LiveItem, services: FeedServices): ApiLiveItem {
  try {
    return wholeItem(item, services.site);
  } catch (error) {
    services.report?.(error, `API item ${item.contentId}/${item.locale}`);
    const { title, description } = item;
    const words = { title: String(title ?? ''), description: String(description ?? '') };
    return wholeItem({ ...item, ...words, body: [], details: {}, translations: {} }, services.site);
  }
}

function wholeItem(item: LiveItem, site: Site): ApiLiveItem {
  const aiMade = feedText('feeds.aiMade', item.locale);
  return {
    state: 'live',
    ...identityOf(item, site),
    title: xmlText(item.title),
    description: xmlText(item.description),
    body: withAddresses(item.body, site) as ApiLiveItem['body'],
    html: renderBodyFeedHtml(item.body, { origin: site.origin, aiMade }),
    text: renderBodyText(item.body),
    details: withAddresses(item.details, site) as ApiLiveItem['details'],
    translations: versionsOf(item).map(({ locale, path }) => ({
      locale,
      language: languageTags[locale],
      path,
      url: absoluteUrl(site, path),
    })),
  };
}

export function toApiGoneItem(item: GoneItem, site: Site): ApiGoneItem {
  return { state: 'gone', ...identityOf(item, site), sectionId: item.sectionId };
}

function identityOf(item: ContentItem, site: Site) {
  return {
    contentId: item.contentId,
    type: item.type,
    locale: item.locale,
    language: languageTags[item.locale],
    id: itemUrn(item),
    oaiIdentifier: oaiIdentifier(site, item),
    path: item.path,
    url: absoluteUrl(site, item.path),
    firstPublishedAt: item.firstPublishedAt,
    publicUpdatedAt: item.publicUpdatedAt,
    digest: item.digest,
    seq: item.seq,
    datestamp: item.datestamp,
  };
}

/** Wherever a medium or a link stands, it also gets its absolute address; every text is clean. */
function withAddresses(value: unknown, site: Site): unknown {
  if (typeof value === 'string') return xmlText(value);
  if (Array.isArray(value)) return value.map((entry) => withAddresses(entry, site));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withAddresses(inner, site)]);
  const copy = Object.fromEntries(entries);
  if (isMedia(value)) return { ...copy, ...mediaAddresses(value, site) };
  return isItemLink(value) ? { ...copy, url: absoluteUrl(site, value.path) } : copy;
}

function mediaAddresses(media: PublicMedia, site: Site) {
  if (media.kind !== 'image') return { url: mediaUrl(site, media) };
  const renditions = mediaRatios.flatMap((ratio) =>
    mediaWidths[ratio].map((width) => ({
      ratio,
      ...variantSize(media, { ratio, width }),
      url: renditionUrl(site, media, { ratio, width, format: 'jpg' }),
    })),
  );
  return { url: mediaUrl(site, media), renditions: renditions.filter(({ width }) => width > 0) };
}

function isMedia(value: object): value is PublicMedia {
  return 'mediaId' in value && 'digest' in value && 'kind' in value;
}

function isItemLink(value: object): value is { path: string } {
  return 'contentId' in value && 'path' in value && typeof value.path === 'string';
}
