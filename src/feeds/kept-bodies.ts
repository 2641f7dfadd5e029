/**
 * Built answers of the exports, kept for a moment: a burst of readers costs one rendering. The key holds the change number, so
 * that a change is never hidden; the short time bounds what does not hang on it (the size of a rendition made since).
 */
import { LRUCache } from 'lru-cache';

const MAX_BYTES = 16 * 1024 * 1024;
/** As long as `s-maxage` lets any proxy in front do the same. */
export const KEPT_SECONDS = 5;

type Build = () => Promise<string>;

export class KeptBodies {
  readonly #bodies = new LRUCache<string, string, Build>({
    maxSize: MAX_BYTES,
    sizeCalculation: (body, key) => 2 * (body.length + key.length),
    ttl: KEPT_SECONDS * 1000,
    fetchMethod: (_key, _stale, { context }) => context(),
    // What is being built is pushed out when others need the room: those who wait for it get it all the same.
    ignoreFetchAbort: true,
  });

  /** The body kept under `key`, or what `build` makes: once for all who ask meanwhile. A failure is everyone's and not kept. */
  async of(key: string, build: Build): Promise<string> {
    return this.#bodies.forceFetch(key, { context: build });
  }
}
