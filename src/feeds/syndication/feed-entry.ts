/** One item as every feed format sees it: made once, then rendered by a pure function per format. */
import type { GoneItem, LiveItem } from '@/content/content-item';
import { variantSize } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { renderBodyFeedHtml } from '@/content/render/feed-html';
import { type Locale, languageTags } from '@/i18n/locales';
import { absoluteUrl, feedPicture, itemUrn, oaiIdentifier, renditionUrl } from '../addresses';
import { authorOf, picturesOf, plainLine, siblingsOf, subjectsOf, summaryOf } from '../item-text';
import type { FeedServices } from '../services';
import { feedText, portalName } from '../texts';

export interface FeedPicture {
  url: string;
  mimeType: 'image/jpeg';
  width: number;
  height: number;
  /** True size of the file at `url`; null while unknown: then it is no enclosure. */
  bytes: number | null;
  alt: string;
  caption: string;
  credit: string;
  licence: string;
  licenceUrl: string | null;
}

export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: string;
  updated: string;
  author: string;
  categories: string[];
  pictures: FeedPicture[];
  siblings: { locale: Locale; language: string; url: string }[];
  item: LiveItem;
  oaiIdentifier: string;
}

export interface FeedTombstone {
  id: string;
  url: string;
  withdrawn: string;
  item: GoneItem;
}

export async function toFeedEntry(item: LiveItem, services: FeedServices): Promise<FeedEntry> {
  const { site } = services;
  const { locale } = item;
  return {
    id: itemUrn(item),
    url: absoluteUrl(site, item.path),
    title: plainLine(item.title) || absoluteUrl(site, item.path),
    summary: summaryOf(item),
    html: entryHtml(item, services),
    published: item.firstPublishedAt,
    updated: item.publicUpdatedAt,
    author: plainLine(authorOf(item) ?? '') || portalName(locale),
    categories: subjectsOf(item),
    pictures: await Promise.all(picturesOf(item).map((media) => toPicture(media, locale, services))),
    siblings: siblingsOf(item).map((sibling) => ({
      locale: sibling.locale,
      language: languageTags[sibling.locale],
      url: absoluteUrl(site, sibling.path),
    })),
    item,
    oaiIdentifier: oaiIdentifier(site, item),
  };
}

export function toTombstone(item: GoneItem, { site }: Pick<FeedServices, 'site'>): FeedTombstone {
  return { id: itemUrn(item), url: absoluteUrl(site, item.path), withdrawn: item.publicUpdatedAt, item };
}

/** The whole text; an item without a body has its standfirst. */
function entryHtml(item: LiveItem, { site }: FeedServices): string {
  const aiMade = feedText('feeds.aiMade', item.locale);
  const lead = item.details.image;
  const figure = lead ? [{ kind: 'figure' as const, media: lead, caption: lead.caption }] : [];
  return renderBodyFeedHtml([...figure, ...item.body], { origin: site.origin, aiMade });
}

async function toPicture(media: PublicMedia, locale: Locale, services: FeedServices): Promise<FeedPicture> {
  return {
    url: renditionUrl(services.site, media, feedPicture),
    mimeType: 'image/jpeg',
    ...variantSize(media, feedPicture),
    bytes: (await services.renditionBytes?.(media, feedPicture).catch(() => null)) ?? null,
    alt: plainLine(media.alt),
    caption: plainLine(media.caption),
    credit: plainLine(media.credit),
    licence: feedText(`rights.${media.licence}`, locale),
    licenceUrl: licenceUrls[media.licence] ?? null,
  };
}

const licenceUrls: Partial<Record<PublicMedia['licence'], string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'public-domain': 'https://creativecommons.org/publicdomain/mark/1.0/',
};
