/**
 * Next's cache of finished pages (`cacheHandler` in next.config.ts): kept in memory, least recently used out, and given
 * back only while no change has touched what the page shows. docs/decisions/002-page-cache.md says what was seen of Next.
 *
 * Next loads this file by itself, outside the bundle, with Node's type stripping: it imports nothing of ours and asks
 * the running portal through the process-wide `portal.page-freshness` (see watch-changes.ts).
 */
import { LRUCache } from 'lru-cache';

interface RouteValue {
  kind: string;
  status?: number;
  headers?: Record<string, string | string[] | undefined>;
  body?: Uint8Array;
}

interface Entry {
  value: RouteValue;
  lastModified: number;
  tags: string[];
}

export interface PageFreshness {
  /** False when a change committed after the page was read touches one of its tags, or when that cannot be known. */
  isFresh(tags: readonly string[]): boolean;
}

const MAX_BYTES = 64 * 1024 * 1024;
const ENTRY_OVERHEAD = 2048;

const entries = new LRUCache<string, Entry>({
  maxSize: MAX_BYTES,
  sizeCalculation: ({ value }) => (value.body?.byteLength ?? 0) + ENTRY_OVERHEAD,
});

export default class PageCacheHandler {
  async get(key: string): Promise<Entry | null> {
    const entry = entries.get(key);
    if (!entry) return null;
    if (freshness()?.isFresh(entry.tags)) return entry;
    entries.delete(key);
    return null;
  }

  /** Data (`FETCH`) is read afresh from the store when a page is made; an error is never kept. */
  async set(key: string, value: RouteValue | null): Promise<void> {
    if (value?.kind !== 'APP_ROUTE' || (value.status ?? 200) >= 500) return;
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '')
      .split(',')
      .filter(Boolean);
    entries.set(key, { value, lastModified: Date.now(), tags });
  }

  /** Nothing here is revalidated by call: pages fall by change number, in every process alike. */
  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

function freshness(): PageFreshness | undefined {
  return (globalThis as Record<symbol, unknown>)[Symbol.for('portal.page-freshness')] as
    | PageFreshness
    | undefined;
}
