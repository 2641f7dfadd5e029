/** A content store in memory, for pages and their tests: no database, the same interface. */
import type { ContentItem, LiveItem } from '@/content/content-item';
import { type Locale, locales } from '@/i18n/locales';
import type { ContentStore, ListPage, ListQuery, PathLookup } from '@/publishing/content-store';

export class MemoryContentStore implements ContentStore {
  readonly #items = new Map<string, ContentItem>();
  readonly #moved = new Map<string, string>();

  constructor(items: readonly ContentItem[], moved: Readonly<Record<string, string>> = {}) {
    for (const item of items) this.#items.set(`${item.contentId}:${item.locale}`, item);
    for (const [from, to] of Object.entries(moved)) this.#moved.set(from, to);
  }

  get #live(): LiveItem[] {
    return [...this.#items.values()].filter((item) => item.state === 'live');
  }

  async head() {
    return { seq: this.#items.size, datestamp: '2026-11-22T00:00:00Z' };
  }

  async earliestDatestamp() {
    return '2026-08-01T01:00:00Z';
  }

  async byPath(path: string): Promise<PathLookup> {
    const to = this.#moved.get(path);
    if (to !== undefined) return { kind: 'moved', path: to };
    const item = [...this.#items.values()].find((candidate) => candidate.path === path);
    if (!item) return { kind: 'unknown' };
    if (item.state === 'live') return { kind: 'live', item };
    const translations: Partial<Record<Locale, string>> = {};
    for (const locale of locales) {
      const other = this.#items.get(`${item.contentId}:${locale}`);
      if (other?.state === 'live') translations[locale] = other.path;
    }
    return { kind: 'gone', type: item.type, locale: item.locale, translations };
  }

  async get(contentId: string, locale: Locale): Promise<ContentItem | null> {
    return this.#items.get(`${contentId}:${locale}`) ?? null;
  }

  async list(query: ListQuery): Promise<ListPage> {
    const { locale, types, sectionId, tagId, limit, page = 1, oldestFirst } = query;
    const { publishedFrom = '', publishedBefore = '9' } = query;
    const items = this.#live
      .filter((item) => item.locale === locale && (!types || types.includes(item.type)))
      .filter((item) => !sectionId || item.details.section?.contentId === sectionId)
      .filter((item) => !tagId || item.details.tags?.some((tag) => tag.contentId === tagId))
      .filter(({ firstPublishedAt: at }) => at >= publishedFrom && at < publishedBefore)
      .sort(
        (a, b) =>
          b.firstPublishedAt.localeCompare(a.firstPublishedAt) || a.contentId.localeCompare(b.contentId),
      );
    if (oldestFirst) items.reverse();
    const pages = Math.ceil(items.length / limit);
    return { items: items.slice((page - 1) * limit, page * limit), total: items.length, page, pages };
  }

  async changes(): Promise<ContentItem[]> {
    return [...this.#items.values()];
  }

  async countChanges(): Promise<number> {
    return this.#items.size;
  }
}
