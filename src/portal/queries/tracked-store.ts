/**
 * The content store as a page reads it: every read notes the tag it depends on, so that no page can forget one.
 */
import type { ContentItem, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import { itemTag, listTag, pathTag, seqTag } from '@/publishing/cache-tags';
import type { ContentStore, ListPage, ListQuery, PathLookup } from '@/publishing/content-store';

/** Next keeps 128 tags of a page; a page that reads more falls back to depending on its whole language. */
const mostTags = 110;

export class TrackedStore {
  readonly #store: ContentStore;
  readonly #tags = new Set<string>();

  private constructor(store: ContentStore, seq: number) {
    this.#store = store;
    this.#tags.add(seqTag(seq));
  }

  /** Notes the change number before the first read: what is committed later must make the page stale. */
  static async begin(store: ContentStore): Promise<TrackedStore> {
    const { seq } = await store.head();
    return new TrackedStore(store, seq);
  }

  async byPath(path: string): Promise<PathLookup> {
    this.#tags.add(pathTag(path));
    const found = await this.#store.byPath(path);
    if (found.kind === 'live') this.#tags.add(itemTag(found.item.contentId, found.item.locale));
    if (found.kind === 'gone')
      for (const other of Object.values(found.translations)) this.#tags.add(pathTag(other));
    return found;
  }

  async get(contentId: string, locale: Locale): Promise<ContentItem | null> {
    this.#tags.add(itemTag(contentId, locale));
    return this.#store.get(contentId, locale);
  }

  /** As `get`, without tombstones. */
  async live(contentId: string, locale: Locale): Promise<LiveItem | null> {
    const item = await this.get(contentId, locale);
    return item?.state === 'live' ? item : null;
  }

  async list(query: ListQuery): Promise<ListPage> {
    const tags = query.types?.map((type) => listTag(query.locale, type)) ?? [listTag(query.locale)];
    for (const tag of tags) this.#tags.add(tag);
    return this.#store.list(query);
  }

  /** Everything the page depends on so far. */
  tags(locale: Locale): readonly string[] {
    const tags = [...this.#tags];
    if (tags.length <= mostTags) return tags;
    return [...tags.filter((tag) => !tag.startsWith('item:')).slice(0, mostTags), listTag(locale)];
  }
}
