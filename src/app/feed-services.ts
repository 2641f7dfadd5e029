import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { MediaVariant } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { KeptBodies } from '@/feeds/kept-bodies';
import type { FeedServices } from '@/feeds/services';
import { processWide } from '@/lib/process-wide';
import { mediaDirectory } from '@/media/media-directory';
import { renditionsDirectory } from '@/media/renditions/get-rendition';
import { renditionFileName } from '@/media/renditions/rendition-variants';
import { getServices } from './services';

/** One per process, whichever route asks. */
const bodies = processWide('export-bodies', () => new KeptBodies());

/** What the exports are handed: the services, the sizes of renditions that are already there, and the log. */
export async function getFeedServices(): Promise<FeedServices> {
  const { payload, ...services } = await getServices();
  return {
    ...services,
    bodies,
    renditionBytes: knownRenditionBytes,
    report: (err, about) => payload.logger.error({ err, about }, 'An export could not be rendered whole'),
  };
}

/** Never makes a rendition: a feed must not wait for fifty pictures. They are made when an item is published. */
async function knownRenditionBytes(media: PublicMedia, variant: MediaVariant): Promise<number | null> {
  if (!/^[\w-]+$/.test(media.digest)) return null;
  const file = path.join(
    renditionsDirectory(mediaDirectory()),
    media.digest,
    renditionFileName(media, variant),
  );
  return (await stat(file).catch(() => null))?.size ?? null;
}
