import type { PayloadRequest } from 'payload';
import type { Locale } from '@/i18n/locales';
import { uuidv7 } from '@/lib/uuid';
import type { TaskRow } from './task-row';
import { wakeWorker } from './wake-worker';

type NewTask = Pick<TaskRow, 'action' | 'contentId'> & Partial<TaskRow>;

/** Written in the transaction of `req`: what is queued is queued if, and only if, its cause was saved. */
export async function enqueue(req: PayloadRequest, task: NewTask): Promise<TaskRow> {
  const row: TaskRow = {
    id: uuidv7(),
    contentType: null,
    locale: null,
    dueAt: new Date().toISOString(),
    state: 'pending',
    attempts: 0,
    lastError: null,
    requestedBy: null,
    cursor: null,
    ...task,
  };
  await req.payload.db.create({ collection: 'publishing-tasks', data: row, req });
  await wakeWorker(req);
  return row;
}

/** Everything live that shows `contentId` (a document or a medium) is to be projected again. */
export async function enqueueReprojection(req: PayloadRequest, contentId: string): Promise<void> {
  await enqueue(req, { action: 'reproject', contentId });
}

export type Schedule = {
  action: 'publish' | 'withdraw';
  contentType: string;
  contentId: string;
  locale: Locale;
  dueAt: string;
  requestedBy: string | null;
};

export async function enqueueSchedule(req: PayloadRequest, schedule: Schedule): Promise<TaskRow> {
  return enqueue(req, schedule);
}
