/**
 * Built answers of the exports, kept for a moment: a burst of readers costs one rendering. The key holds the change number, so
 * that a change is never hidden; the short time bounds what does not hang on it (the size of a rendition made since).
 */
import { LRUCache } from 'lru-cache';

const MAX_BYTES = 16 * 1024 * 1024;
/** As long as `s-maxage` lets any proxy in front do the same. */
export const KEPT_SECONDS = 5;

type Build = () => Promise<string>;
type Bytes = Uint8Array<ArrayBuffer>;

export class KeptBodies {
  readonly #bodies = new LRUCache<string, Bytes, Build>({
    maxSize: MAX_BYTES,
    sizeCalculation: (body, key) => body.byteLength + 2 * key.length,
    ttl: KEPT_SECONDS * 1000,
    // As bytes: a string would be encoded again for every reader.
    fetchMethod: async (_key, _stale, { context }) => new TextEncoder().encode(await context()),
    // What is being built is pushed out when others need the room: those who wait for it get it all the same.
    ignoreFetchAbort: true,
  });

  /** The body kept under `key` (UTF-8), or what `build` makes: once for all who ask meanwhile. A failure is everyone's and not kept. */
  async of(key: string, build: Build): Promise<Bytes> {
    return this.#bodies.forceFetch(key, { context: build });
  }
}
