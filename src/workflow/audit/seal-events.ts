/**
 * Events → hash chain. Each seal holds sha-256 over the event and the seal before it, so that an edited, removed or
 * inserted row breaks every later one.
 */
import type { Payload } from 'payload';
import { drain, type NumberedLog, numberKey } from '@/database/numbered-log';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256 } from '@/lib/sha256';

export interface EventRow {
  id: string;
  at: string;
  actor: string;
  action: string;
  target: string;
  data: unknown;
  /** In the chain; `UNSEALED` while it waits. */
  place: number;
  previousHash?: string | null;
  hash?: string | null;
}

export interface SealRow extends Record<string, unknown> {
  id: string;
  event: string;
  hash: string;
}

export const chainStart = sha256('audit chain of the foreign-information portal');

export function eventHash(event: EventRow, place: number, previousHash: string): string {
  const { id, at, actor, action, target, data } = event;
  return sha256(canonicalJson({ id, at, actor, action, target, data, place, previousHash }));
}

/** `place` of an event that is committed and waits for its seal. */
export const UNSEALED = 0;
export const unsealed = { place: { equals: UNSEALED } };

export async function sealEvents(payload: Payload): Promise<void> {
  const { db } = payload;
  let previous = chainStart;
  const log: NumberedLog<EventRow> = {
    async pending(limit, req) {
      const { docs } = await db.find<EventRow & Record<string, unknown>>({
        collection: 'audit-events',
        where: unsealed,
        sort: 'at',
        limit,
        pagination: false,
        req,
      });
      return docs;
    },
    async head(req) {
      const { docs } = await db.find<SealRow>({
        collection: 'audit-seals',
        sort: '-id',
        limit: 1,
        pagination: false,
        req,
      });
      previous = docs[0]?.hash ?? chainStart;
      return Number(docs[0]?.id ?? 0);
    },
    async append(event, place, req) {
      const hash = eventHash(event, place, previous);
      await db.create({
        collection: 'audit-seals',
        data: { id: numberKey(place), event: event.id, hash },
        req,
      });
      await db.updateOne({
        collection: 'audit-events',
        id: event.id,
        data: { place, previousHash: previous, hash },
        req,
        returning: false,
      });
      previous = hash;
    },
  };
  await drain(payload, log, async () => {
    const { docs } = await db.find({
      collection: 'audit-events',
      where: unsealed,
      limit: 1,
      pagination: false,
    });
    return docs.length > 0;
  });
}
