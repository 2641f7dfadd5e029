/** An honest `ContentStore` in memory: the same questions, answered from an array. */
import type { ContentItem, GoneItem, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type {
  ChangesQuery,
  ContentStore,
  ListPage,
  ListQuery,
  PathLookup,
  StoreHead,
} from '@/publishing/content-store';

export type NewItem = Omit<LiveItem, 'state' | 'seq' | 'datestamp' | 'translations'>;

export class MemoryStore implements ContentStore {
  readonly #rows = new Map<string, ContentItem>();
  #head: StoreHead = { seq: 0, datestamp: '1970-01-01T00:00:00Z' };

  constructor(readonly now: () => Date) {}

  /** Publishes a language; its siblings are projected again, as the real store does. */
  publish(item: NewItem): void {
    this.#put({ ...item, state: 'live', translations: {}, ...this.#next() });
    this.#refreshTranslations(item.contentId);
  }

  withdraw(contentId: string, locale: Locale): void {
    const row = this.#rows.get(`${contentId}/${locale}`);
    if (row?.state !== 'live') throw new Error(`${contentId}/${locale} is not live`);
    const { type, path, firstPublishedAt, details } = row;
    const gone: GoneItem = {
      state: 'gone',
      contentId,
      type,
      locale,
      path,
      firstPublishedAt,
      publicUpdatedAt: seconds(this.now()),
      digest: '0'.repeat(64),
      sectionId: details.section?.contentId ?? null,
      ...this.#next(),
    };
    this.#put(gone);
    this.#refreshTranslations(contentId);
  }

  /** Issues an item again as it is, as a renamed section does to its articles. */
  touch(contentId: string, locale: Locale): void {
    const row = this.#rows.get(`${contentId}/${locale}`);
    if (row) this.#put({ ...row, ...this.#next() });
  }

  /** For tests of broken data. */
  corrupt(contentId: string, locale: Locale, change: Record<string, unknown>): void {
    const row = this.#rows.get(`${contentId}/${locale}`);
    this.#rows.set(`${contentId}/${locale}`, { ...row, ...change } as ContentItem);
  }

  async head(): Promise<StoreHead> {
    return this.#head;
  }

  async earliestDatestamp(): Promise<string | null> {
    return this.#inOrder()[0]?.datestamp ?? null;
  }

  async byPath(path: string): Promise<PathLookup> {
    const row = [...this.#rows.values()].find((item) => item.path === path);
    if (!row) return { kind: 'unknown' };
    if (row.state === 'live') return { kind: 'live', item: row };
    return {
      kind: 'gone',
      type: row.type,
      locale: row.locale,
      translations: this.#translations(row.contentId),
    };
  }

  async get(contentId: string, locale: Locale): Promise<ContentItem | null> {
    return structuredClone(this.#rows.get(`${contentId}/${locale}`) ?? null);
  }

  async list(query: ListQuery): Promise<ListPage> {
    const { locale, types, sectionId, tagId, limit, page = 1, oldestFirst } = query;
    const { publishedFrom = '', publishedBefore = '9' } = query;
    const live = [...this.#rows.values()].filter(
      (item): item is LiveItem =>
        item.state === 'live' &&
        item.locale === locale &&
        (!types || types.includes(item.type)) &&
        (!sectionId || item.details.section?.contentId === sectionId) &&
        item.firstPublishedAt >= publishedFrom &&
        item.firstPublishedAt < publishedBefore &&
        (!tagId || (item.details.tags ?? []).some((tag) => tag.contentId === tagId)),
    );
    live.sort((a, b) => compare(b.firstPublishedAt, a.firstPublishedAt) || compare(a.contentId, b.contentId));
    if (oldestFirst) live.reverse();
    const items = structuredClone(live.slice((page - 1) * limit, page * limit));
    return { items, total: live.length, page, pages: Math.max(1, Math.ceil(live.length / limit)) };
  }

  async changes({ since = 0, limit, ...query }: ChangesQuery): Promise<ContentItem[]> {
    const found = this.#inOrder().filter((item) => item.seq > since && matches(item, query));
    return structuredClone(found.slice(0, limit));
  }

  async countChanges(query: Omit<ChangesQuery, 'since' | 'limit'>): Promise<number> {
    return this.#inOrder().filter((item) => matches(item, query)).length;
  }

  #next(): StoreHead {
    const now = seconds(this.now());
    const datestamp = [now, this.#head.datestamp].sort().at(-1) ?? now;
    this.#head = { seq: this.#head.seq + 1, datestamp };
    return this.#head;
  }

  #put(item: ContentItem): void {
    this.#rows.set(`${item.contentId}/${item.locale}`, item);
  }

  #refreshTranslations(contentId: string): void {
    const translations = this.#translations(contentId);
    for (const row of this.#rows.values()) {
      if (row.contentId !== contentId || row.state !== 'live') continue;
      const isStale = JSON.stringify(row.translations) !== JSON.stringify(translations);
      const isNew = Object.keys(row.translations).length === 0;
      if (isStale) this.#put({ ...row, translations, ...(isNew ? {} : this.#next()) });
    }
  }

  #translations(contentId: string): Partial<Record<Locale, string>> {
    const live = [...this.#rows.values()].filter(
      (item) => item.contentId === contentId && item.state === 'live',
    );
    return Object.fromEntries(live.map((item) => [item.locale, item.path]));
  }

  #inOrder(): ContentItem[] {
    return [...this.#rows.values()].sort((a, b) => a.seq - b.seq);
  }
}

function matches(item: ContentItem, query: Omit<ChangesQuery, 'since' | 'limit'>): boolean {
  const { locale, types, sectionId, from, until, liveOnly } = query;
  const section = item.state === 'live' ? item.details.section?.contentId : item.sectionId;
  return (
    (!locale || item.locale === locale) &&
    (!types || types.includes(item.type)) &&
    (!sectionId || section === sectionId) &&
    (!from || item.datestamp >= from) &&
    (!until || item.datestamp <= until) &&
    (!liveOnly || item.state === 'live')
  );
}

const seconds = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
