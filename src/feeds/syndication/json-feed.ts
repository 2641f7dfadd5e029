/** JSON Feed 1.1; `_portal` carries what it has no word for, with withdrawals in `_portal.gone`. */
import { isoSeconds } from '@/lib/dates';
import { xmlText } from '@/lib/xml';
import type { Feed } from './feed';
import type { FeedEntry } from './feed-entry';

export function renderJsonFeed(feed: Feed, aboutUrl: string): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher, url: feed.homeUrl }],
    _portal: {
      about: aboutUrl,
      rights: feed.rights,
      updated: feed.updated,
      gone: feed.tombstones.map(({ id, url, withdrawn, item }) => ({
        id,
        url,
        withdrawn,
        contentId: item.contentId,
        type: item.type,
        seq: item.seq,
      })),
    },
    items: feed.entries.map((entry) => jsonItem(entry, feed)),
  };
  return `${JSON.stringify(document, (_key, value) => (typeof value === 'string' ? xmlText(value) : value), 2)}\n`;
}

function jsonItem(entry: FeedEntry, feed: Feed) {
  const [picture] = entry.pictures;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.html || `<p></p>`,
    ...(entry.summary ? { summary: entry.summary } : {}),
    ...(picture ? { image: picture.url } : {}),
    date_published: isoSeconds(new Date(entry.published)),
    date_modified: isoSeconds(new Date(entry.updated)),
    authors: [{ name: entry.author }],
    ...(entry.categories.length > 0 ? { tags: entry.categories } : {}),
    language: feed.language,
    ...(picture && picture.bytes !== null
      ? { attachments: [{ url: picture.url, mime_type: picture.mimeType, size_in_bytes: picture.bytes }] }
      : {}),
    _portal: portalMembers(entry),
  };
}

function portalMembers({ item, siblings, pictures, oaiIdentifier }: FeedEntry) {
  return {
    contentId: item.contentId,
    type: item.type,
    seq: item.seq,
    digest: item.digest,
    oaiIdentifier,
    translations: siblings.map(({ language, url }) => ({ language, url })),
    media: pictures.map(({ url, alt, caption, credit, licence, licenceUrl }) => ({
      url,
      alt,
      caption,
      credit,
      licence,
      ...(licenceUrl ? { licenceUrl } : {}),
    })),
  };
}
