/**
 * Next's cache of finished pages (`cacheHandler` in next.config.ts): kept in memory, least recently used out, and given
 * back only while no change has touched what the page shows. docs/decisions/002-page-cache.md says what was seen of Next.
 *
 * Next loads this file by itself, outside the bundle, with Node's type stripping: it imports nothing of ours and asks
 * the running portal through the process-wide `portal.page-freshness` (see watch-changes.ts).
 */
import { LRUCache } from 'lru-cache';

export interface RouteValue {
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

/** What answer-kept-page.ts asks of this file; see there. */
export interface KeptPages {
  /** The finished answer for a decoded path, while it is fresh. */
  find(path: string): { value: RouteValue } | null;
}

const MAX_BYTES = 64 * 1024 * 1024;
const ENTRY_OVERHEAD = 2048;
/** A page and its compressed forms. */
const WITH_ENCODINGS = 1.5;

interface Kept extends KeptPages {
  entries: LRUCache<string, Entry>;
  /** Keys are `/route-cache/APP_ROUTE/<build>/$<path>`, the path decoded: all of it before the path. */
  keyPrefix: string;
}

const PATH_MARK = '/$';

/** One per process: Next bundles this file more than once. */
const scope = globalThis as Record<symbol, unknown>;
scope[Symbol.for('portal.kept-pages')] ??= emptyCache();
const kept = scope[Symbol.for('portal.kept-pages')] as Kept;

function emptyCache(): Kept {
  const cache: Kept = {
    entries: new LRUCache({
      maxSize: MAX_BYTES,
      sizeCalculation: ({ value }) =>
        Math.ceil((value.body?.byteLength ?? 0) * WITH_ENCODINGS) + ENTRY_OVERHEAD,
    }),
    keyPrefix: '',
    find: (path) => freshEntry(cache, cache.keyPrefix + path),
  };
  return cache;
}

export default class PageCacheHandler {
  async get(key: string): Promise<Entry | null> {
    return freshEntry(kept, key);
  }

  /** Data (`FETCH`) is read afresh from the store when a page is made; an error is never kept. */
  async set(key: string, value: RouteValue | null): Promise<void> {
    if (value?.kind !== 'APP_ROUTE' || (value.status ?? 200) >= 500) return;
    const tags = String(value.headers?.['x-next-cache-tags'] ?? '')
      .split(',')
      .filter(Boolean);
    kept.entries.set(key, { value, lastModified: Date.now(), tags });
    kept.keyPrefix = key.slice(0, key.indexOf(PATH_MARK) + PATH_MARK.length);
  }

  /** Nothing here is revalidated by call: pages fall by change number, in every process alike. */
  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

function freshEntry({ entries }: Kept, key: string): Entry | null {
  const entry = entries.get(key);
  if (!entry) return null;
  if (freshness()?.isFresh(entry.tags)) return entry;
  entries.delete(key);
  return null;
}

function freshness(): PageFreshness | undefined {
  return (globalThis as Record<symbol, unknown>)[Symbol.for('portal.page-freshness')] as
    | PageFreshness
    | undefined;
}
