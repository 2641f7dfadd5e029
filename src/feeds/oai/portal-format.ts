/** A record whole: text, media with credits, links and siblings. Its schema is public/schemas/portal-1.0.xsd. */
import type { ItemLink, LiveItem } from '@/content/content-item';
import { variantSize } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { renderBodyFeedHtml } from '@/content/render/feed-html';
import { renderBodyText } from '@/content/render/text';
import { languageTags } from '@/i18n/locales';
import { element, textElement, type XmlChild, type XmlElement } from '@/lib/xml';
import { absoluteUrl, itemUrn, largestPicture, mediaUrl, oaiIdentifier } from '../addresses';
import { mediaOf, plainLine, siblingsOf, summaryOf } from '../item-text';
import type { FeedServices } from '../services';
import { feedText, portalName } from '../texts';

export const portalNamespace = 'urn:foreign-information-portal:item:1.0';
export const portalSchemaPath = '/schemas/portal-1.0.xsd';

type Context = Pick<FeedServices, 'site'>;

export function portalRecord(item: LiveItem, context: Context): XmlElement {
  const { site } = context;
  const { details, locale } = item;
  const html = renderBodyFeedHtml(item.body, {
    origin: site.origin,
    aiMade: feedText('feeds.aiMade', locale),
  });
  return portalRoot(
    item,
    context,
    textElement('title', plainLine(item.title)),
    textElement('description', summaryOf(item)),
    textElement('published', item.firstPublishedAt),
    textElement('updated', item.publicUpdatedAt),
    textElement('publisher', portalName(locale)),
    linkElement('section', details.section, context),
    (details.tags ?? []).map((tag) => linkElement('tag', tag, context)),
    fieldElements(item),
    details.source ? sourceElement(details.source) : null,
    (details.corrections ?? []).map(({ date, text }) => element('correction', { date }, text)),
    mediaOf(item).map((media) => mediaElement(media, context)),
    siblingsOf(item).map((sibling) => siblingElement(item, sibling, context)),
    textElement('rights', feedText('rights.text', locale)),
    textElement('text', renderBodyText(item.body)),
    html ? element('html', {}, html) : null,
  );
}

export function minimalPortalRecord(item: LiveItem, context: Context): XmlElement {
  return portalRoot(item, context, element('title', {}, String(item.title ?? '') || item.contentId));
}

function portalRoot(item: LiveItem, { site }: Context, ...children: XmlChild[]): XmlElement {
  const attributes = {
    xmlns: portalNamespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${portalNamespace} ${site.origin}${portalSchemaPath}`,
    contentId: item.contentId,
    type: item.type,
    locale: item.locale,
    language: languageTags[item.locale],
    seq: item.seq,
    digest: item.digest,
  };
  const url = element('url', {}, absoluteUrl(site, item.path));
  return element('item', attributes, element('id', {}, itemUrn(item)), url, ...children);
}

function linkElement(name: string, link: ItemLink | undefined, { site }: Context): XmlElement | null {
  if (!link?.title) return null;
  return element(name, { contentId: link.contentId, url: absoluteUrl(site, link.path) }, link.title);
}

/** What has an element or a place of its own. */
const elsewhere = new Set(['image', 'section', 'tags', 'related', 'source', 'corrections']);

/** The type's other fields, by their names in the registry: plain values only. */
function fieldElements({ details }: LiveItem): XmlElement[] {
  return Object.entries(details)
    .filter(([name]) => !elsewhere.has(name))
    .filter(([, value]) => typeof value === 'number' || (typeof value === 'string' && value.trim() !== ''))
    .map(([name, value]) => element('field', { name }, String(value)));
}

function sourceElement({ name, url }: { name: string; url: string }): XmlElement | null {
  return name || url ? element('source', { url: url || null }, name || url) : null;
}

function mediaElement(media: PublicMedia, { site }: Context): XmlElement {
  const size = media.kind === 'image' && media.width > 0 ? variantSize(media, largestPicture) : {};
  const attributes = {
    kind: media.kind,
    url: mediaUrl(site, media),
    mimeType: media.kind === 'image' ? 'image/jpeg' : media.mimeType,
    ...size,
    licence: media.licence,
    aiMade: media.aiMade ? 'true' : null,
  };
  const words = [
    textElement('alt', media.alt),
    textElement('caption', media.caption),
    textElement('credit', media.credit),
    textElement('owner', media.owner),
  ];
  return element('media', attributes, ...words);
}

function siblingElement(
  item: LiveItem,
  { locale, path }: { locale: LiveItem['locale']; path: string },
  { site }: Context,
): XmlElement {
  const identifier = oaiIdentifier(site, { ...item, locale });
  return element(
    'translation',
    { locale, language: languageTags[locale], identifier },
    absoluteUrl(site, path),
  );
}
