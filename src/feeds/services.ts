import type { ContentType } from '@/content/content-type';
import type { MediaVariant } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import type { Site } from '@/lib/site';
import type { ContentStore } from '@/publishing/content-store';
import type { KeptBodies } from './kept-bodies';

/** What every export is handed: it reads nothing else, so that tests need no mocks. */
export interface FeedServices {
  store: ContentStore;
  site: Site;
  contentTypes: readonly ContentType[];
  now(): Date;
  /** Where built answers are kept for a moment; without it each is built anew. */
  bodies?: KeptBodies;
  /** True size of a rendition in bytes, or null while it is not known. */
  renditionBytes?(media: PublicMedia, variant: MediaVariant): Promise<number | null>;
  /** Told of failures that were answered with 503 or worked around (one bad record). */
  report?(error: unknown, about: string): void;
}
