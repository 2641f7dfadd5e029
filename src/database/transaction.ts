/**
 * One act, all or nothing, on both databases. A transient conflict (MongoDB's WriteConflict, a busy SQLite file) rolls
 * the whole act back and tries it again after a random pause: Payload does not do that by itself.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { isTransient } from './is-transient';

const ATTEMPTS = 12;

export interface TransactionOptions {
  /** The request this act answers: its user and language go along; its own transaction, if any, does not. */
  from?: Pick<PayloadRequest, 'user' | 'i18n' | 't'>;
  /** Told to hooks and guards, e.g. `{ systemAct: true }` for commands on the server. */
  context?: PayloadRequest['context'];
}

/**
 * Runs `act` in a transaction of its own. The request handed to it carries the transaction: pass it on as `req`.
 * @throws what `act` throws, after rolling back; a transient error only when it persists through every attempt.
 */
export async function inTransaction<T>(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<T>,
  { from, context = {} }: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const req = await createLocalReq({ context: { ...context } }, payload);
    if (from) Object.assign(req, { user: from.user, i18n: from.i18n, t: from.t });
    try {
      await initTransaction(req);
      const result = await act(req);
      await commitTransaction(req);
      return result;
    } catch (error) {
      await killTransaction(req);
      if (!isTransient(error) || attempt === ATTEMPTS) throw error;
      await sleep(backoff(attempt));
    }
  }
}

/** Milliseconds: grows with the attempt, random so that writers who met do not meet again. */
export function backoff(attempt: number): number {
  return Math.random() * Math.min(1000, 10 * 2 ** attempt);
}
