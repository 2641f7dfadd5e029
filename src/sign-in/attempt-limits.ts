/**
 * How often something may be tried: token buckets in the database, shared by all processes. A bucket holds `capacity`
 * tokens and gets one back every `refillMs`; a try takes one from each of its buckets, or is refused.
 */
import type { Payload, PayloadRequest } from 'payload';
import { isDuplicateKey } from '@/database/is-duplicate-key';
import { inTransaction } from '@/database/transaction';
import { sha256 } from '@/lib/sha256';

export interface Bucket {
  /** What is limited, e.g. `account:<address>`; stored as a digest. */
  key: string;
  capacity: number;
  refillMs: number;
}

interface Row extends Record<string, unknown> {
  id: string;
  tokens: number;
  at: number;
}

const collection = 'sign-in-attempts';
const DAY = 24 * 60 * 60 * 1000;
const SWEEP_EVERY = 200;

/**
 * @returns 0 when the try is allowed (and counted), else the milliseconds until it is worth trying again
 */
export async function takeAttempt(
  payload: Payload,
  buckets: readonly Bucket[],
  now = Date.now(),
): Promise<number> {
  // A look without a transaction first: whoever hammers on an empty bucket must not keep editors from the pen.
  const waiting = await longestWait(payload, buckets, now);
  if (waiting > 0) return waiting;
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(payload, (req) => takeFromAll(req, buckets, now));
    } catch (error) {
      // Two first tries at once: the other has made the row meanwhile.
      if (!isDuplicateKey(error) || attempt === 5) throw error;
    } finally {
      if (Math.random() < 1 / SWEEP_EVERY) await sweepAttempts(payload, now);
    }
  }
}

/** A try that turned out to be right does not count. */
export async function giveBackAttempt(
  payload: Payload,
  buckets: readonly Bucket[],
  now = Date.now(),
): Promise<void> {
  await inTransaction(payload, async (req) => {
    for (const bucket of buckets) {
      const row = await rowOf(payload, bucket, req);
      if (row) await write(req, row.id, Math.min(bucket.capacity, tokensAt(row, bucket, now) + 1), now);
    }
  });
}

/** Rows that have been full again for long say nothing. */
export async function sweepAttempts(payload: Payload, now = Date.now()): Promise<void> {
  await payload.db.deleteMany({ collection, where: { at: { less_than: now - DAY } } });
}

async function takeFromAll(req: PayloadRequest, buckets: readonly Bucket[], now: number): Promise<number> {
  const waiting = await longestWait(req.payload, buckets, now, req);
  if (waiting > 0) return waiting;
  for (const bucket of buckets) {
    const row = await rowOf(req.payload, bucket, req);
    const tokens = tokensAt(row, bucket, now) - 1;
    if (row) await write(req, row.id, tokens, now);
    else await req.payload.db.create({ collection, data: { id: idOf(bucket), tokens, at: now }, req });
  }
  return 0;
}

async function write(req: PayloadRequest, id: string, tokens: number, at: number): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data: { tokens, at }, req, returning: false });
}

async function longestWait(
  payload: Payload,
  buckets: readonly Bucket[],
  now: number,
  req?: PayloadRequest,
): Promise<number> {
  let longest = 0;
  for (const bucket of buckets) {
    const tokens = tokensAt(await rowOf(payload, bucket, req), bucket, now);
    if (tokens < 1) longest = Math.max(longest, Math.ceil((1 - tokens) * bucket.refillMs));
  }
  return longest;
}

function rowOf(payload: Payload, bucket: Bucket, req?: PayloadRequest): Promise<Row | null> {
  const where = { id: { equals: idOf(bucket) } };
  return payload.db.findOne<Row>({ collection, where, ...(req ? { req } : {}) });
}

function tokensAt(row: Row | null, { capacity, refillMs }: Bucket, now: number): number {
  if (!row) return capacity;
  // A clock that was set back refills nothing.
  return Math.min(capacity, row.tokens + Math.max(0, now - row.at) / refillMs);
}

function idOf({ key }: Bucket): string {
  return sha256(`sign-in-attempts/${key}`);
}
