import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';

/** Whoever asks will not wait for the database's own timeouts. */
const PATIENCE_MS = 2000;

/** Whether the database answers a small question within two seconds. Never throws. */
export async function isReachable(payload: Payload): Promise<boolean> {
  try {
    return await Promise.race([ask(payload), sleep(PATIENCE_MS, false, { ref: false })]);
  } catch {
    return false;
  }
}

async function ask(payload: Payload): Promise<true> {
  await payload.db.findOne({ collection: 'content-changes', where: { seq: { equals: 0 } } });
  return true;
}
