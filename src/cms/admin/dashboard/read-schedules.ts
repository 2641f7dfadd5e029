import type { ContentType } from '@/content/content-type';
import type { Locale } from '@/i18n/locales';
import type { TaskRow } from '@/publishing/tasks/task-row';
import { statusesOf } from '../list/status-batch';
import { type Reader, readableIds, titleOf } from './read-documents';

export interface ScheduledAct {
  id: string;
  type: ContentType;
  contentId: string;
  locale: Locale;
  action: 'publish' | 'withdraw';
  dueAt: string;
  title: string;
  lastError: string | null;
}

const DAY = 24 * 60 * 60 * 1000;
const MOST = 50;

/** Acts due within seven days, and those that failed within the last seven; only of documents the person may read. */
export async function readSchedules(
  reader: Reader,
  types: readonly ContentType[],
  now: Date,
): Promise<{ pending: ScheduledAct[]; failed: ScheduledAct[] }> {
  const from = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  const [pending, failed] = await Promise.all([
    tasks(reader, [{ state: { equals: 'pending' } }, { dueAt: { less_than_equal: from(7) } }]),
    tasks(reader, [{ state: { equals: 'failed' } }, { dueAt: { greater_than_equal: from(-7) } }]),
  ]);
  return {
    pending: await named(reader, types, pending),
    failed: (await named(reader, types, failed)).reverse(),
  };
}

type Condition = Record<string, Record<string, string | string[]>>;

async function tasks({ payload }: Reader, conditions: Condition[]): Promise<TaskRow[]> {
  const { docs } = await payload.db.find<TaskRow>({
    collection: 'publishing-tasks',
    where: { and: [...conditions, { action: { in: ['publish', 'withdraw'] } }] },
    sort: 'dueAt',
    limit: MOST,
    pagination: false,
  });
  return docs;
}

async function named(
  reader: Reader,
  types: readonly ContentType[],
  rows: readonly TaskRow[],
): Promise<ScheduledAct[]> {
  const perType = await Promise.all(
    types.map(async (type) => {
      const own = rows.filter(({ contentType }) => contentType === type.slug);
      if (own.length === 0) return [];
      const ids = await readableIds(reader, type, {
        limit: MOST,
        where: { id: { in: [...new Set(own.map(({ contentId }) => contentId))] } },
      });
      const found = await statusesOf(reader.payload, type, ids);
      return own.flatMap(({ id, contentId, locale, action, dueAt, lastError }): ScheduledAct[] => {
        const source = found.get(contentId);
        if (!source || !locale || action === 'reproject') return [];
        return [{ id, type, contentId, locale, action, dueAt, lastError, title: titleOf(source, locale) }];
      });
    }),
  );
  return perType.flat().sort((a, b) => a.dueAt.localeCompare(b.dueAt));
}
