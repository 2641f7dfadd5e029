/** Rows of the content store's collections, as `payload.db` reads and writes them. */

import type { Body } from '@/content/body';
import type { ContentItem, ItemDetails } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';

/** `seq` of a change that is committed and waits for its number. */
export const UNSEQUENCED = 0;

export interface ItemRow extends Record<string, unknown> {
  id: string;
  contentId: string;
  type: string;
  locale: Locale;
  state: 'live' | 'gone';
  path: string;
  title: string | null;
  description: string | null;
  body: Body | null;
  details: ItemDetails | null;
  translations: Partial<Record<Locale, string>> | null;
  links: string[];
  sectionId: string | null;
  tagIds: string[];
  sort: number | null;
  firstPublishedAt: string;
  publicUpdatedAt: string;
  textDigest: string | null;
  digest: string;
  /** 0 while it waits for its number. */
  seq: number;
  datestamp: string | null;
}

export interface ChangeRow extends Record<string, unknown> {
  id: string;
  seq: number;
  item: string;
  contentId: string;
  type: string;
  locale: Locale;
  path: string;
  previousPath: string | null;
  sectionId: string | null;
  tagIds: string[] | null;
  state: 'live' | 'gone';
  digest: string;
  datestamp: string;
}

export interface RouteRow extends Record<string, unknown> {
  id: string;
  contentId: string;
  type: string;
  locale: Locale;
}

export function itemKey(contentId: string, locale: Locale): string {
  return `${contentId}:${locale}`;
}

/** A sequenced row → the export model. */
export function toContentItem(row: ItemRow): ContentItem {
  const common = {
    contentId: row.contentId,
    type: row.type,
    locale: row.locale,
    path: row.path,
    firstPublishedAt: row.firstPublishedAt,
    publicUpdatedAt: row.publicUpdatedAt,
    digest: row.digest,
    seq: row.seq,
    datestamp: row.datestamp ?? row.publicUpdatedAt,
  };
  if (row.state === 'gone') return { ...common, state: 'gone', sectionId: row.sectionId ?? null };
  return {
    ...common,
    state: 'live',
    title: row.title ?? '',
    description: row.description ?? '',
    body: row.body ?? [],
    details: row.details ?? {},
    translations: row.translations ?? {},
  };
}
