/**
 * The reading side of the content store. Everything the public can reach is answered through this interface; it
 * takes a locale and gives that locale or nothing, never another language in its place.
 */
import type { ContentItem, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';

/** The newest sequenced change: drives ETags, caches and harvest. `seq` 0 means an empty store. */
export interface StoreHead {
  seq: number;
  /** ISO 8601 UTC, whole seconds. */
  datestamp: string;
}

export type PathLookup =
  | { kind: 'live'; item: LiveItem }
  /** The path belonged to an item that now lives elsewhere: answer 301. */
  | { kind: 'moved'; path: string }
  /** Withdrawn or deleted: answer 410. `translations` are the languages still live. */
  | { kind: 'gone'; type: string; locale: Locale; translations: Partial<Record<Locale, string>> }
  | { kind: 'unknown' };

export interface ListQuery {
  locale: Locale;
  types?: readonly string[];
  /** contentId of a section or a tag: only items that link to it in that role. */
  sectionId?: string;
  tagId?: string;
  /** Bounds on `firstPublishedAt`, ISO 8601 UTC with milliseconds: the first inclusive, the second exclusive. */
  publishedFrom?: string;
  publishedBefore?: string;
  /** Else newest first. */
  oldestFirst?: boolean;
  /** Newest first by `firstPublishedAt`, ties by contentId. */
  limit: number;
  /** 1-based. */
  page?: number;
}

export interface ListPage {
  items: LiveItem[];
  total: number;
  page: number;
  pages: number;
}

/** In change order (`seq` ascending), live items and tombstones alike. */
export interface ChangesQuery {
  /** Exclusive: only changes with a greater `seq`. 0 or absent: from the beginning. */
  since?: number;
  /** At most this many items; the store never loads more than that into memory. */
  limit: number;
  locale?: Locale;
  types?: readonly string[];
  sectionId?: string;
  /** Inclusive bounds on `datestamp`, ISO 8601 UTC seconds. */
  from?: string;
  until?: string;
  /** Only live items, for a bulk copy. */
  liveOnly?: boolean;
}

export interface ContentStore {
  head(): Promise<StoreHead>;
  /** datestamp of the earliest change in the store, or null when empty (OAI-PMH `earliestDatestamp`). */
  earliestDatestamp(): Promise<string | null>;
  byPath(path: string): Promise<PathLookup>;
  get(contentId: string, locale: Locale): Promise<ContentItem | null>;
  list(query: ListQuery): Promise<ListPage>;
  changes(query: ChangesQuery): Promise<ContentItem[]>;
  /** How many records a `changes` query without `since` and `limit` has. */
  countChanges(query: Omit<ChangesQuery, 'since' | 'limit'>): Promise<number>;
}
