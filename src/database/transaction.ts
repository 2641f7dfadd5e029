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

/**
 * What a killed process had locked, MongoDB frees only when the lifetime of its transaction is over (60 seconds unless the server
 * is told otherwise): a person would not wait for that, a command can.
 */
const COMMAND_PATIENCE_MS = 90_000;

export interface TransactionOptions {
  /** The request this act answers: its user and language go along; its own transaction, if any, does not. */
  from?: Pick<PayloadRequest, 'user' | 'i18n' | 't'>;
  /** Told to hooks and guards. */
  context?: PayloadRequest['context'];
  /** Goes on trying for so many milliseconds, where an act that someone waits for gives up sooner. */
  patienceMs?: number;
}

/**
 * Runs `act` in a transaction of its own. The request handed to it carries the transaction: pass it on as `req`.
 * @throws what `act` throws, after rolling back; a transient error only when it persists through every attempt.
 */
export async function inTransaction<T>(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<T>,
  { from, context = {}, patienceMs = 0 }: TransactionOptions = {},
): Promise<T> {
  const begun = Date.now();
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
      const isPatient = attempt < ATTEMPTS || Date.now() - begun < patienceMs;
      if (!isTransient(error) || !isPatient) throw error;
      await sleep(backoff(attempt));
    }
  }
}

/** One act of a command on the server, e.g. an import: with every right, and patient. Throws as `inTransaction` does. */
export function commandTransaction<T>(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  return inTransaction(payload, act, { context: { systemAct: true }, patienceMs: COMMAND_PATIENCE_MS });
}

/** Milliseconds: grows with the attempt, random so that writers who met do not meet again. */
export function backoff(attempt: number): number {
  return Math.random() * Math.min(1000, 10 * 2 ** attempt);
}
