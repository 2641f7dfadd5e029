import type { PayloadRequest } from 'payload';
import type { ItemRow } from './records';

interface Portion {
  /** Id of the last item of the portion before. */
  after?: string | null;
  limit: number;
}

/** Live items that show `contentId` (a document or a medium), by id. */
export async function dependentsOf(
  req: PayloadRequest,
  contentId: string,
  { after, limit }: Portion,
): Promise<ItemRow[]> {
  const { docs } = await req.payload.db.find<ItemRow>({
    collection: 'content-items',
    where: {
      and: [
        { links: { in: [contentId] } },
        { state: { equals: 'live' } },
        ...(after ? [{ id: { greater_than: after } }] : []),
      ],
    },
    sort: 'id',
    limit,
    pagination: false,
    req,
  });
  return docs;
}
