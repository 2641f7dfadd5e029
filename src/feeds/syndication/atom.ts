/** Atom (RFC 4287) with archives (RFC 5005 §4) and tombstones (RFC 6721). */
import { isoSeconds } from '@/lib/dates';
import { element, renderXml, textElement, type XmlElement } from '@/lib/xml';
import type { Feed } from './feed';
import type { FeedEntry, FeedTombstone } from './feed-entry';
import { feedStylesheets } from './stylesheets';

export function renderAtom(feed: Feed): string {
  const root = element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
      'xmlns:fh': 'http://purl.org/syndication/history/1.0',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': feed.language,
    },
    feedHead(feed),
    feed.tombstones.map(deletedEntry),
    feed.entries.map(atomEntry),
  );
  return renderXml(root, { stylesheets: feedStylesheets });
}

function feedHead(feed: Feed): (XmlElement | null)[] {
  const { current, prevArchive, nextArchive } = feed.links;
  const type = 'application/atom+xml';
  return [
    element('id', {}, feed.id),
    element('title', {}, feed.title),
    textElement('subtitle', feed.description),
    element('updated', {}, isoSeconds(new Date(feed.updated))),
    element('author', {}, element('name', {}, feed.publisher), textElement('uri', feed.homeUrl)),
    textElement('rights', feed.rights),
    element('link', { rel: 'self', type, href: feed.selfUrl }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
    current ? element('fh:archive') : null,
    current ? element('link', { rel: 'current', type, href: current }) : null,
    prevArchive ? element('link', { rel: 'prev-archive', type, href: prevArchive }) : null,
    nextArchive ? element('link', { rel: 'next-archive', type, href: nextArchive }) : null,
  ];
}

/** RFC 6721 §3. */
function deletedEntry({ id, url, withdrawn }: FeedTombstone): XmlElement {
  return element(
    'at:deleted-entry',
    { ref: id, when: isoSeconds(new Date(withdrawn)) },
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
  );
}

function atomEntry(entry: FeedEntry): XmlElement {
  const [picture] = entry.pictures;
  return element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    entry.siblings.map(({ language, url }) =>
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    ),
    picture && picture.bytes !== null
      ? element('link', {
          rel: 'enclosure',
          type: picture.mimeType,
          length: picture.bytes,
          href: picture.url,
        })
      : null,
    element('published', {}, isoSeconds(new Date(entry.published))),
    element('updated', {}, isoSeconds(new Date(entry.updated))),
    element('author', {}, element('name', {}, entry.author)),
    entry.categories.map((term) => element('category', { term })),
    textElement('summary', entry.summary),
    entry.html ? element('content', { type: 'html' }, entry.html) : null,
    entry.pictures.map(atomMedia),
  );
}

function atomMedia({
  url,
  mimeType,
  width,
  height,
  alt,
  credit,
  licence,
  licenceUrl,
}: FeedEntry['pictures'][number]) {
  return element(
    'media:content',
    { url, type: mimeType, medium: 'image', width, height },
    alt ? element('media:description', { type: 'plain' }, alt) : null,
    credit ? element('media:credit', { role: 'author' }, credit) : null,
    element('media:license', { href: licenceUrl, type: 'text/html' }, licence),
  );
}
