import type { Payload } from 'payload';
import type { MediaExposure } from '@/media/media-source';
import { shownMedia } from '@/media/shown-media';
import type { ItemRow } from '@/publishing/records';

/** Asks the content store: `links` of a live item hold the digests of the files it shows. */
export function mediaExposure(payload: Payload): MediaExposure {
  return {
    async isExposed(digest) {
      const { docs } = await payload.db.find<ItemRow>({
        collection: 'content-items',
        where: { and: [{ links: { in: [digest] } }, { state: { equals: 'live' } }] },
        limit: 1,
        pagination: false,
      });
      const [item] = docs;
      const media = item && shownMedia({ details: item.details ?? {}, body: item.body ?? [] });
      const shown = media?.find((candidate) => candidate.digest === digest);
      return shown ? { media: shown } : null;
    },
  };
}
