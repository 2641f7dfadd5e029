import type { ItemRow } from '@/publishing/records';
import type { Reader } from './read-documents';

export type PublishedItem = Pick<ItemRow, 'id' | 'title' | 'path' | 'locale' | 'publicUpdatedAt'>;

const SHOWN = 8;

/** What readers have lately been given: public itself, so everyone on the staff may see it. */
export async function readPublished({ payload }: Reader, types: readonly string[]): Promise<PublishedItem[]> {
  const { docs } = await payload.db.find<ItemRow>({
    collection: 'content-items',
    where: { and: [{ state: { equals: 'live' } }, { type: { in: [...types] } }] },
    sort: '-publicUpdatedAt',
    limit: SHOWN,
    pagination: false,
  });
  return docs;
}
