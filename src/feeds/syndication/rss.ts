/**
 * RSS 2.0 with Media RSS, Dublin Core, content:encoded and atom:link. RSS has no word for a withdrawal: an item simply
 * leaves; Atom and JSON Feed say it.
 */
import { isoSeconds, rfc822Date } from '@/lib/dates';
import { element, renderXml, textElement, type XmlElement } from '@/lib/xml';
import type { Feed } from './feed';
import type { FeedEntry, FeedPicture } from './feed-entry';
import { feedStylesheets } from './stylesheets';

export function renderRss(feed: Feed): string {
  const root = element(
    'rss',
    {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
    },
    channel(feed),
  );
  return renderXml(root, { stylesheets: feedStylesheets });
}

function channel(feed: Feed): XmlElement {
  return element(
    'channel',
    {},
    textElement('title', feed.title),
    textElement('link', feed.homeUrl),
    textElement('description', feed.description),
    textElement('language', feed.language),
    textElement('copyright', feed.rights),
    textElement('lastBuildDate', rfc822Date(feed.updated)),
    textElement('docs', 'https://www.rssboard.org/rss-specification'),
    element('ttl', {}, '5'),
    element('atom:link', { href: feed.selfUrl, rel: 'self', type: 'application/rss+xml' }),
    feed.entries.map((entry) => rssItem(entry, feed)),
  );
}

function rssItem(entry: FeedEntry, feed: Feed): XmlElement {
  return element(
    'item',
    {},
    textElement('title', entry.title),
    textElement('link', entry.url),
    element('guid', { isPermaLink: 'false' }, entry.id),
    textElement('pubDate', rfc822Date(entry.published)),
    textElement('description', entry.summary),
    entry.categories.map((name) => textElement('category', name)),
    textElement('dc:creator', entry.author),
    textElement('dc:publisher', feed.publisher),
    textElement('dc:language', feed.language),
    textElement('dcterms:modified', isoSeconds(new Date(entry.updated))),
    enclosure(entry.pictures[0]),
    entry.html ? element('content:encoded', {}, { cdata: entry.html }) : null,
    entry.siblings.map(({ language, url }) =>
      element('atom:link', { rel: 'alternate', hreflang: language, href: url, type: 'text/html' }),
    ),
    entry.pictures.map(mediaContent),
  );
}

/** `length` must be the true size in bytes, so a picture of unknown size is only media:content. */
function enclosure(picture: FeedPicture | undefined): XmlElement | null {
  if (!picture || picture.bytes === null) return null;
  return element('enclosure', { url: picture.url, length: picture.bytes, type: picture.mimeType });
}

/** Media RSS 1.5.1 §Primary elements and §Optional elements. */
function mediaContent(picture: FeedPicture): XmlElement {
  const attributes = {
    url: picture.url,
    type: picture.mimeType,
    medium: 'image',
    fileSize: picture.bytes,
    width: picture.width,
    height: picture.height,
  };
  return element(
    'media:content',
    attributes,
    picture.alt ? element('media:description', { type: 'plain' }, picture.alt) : null,
    picture.caption ? element('media:title', { type: 'plain' }, picture.caption) : null,
    picture.credit ? element('media:credit', { role: 'author' }, picture.credit) : null,
    element('media:license', { href: picture.licenceUrl, type: 'text/html' }, picture.licence),
  );
}
