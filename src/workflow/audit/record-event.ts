import type { Payload, PayloadRequest } from 'payload';
import { afterCommit } from '@/database/after-commit';
import { uuidv7 } from '@/lib/uuid';
import { sealEvents, UNSEALED } from './seal-events';

export interface AuditEvent {
  /** e.g. `content.published`, `user.roles-changed` */
  action: string;
  /** What it was done to, e.g. `articles/<id>/en`. */
  target: string;
  data?: Record<string, unknown>;
}

/** Writes the event in the transaction of `req`: the act and its trace are both there, or neither. */
export async function recordEvent(req: PayloadRequest, event: AuditEvent): Promise<void> {
  await req.payload.db.create({
    collection: 'audit-events',
    req,
    data: {
      id: uuidv7(),
      at: new Date().toISOString(),
      actor: req.user ? String(req.user.id) : 'system',
      action: event.action,
      target: event.target,
      data: event.data ?? {},
      place: UNSEALED,
    },
  });
  const transaction = await req.transactionID;
  if (transaction) afterCommit.add(String(transaction), 'seal', () => sealSoon(req.payload));
}

async function sealSoon(payload: Payload): Promise<void> {
  try {
    await sealEvents(payload);
  } catch (err) {
    // The event is committed and waits; the worker seals it in its next round.
    payload.logger.warn({ err, msg: 'Sealing of the audit trail was put off' });
  }
}
