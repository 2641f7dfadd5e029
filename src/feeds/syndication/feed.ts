import type { Locale } from '@/i18n/locales';
import type { FeedEntry, FeedTombstone } from './feed-entry';

/** A feed in one language, before it is written in a format. */
export interface Feed {
  id: string;
  locale: Locale;
  /** BCP 47. */
  language: string;
  title: string;
  description: string;
  publisher: string;
  rights: string;
  adminEmail: string;
  /** The page for readers. */
  homeUrl: string;
  selfUrl: string;
  /** Newest change in it, ISO 8601 UTC. */
  updated: string;
  entries: FeedEntry[];
  tombstones: FeedTombstone[];
  links: FeedLinks;
}

/** RFC 5005 §4: neighbours of an archive document; absent where there is none. */
export interface FeedLinks {
  /** Set in archive documents: the address of the living feed. */
  current?: string;
  prevArchive?: string;
  nextArchive?: string;
}
