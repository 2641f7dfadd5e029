import type { PayloadRequest } from 'payload';
import { portalError } from '@/errors/portal-error';
import { dependentsOf } from '../dependents';
import { publishLanguage, withdrawLanguage } from '../publish';
import { reconcileDocument } from '../reconcile';
import { contentTypeOf } from '../registry';
import { enqueue } from './enqueue';
import type { TaskRow } from './task-row';

const PORTION = 50;

/** Does what the task says, in the transaction of `req`. */
export async function carryOut(req: PayloadRequest, task: TaskRow): Promise<void> {
  if (task.action === 'reproject') return reprojectDependents(req, task);
  const type = contentTypeOf(req.payload, task.contentType ?? '');
  if (!type || !task.locale) throw portalError(req, 'notFound');
  // The right is asked for again now: the role may have been revoked since the schedule was made.
  req.user = await requester(req, task.requestedBy);
  const act = { type, contentId: task.contentId, locale: task.locale };
  if (task.action === 'publish') await publishLanguage(req, act);
  else await withdrawLanguage(req, act);
}

async function requester(req: PayloadRequest, id: string | null): Promise<PayloadRequest['user']> {
  if (!id) throw portalError(req, 'forbidden');
  const user = await req.payload.db.findOne({ collection: 'users', where: { id: { equals: id } }, req });
  return user ? ({ ...user, collection: 'users' } as PayloadRequest['user']) : null;
}

async function reprojectDependents(req: PayloadRequest, task: TaskRow): Promise<void> {
  const rows = await dependentsOf(req, task.contentId, { after: task.cursor, limit: PORTION });
  const documents = new Map(rows.map((row) => [row.contentId, row.type]));
  for (const [contentId, slug] of documents) {
    const type = contentTypeOf(req.payload, slug);
    if (type) await reconcileDocument(req, type, contentId);
  }
  const last = rows.at(-1);
  if (rows.length === PORTION && last) {
    await enqueue(req, { action: 'reproject', contentId: task.contentId, cursor: last.id });
  }
}
