/** Gives committed changes their place in the change order; see src/database/numbered-log.ts for why after commit. */
import type { Payload, PayloadRequest } from 'payload';
import { drain, type NumberedLog, newestRow, numberKey } from '@/database/numbered-log';
import { tellSequenced } from './on-sequenced';
import { type ChangeRow, type ItemRow, UNSEQUENCED } from './records';

const unsequenced = { seq: { equals: UNSEQUENCED } };

/** Numbers every item that waits. Run at the end of a publish and again at the start of a read. */
export async function sequence(payload: Payload): Promise<void> {
  const numbered = await drain(payload, changeLog(payload), async () => {
    const { docs } = await payload.db.find({
      collection: 'content-items',
      where: unsequenced,
      limit: 1,
      pagination: false,
      select: { contentId: true },
    });
    return docs.length > 0;
  });
  if (numbered) await tellSequenced();
}

/** The newest change, or null in an empty store. */
export function newestChange(payload: Payload, req?: PayloadRequest): Promise<ChangeRow | null> {
  return newestRow<ChangeRow>(payload, { collection: 'content-changes', by: 'seq' }, req);
}

function changeLog(payload: Payload): NumberedLog<ItemRow> {
  const { db } = payload;
  let newest: ChangeRow | null = null;
  return {
    async pending(limit, req) {
      const { docs } = await db.find<ItemRow>({
        collection: 'content-items',
        where: unsequenced,
        sort: 'id',
        limit,
        pagination: false,
        req,
      });
      return docs;
    },
    async head(req) {
      newest = await newestChange(payload, req);
      return newest?.seq ?? 0;
    },
    async append(item, seq, req) {
      const datestamp = nextDatestamp(newest?.datestamp);
      const change = changeOf(item, seq, datestamp);
      await db.create({ collection: 'content-changes', data: change, req });
      const data = { seq, datestamp };
      await db.updateOne({ collection: 'content-items', id: item.id, data, req, returning: false });
      newest = change;
    },
  };
}

function changeOf(item: ItemRow, seq: number, datestamp: string): ChangeRow {
  const { contentId, type, locale, path, sectionId, tagIds, state, digest } = item;
  const own = { contentId, type, locale, path, state, digest };
  return {
    ...own,
    id: numberKey(seq),
    seq,
    item: item.id,
    previousPath: null,
    sectionId: sectionId ?? null,
    tagIds: tagIds ?? [],
    datestamp,
  };
}

/** UTC, whole seconds; never before the one given last, also when the clock is set back. */
function nextDatestamp(previous: string | undefined): string {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  return previous !== undefined && previous > now ? previous : now;
}
