/**
 * Numbers given after commit: 1, 2, 3 … without gap or repetition, by several processes at once. A row is numbered
 * only when it is visible to everyone, so whoever has read number N can never miss a smaller one that was committed
 * late. The number is the primary key of a row in a log: the database itself refuses a second holder, and the loser
 * tries again with the next.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { isDuplicateKey } from './is-duplicate-key';
import { isTransient } from './is-transient';
import { backoff, inTransaction } from './transaction';

const BATCH = 100;
const ATTEMPTS = 20;
const DIGITS = 12;

export interface NumberedLog<Row> {
  /** Rows without a number, oldest first, at most `limit`. */
  pending(limit: number, req: PayloadRequest): Promise<Row[]>;
  /** The highest number given so far, 0 at the beginning. */
  head(req: PayloadRequest): Promise<number>;
  /** Writes the log's row and marks `row`; all rows of a batch in one transaction. */
  append(row: Row, number: number, req: PayloadRequest): Promise<void>;
}

/** The primary key that carries a number: padded, so that it also sorts as one. */
export function numberKey(number: number): string {
  return String(number).padStart(DIGITS, '0');
}

/** The highest number each log was seen to have given: its end is looked for from there on, not from the beginning. */
const seenEnds = new WeakMap<Payload, Map<string, number>>();

/** The row of the highest number in a log, or null when it is empty. `by` is the indexed column that holds the number. */
export async function newestRow<Row extends Record<string, unknown>>(
  payload: Payload,
  { collection, by }: { collection: CollectionSlug; by: string },
  req?: PayloadRequest,
): Promise<Row | null> {
  const ends = seenEnds.get(payload) ?? new Map<string, number>();
  seenEnds.set(payload, ends);
  const find = async (from: number) => {
    const where = { [by]: { greater_than_equal: from } };
    const query = { collection, where, sort: `-${by}`, limit: 1, pagination: false, ...(req ? { req } : {}) };
    return (await payload.db.find<Row>(query)).docs[0] ?? null;
  };
  const seen = ends.get(collection) ?? 0;
  // When nothing is found where the end was, another database has taken the place of the one we knew.
  const newest = (await find(seen)) ?? (seen > 0 ? await find(0) : null);
  ends.set(collection, Number(newest?.[by] ?? 0));
  return newest;
}

/**
 * Numbers everything that waits. Safe to run at any time, from any process.
 * @param peek cheap look outside a transaction: is there anything to do?
 * @returns whether anything was numbered
 */
export async function drain<Row>(
  payload: Payload,
  log: NumberedLog<Row>,
  peek: () => Promise<boolean>,
): Promise<boolean> {
  let numbered = false;
  while (await peek()) {
    await retryCollisions(() =>
      inTransaction(payload, async (req) => {
        const rows = await log.pending(BATCH, req);
        let number = await log.head(req);
        for (const row of rows) await log.append(row, ++number, req);
      }),
    );
    numbered = true;
  }
  return numbered;
}

async function retryCollisions(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS || !(isDuplicateKey(error) || isTransient(error))) throw error;
      await sleep(backoff(Math.min(attempt, 5)));
    }
  }
}
