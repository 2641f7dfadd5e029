/**
 * The names under which a page depends on the content store, and which of them a change touches. Written by the
 * portal while it reads, asked by the cache handler when the change number has grown. See docs/decisions/002-page-cache.md.
 */
import type { ContentItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import { sha256 } from '@/lib/sha256';

/** Next drops a tag longer than 256 characters; encoded paths are cut well before. */
const longestPath = 200;

export function itemTag(contentId: string, locale: Locale): string {
  return `item:${contentId}:${locale}`;
}

/** A listing of everything in a language, or of one type in it. */
export function listTag(locale: Locale, type?: string): string {
  return type === undefined ? `list:${locale}` : `list:${locale}:${type}`;
}

/** A comma would split the tag, and Next encodes what is not ASCII: so it is encoded here, once and visibly. */
export function pathTag(path: string): string {
  const encoded = encodeURIComponent(path).replaceAll('%2F', '/');
  return `path:${encoded.length > longestPath ? sha256(path) : encoded}`;
}

/** The change number a page was read at: everything after it must be checked. */
export function seqTag(seq: number): string {
  return `seq:${seq}`;
}

/** The number in the `seq:` tag of an entry, or null. */
export function seqOfTags(tags: readonly string[]): number | null {
  const tag = tags.find((candidate) => candidate.startsWith('seq:'));
  return tag === undefined ? null : Number(tag.slice('seq:'.length));
}

/** Every tag that this change, live or gone, makes stale. */
export function tagsOfChange(
  item: Pick<ContentItem, 'contentId' | 'locale' | 'type' | 'path'>,
): readonly string[] {
  return [
    itemTag(item.contentId, item.locale),
    listTag(item.locale),
    listTag(item.locale, item.type),
    pathTag(item.path),
  ];
}
