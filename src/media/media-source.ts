import type { PublicMedia } from '@/content/public-media';

/** A medium as a live item shows it; in which language does not matter for its bytes. */
export interface PublicMediaSource {
  media: PublicMedia;
}

/** The public side's only question. Answered from the content store, so that nothing unpublished can leak. */
export interface MediaExposure {
  /** The medium of this digest while at least one live item shows it, else null. */
  isExposed(digest: string): Promise<PublicMediaSource | null>;
}
