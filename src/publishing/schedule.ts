import type { PayloadRequest, Where } from 'payload';
import type { ContentType } from '@/content/content-type';
import { portalError } from '@/errors/portal-error';
import type { Locale } from '@/i18n/locales';
import { recordEvent } from '@/workflow/audit/record-event';
import { latestDocument } from './documents';
import { type LanguageAct, requireRight } from './publish';
import { enqueueSchedule } from './tasks/enqueue';
import type { TaskRow } from './tasks/task-row';

export interface ScheduleAct extends LanguageAct {
  action: 'publish' | 'withdraw';
  dueAt: Date;
}

const collection = 'publishing-tasks';

/**
 * Publishes or withdraws one language at a moment to come. A language has at most one pending schedule per action: a
 * new one replaces it. The text published is the one that stands when the moment comes.
 * @throws PortalError forbidden, notFound, dateInPast
 */
export async function scheduleLanguage(req: PayloadRequest, act: ScheduleAct): Promise<void> {
  requireRight(req, act.type);
  if (act.dueAt.getTime() <= Date.now()) {
    throw portalError(req, 'dateInPast', { field: 'at', values: { field: 'at' } });
  }
  if (!(await latestDocument(req, act.type.slug, act.contentId))) throw portalError(req, 'notFound');
  for (const task of await pendingSchedules(req, act.contentId)) {
    if (task.locale === act.locale && task.action === act.action) await cancel(req, task.id);
  }
  const dueAt = act.dueAt.toISOString();
  await enqueueSchedule(req, {
    action: act.action,
    contentType: act.type.slug,
    contentId: act.contentId,
    locale: act.locale,
    dueAt,
    requestedBy: req.user ? String(req.user.id) : null,
  });
  await recordEvent(req, {
    action: `content.${act.action}-scheduled`,
    target: `${act.type.slug}/${act.contentId}/${act.locale}`,
    data: { dueAt },
  });
}

/** @throws PortalError forbidden, notFound, taskDone */
export async function cancelSchedule(
  req: PayloadRequest,
  type: ContentType,
  contentId: string,
  taskId: string,
): Promise<void> {
  requireRight(req, type);
  const where: Where = { and: [{ id: { equals: taskId } }, { contentId: { equals: contentId } }] };
  const task = await req.payload.db.findOne<TaskRow>({ collection, where, req });
  if (!task) throw portalError(req, 'notFound');
  if (task.state !== 'pending') throw portalError(req, 'taskDone');
  await cancel(req, task.id);
  await recordEvent(req, {
    action: 'content.schedule-cancelled',
    target: `${type.slug}/${contentId}/${task.locale as Locale}`,
  });
}

export async function pendingSchedules(req: PayloadRequest, contentId: string): Promise<TaskRow[]> {
  const { docs } = await req.payload.db.find<TaskRow>({
    collection,
    where: {
      and: [
        { contentId: { equals: contentId } },
        { state: { equals: 'pending' } },
        { action: { in: ['publish', 'withdraw'] } },
      ],
    },
    sort: 'dueAt',
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

async function cancel(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data: { state: 'cancelled' }, req, returning: false });
}
