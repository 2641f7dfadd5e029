/**
 * Carries out what is due. Each task is marked done and carried out in one transaction: a kill in the middle leaves it
 * pending, two workers on one task meet in the database and one of them finds it done. So it happens exactly once.
 */
import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '@/database/transaction';
import { PortalError } from '@/errors/portal-error';
import { recordEvent } from '@/workflow/audit/record-event';
import { carryOut } from './carry-out';
import type { TaskRow } from './task-row';

const PORTION = 20;
const MAX_ATTEMPTS = 10;
const collection = 'publishing-tasks';

/** @returns how many tasks were carried out */
export async function runDueTasks(payload: Payload, now: Date = new Date()): Promise<number> {
  let done = 0;
  for (;;) {
    const due = await dueTasks(payload, now);
    if (due.length === 0) return done;
    for (const task of due) if (await runTask(payload, task)) done++;
  }
}

async function dueTasks(payload: Payload, now: Date): Promise<TaskRow[]> {
  const { docs } = await payload.db.find<TaskRow>({
    collection,
    where: { and: [{ state: { equals: 'pending' } }, { dueAt: { less_than_equal: now.toISOString() } }] },
    sort: 'dueAt',
    limit: PORTION,
    pagination: false,
  });
  return docs;
}

async function runTask(payload: Payload, { id }: TaskRow): Promise<boolean> {
  try {
    return await inTransaction(payload, async (req) => {
      const task = await payload.db.findOne<TaskRow>({ collection, where: { id: { equals: id } }, req });
      if (task?.state !== 'pending') return false;
      await payload.db.updateOne({ collection, id, data: { state: 'done' }, req, returning: false });
      await carryOut(req, task);
      return true;
    });
  } catch (error) {
    await inTransaction(payload, (req) => noteFailure(req, id, error));
    return false;
  }
}

/** A refusal (right revoked, requirement unmet) is final; anything else is tried again, later each time. */
async function noteFailure(req: PayloadRequest, id: string, error: unknown): Promise<void> {
  const task = await req.payload.db.findOne<TaskRow>({ collection, where: { id: { equals: id } }, req });
  if (task?.state !== 'pending') return;
  const attempts = (task.attempts ?? 0) + 1;
  const isFinal = error instanceof PortalError || attempts >= MAX_ATTEMPTS;
  const delay = Math.min(60_000, 500 * 2 ** attempts);
  req.payload.logger.error({
    err: error,
    task: id,
    action: task.action,
    attempts,
    msg: 'A publishing task failed',
  });
  await req.payload.db.updateOne({
    collection,
    id,
    data: {
      attempts,
      lastError: reasonOf(error),
      state: isFinal ? 'failed' : 'pending',
      dueAt: isFinal ? task.dueAt : new Date(Date.now() + delay).toISOString(),
    },
    req,
  });
  if (isFinal && task.contentType) await recordFailure(req, task, error);
}

/** Whoever set the schedule finds in the trail why it did not happen; a re-projection is nobody's wish. */
async function recordFailure(req: PayloadRequest, task: TaskRow, error: unknown): Promise<void> {
  await recordEvent(req, {
    action: `content.${task.action}-failed`,
    target: `${task.contentType}/${task.contentId}/${task.locale}`,
    data: { task: task.id, requestedBy: task.requestedBy, reason: reasonOf(error) },
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
