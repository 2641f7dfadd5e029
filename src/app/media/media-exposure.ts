import type { Payload, Where } from 'payload';
import type { MediaExposure } from '@/media/media-source';
import { shownMedia } from '@/media/shown-media';
import type { ItemRow } from '@/publishing/records';

/** Items looked at: after a change of the picture, those not yet projected again show its earlier digest. */
const mostItems = 20;

/** Asks the content store: `links` of a live item hold the ids of what it shows. */
export function mediaExposure(payload: Payload): MediaExposure {
  return {
    async isExposed(digest) {
      const keys = [digest, ...(await documentIds(payload, digest))];
      const where: Where = { and: [{ links: { in: keys } }, { state: { equals: 'live' } }] };
      const { docs } = await payload.db.find<ItemRow>({
        collection: 'content-items',
        where,
        limit: mostItems,
        pagination: false,
      });
      const shown = docs.flatMap(({ details, body }) =>
        shownMedia({ details: details ?? {}, body: body ?? [] }),
      );
      const media = shown.find((candidate) => candidate.digest === digest);
      return media ? { media } : null;
    },
  };
}

async function documentIds(payload: Payload, digest: string): Promise<string[]> {
  const document = await payload.db.findOne<{ id: string }>({
    collection: 'media',
    where: { digest: { equals: digest } },
  });
  return document ? [document.id] : [];
}
