/**
 * The content item: one (document, language) as the public may have it. It is the one export model: pages, the
 * content API, feeds, OAI-PMH and sitemaps read this and nothing else. See docs/model.md.
 */
import type { Locale } from '@/i18n/locales';
import type { Body } from './body';
import type { PublicMedia } from './public-media';

/** A link to another live item in the same language. */
export interface ItemLink {
  contentId: string;
  type: string;
  title: string;
  path: string;
}

export interface PublicCorrection {
  /** ISO date. */
  date: string;
  text: string;
}

export interface PublicSource {
  name: string;
  url: string;
}

/**
 * The projected fields of the document's content type, by field name, besides title, slug, description and body.
 * Named here are the ones several readers know; a type may add its own, as projected by `projectField`.
 */
export interface ItemDetails {
  image?: PublicMedia;
  section?: ItemLink;
  tags?: ItemLink[];
  related?: ItemLink[];
  genre?: string;
  informationKind?: string;
  dateline?: string;
  byline?: string;
  translator?: string;
  agency?: string;
  source?: PublicSource;
  corrections?: PublicCorrection[];
  order?: number;
  [field: string]: unknown;
}

export interface ContentItemIdentity {
  contentId: string;
  type: string;
  locale: Locale;
  /** Current public path, e.g. `/en/news/tea-festival`; NFC, not percent-encoded. */
  path: string;
}

export interface LiveItem extends ContentItemIdentity {
  state: 'live';
  title: string;
  description: string;
  body: Body;
  details: ItemDetails;
  /** Published languages of the document, this one included: locale → path. */
  translations: Partial<Record<Locale, string>>;
  /** ISO 8601 UTC. */
  firstPublishedAt: string;
  publicUpdatedAt: string;
  /** sha-256 of the canonical public JSON, hex. */
  digest: string;
  /** Place in the change order. */
  seq: number;
  /** When the record changed here: ISO 8601 UTC, whole seconds; never goes back along `seq`. */
  datestamp: string;
}

/** A tombstone: no text, only ids, path and dates. */
export interface GoneItem extends ContentItemIdentity {
  state: 'gone';
  firstPublishedAt: string;
  publicUpdatedAt: string;
  digest: string;
  seq: number;
  datestamp: string;
  /** Sets the record was in, so that a selective harvester learns of the withdrawal: `section` contentId. */
  sectionId: string | null;
}

export type ContentItem = LiveItem | GoneItem;
