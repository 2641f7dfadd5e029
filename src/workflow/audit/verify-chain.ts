/**
 * Walks the audit chain from its beginning and names every row that was edited, removed or inserted. What it cannot see
 * by itself is a chain cut off at its end: keep `head` elsewhere (backups do) and compare.
 */
import type { Payload } from 'payload';
import { numberKey } from '@/database/numbered-log';
import { chainStart, type EventRow, eventHash, type SealRow, UNSEALED, unsealed } from './seal-events';

const BATCH = 500;

export type ChainProblemKind = 'edited' | 'removed' | 'inserted' | 'seal-edited' | 'seal-removed' | 'cut-off';

export interface ChainProblem {
  place: number;
  /** Id of the event, where one is known. */
  event: string | null;
  problem: ChainProblemKind;
}

export interface ChainReport {
  /** Events in the chain. */
  sealed: number;
  /** Written, and sealed at the worker's next round. */
  waiting: number;
  head: { place: number; hash: string };
  problems: ChainProblem[];
}

type StoredEvent = EventRow & Record<string, unknown>;

interface Walk {
  seals: SealRow[];
  events: StoredEvent[];
  head: ChainReport['head'];
  problems: ChainProblem[];
  anchor: ChainReport['head'] | undefined;
}

/** @param options.anchor a head kept elsewhere: the chain must still lead through it */
export async function verifyChain(
  payload: Payload,
  { anchor }: { anchor?: ChainReport['head'] | undefined } = {},
): Promise<ChainReport> {
  const problems: ChainProblem[] = [];
  let head = { place: 0, hash: chainStart };
  for (;;) {
    const seals = await sealsAfter(payload, head.place);
    const last = seals.at(-1);
    if (!last) break;
    const events = await eventsBetween(payload, head.place, Number(last.id), seals);
    head = checkBatch({ seals, events, head, problems, anchor });
  }
  if (anchor && anchor.place > head.place)
    problems.push({ place: head.place + 1, event: null, problem: 'cut-off' });
  problems.push(...(await strayEvents(payload, head.place)));
  const { totalDocs: waiting } = await payload.db.count({
    collection: 'audit-events',
    where: unsealed,
  });
  return { sealed: head.place, waiting, head, problems: problems.sort((a, b) => a.place - b.place) };
}

const sentences: Record<ChainProblemKind, string> = {
  edited: 'the event is not what was sealed: it was edited',
  removed: 'the event is not there: it was removed',
  inserted: 'the event was inserted: no seal names it',
  'seal-edited': 'the seal does not follow from the one before: it was edited',
  'seal-removed': 'the seal is not there: it was removed',
  'cut-off': 'the chain ends before the place known from earlier, or was made anew',
};

export function describeProblems(problems: readonly ChainProblem[]): string[] {
  return problems.map(
    ({ place, event, problem }) => `place ${place}, event ${event ?? 'unknown'}: ${sentences[problem]}`,
  );
}

function checkBatch({ seals, events, head, problems, anchor }: Walk): ChainReport['head'] {
  const byId = new Map(events.map((event) => [event.id, event]));
  let { place, hash: previous } = head;
  for (const seal of seals) {
    for (place++; place < Number(seal.id); place++)
      problems.push({ place, event: null, problem: 'seal-removed' });
    const problem = problemOf(seal, byId.get(seal.event), place, previous);
    if (problem) problems.push({ place, event: seal.event, problem });
    previous = seal.hash;
    if (place === anchor?.place && previous !== anchor.hash) {
      problems.push({ place, event: seal.event, problem: 'cut-off' });
    }
  }
  const sealed = new Set(seals.map(({ event }) => event));
  for (const { id, place: claimed } of events) {
    if (!sealed.has(id)) problems.push({ place: claimed, event: id, problem: 'inserted' });
  }
  return { place, hash: previous };
}

function problemOf(
  seal: SealRow,
  event: StoredEvent | undefined,
  place: number,
  previous: string,
): ChainProblemKind | null {
  if (!event) return 'removed';
  const computed = eventHash(event, place, previous);
  if (computed === seal.hash) return event.hash === seal.hash && event.place === place ? null : 'edited';
  // The event still agrees with what it was sealed to: then it is the seal that was changed, here or before.
  const own = eventHash(event, event.place, event.previousHash ?? '');
  return own === event.hash ? 'seal-edited' : 'edited';
}

async function sealsAfter(payload: Payload, place: number): Promise<SealRow[]> {
  const { docs } = await payload.db.find<SealRow>({
    collection: 'audit-seals',
    where: { id: { greater_than: numberKey(place) } },
    sort: 'id',
    limit: BATCH,
    pagination: false,
  });
  return docs;
}

/** The events these seals name, and any that claim a place among them. */
async function eventsBetween(
  payload: Payload,
  after: number,
  until: number,
  seals: SealRow[],
): Promise<StoredEvent[]> {
  const { docs } = await payload.db.find<StoredEvent>({
    collection: 'audit-events',
    where: {
      or: [
        { and: [{ place: { greater_than: after } }, { place: { less_than_equal: until } }] },
        { id: { in: seals.map(({ event }) => event) } },
      ],
    },
    limit: 0,
    pagination: false,
  });
  return docs;
}

/** Events that claim a place the chain does not have. */
async function strayEvents(payload: Payload, head: number): Promise<ChainProblem[]> {
  const { docs } = await payload.db.find<StoredEvent>({
    collection: 'audit-events',
    where: { or: [{ place: { greater_than: head } }, { place: { less_than: UNSEALED } }] },
    limit: 1000,
    pagination: false,
  });
  return docs.map(({ id, place }) => ({ place, event: id, problem: 'inserted' as const }));
}
