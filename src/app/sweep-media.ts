import type { Payload } from 'payload';
import { mediaDirectory } from '@/media/media-directory';
import { type SweepReport, sweepOrphans } from '@/media/sweep-orphans';
import type { ItemRow } from '@/publishing/records';

const HOUR = 60 * 60 * 1000;
const PORTION = 500;

/**
 * Takes away, once an hour, the files that neither a document nor a live item has known for an hour: those of deleted and
 * replaced media, and what a kill left between a file and its document.
 */
export function sweepMediaHourly(payload: Payload): void {
  let before: ReadonlySet<string> | null = null;
  const sweep = async () => {
    try {
      before = await sweepMedia(payload, before);
    } catch (err) {
      payload.logger.error({ err, msg: 'The sweep of media failed; the next one tries again' });
    }
  };
  setInterval(() => void sweep(), HOUR).unref();
}

/**
 * @param before what was known an hour ago, or null: then nothing is taken away yet. A backup under way may still want a file
 * whose document has just been deleted.
 * @returns what is known now
 */
export async function sweepMedia(
  payload: Payload,
  before: ReadonlySet<string> | null,
  now = new Date(),
): Promise<ReadonlySet<string>> {
  const known = await knownDigests(payload);
  if (before) {
    const report = await sweepOrphans(mediaDirectory(), [...known, ...before], { now });
    if (isSomething(report)) payload.logger.info({ ...report, msg: 'Media nobody knows were taken away' });
  }
  return known;
}

function isSomething({ originals, renditions, unfinished }: SweepReport): boolean {
  return originals + renditions + unfinished > 0;
}

/** Of media documents, and of what live items show: their `links` hold the digests among other ids. */
async function knownDigests(payload: Payload): Promise<Set<string>> {
  const known = new Set<string>();
  await eachRow<{ id: string; digest: string }>(payload, 'media', (row) => known.add(row.digest));
  await eachRow<ItemRow>(payload, 'content-items', ({ state, links }) => {
    if (state === 'live') for (const link of links) known.add(link);
  });
  return known;
}

async function eachRow<Row extends { id: string } & Record<string, unknown>>(
  payload: Payload,
  collection: 'media' | 'content-items',
  visit: (row: Row) => void,
): Promise<void> {
  for (let last = ''; ; ) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: { id: { greater_than: last } },
      sort: 'id',
      limit: PORTION,
      pagination: false,
      select: collection === 'media' ? { digest: true } : { state: true, links: true },
    });
    for (const row of docs) visit(row);
    if (docs.length < PORTION) return;
    last = docs.at(-1)?.id ?? '';
  }
}
