import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { inTransaction } from '@/database/transaction';
import type { ContentStore } from '@/publishing/content-store';
import { scheduleLanguage } from '@/publishing/schedule';
import { runDueTasks } from '@/publishing/tasks/run-due-tasks';
import type { TaskRow } from '@/publishing/tasks/task-row';
import { startWorker } from '@/publishing/worker';
import { personWith } from '../support/people';
import { draft, publish, startPortal, typeOf } from '../support/portal';

const HOUR = 3_600_000;

describe('schedules', () => {
  let payload: Payload;
  let store: ContentStore;
  let stop: () => Promise<void>;
  let approver: NonNullable<PayloadRequest['user']>;
  beforeAll(async () => {
    ({ payload, store, stop } = await startPortal());
    approver = await personWith(payload, 'approver');
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => stop());

  const page = () => {
    const name = randomUUID();
    return draft(payload, 'pages', { vi: { title: `Hẹn ${name}`, slug: name } });
  };
  const schedule = (contentId: string, dueAt: Date, action: 'publish' | 'withdraw' = 'publish') =>
    inTransaction(
      payload,
      (req) =>
        scheduleLanguage(req, { type: typeOf(payload, 'pages'), contentId, locale: 'vi', action, dueAt }),
      { from: { user: approver } as never },
    );
  const tasksOf = async (contentId: string) => {
    const where = { and: [{ contentId: { equals: contentId } }, { action: { not_equals: 'reproject' } }] };
    const { docs } = await payload.db.find<TaskRow>({
      collection: 'publishing-tasks',
      where,
      limit: 0,
      pagination: false,
    });
    return docs;
  };
  const events = async (contentId: string, action: string) => {
    const where = { and: [{ target: { equals: `pages/${contentId}/vi` } }, { action: { equals: action } }] };
    const { docs } = await payload.db.find<{ id: string; data: Record<string, unknown> }>({
      collection: 'audit-events',
      where,
      limit: 0,
      pagination: false,
    });
    return docs;
  };
  const timesPublished = async (id: string) => (await events(id, 'content.published')).length;

  it('happens not a millisecond before midnight in Asia/Ho_Chi_Minh at the end of the year, and once', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const due = new Date(`${year}-01-01T00:00:00+07:00`);
    expect(due.toISOString()).toBe(`${year - 1}-12-31T17:00:00.000Z`);
    const id = await page();
    await schedule(id, due);
    await runDueTasks(payload, new Date(due.getTime() - 1));
    expect(await timesPublished(id)).toBe(0);
    await runDueTasks(payload, due);
    expect(await timesPublished(id)).toBe(1);
    expect(await store.get(id, 'vi')).toMatchObject({ state: 'live' });
  });

  it.each(['2027-02-28T23:59:59.999+07:00', '2028-02-29T00:00:00+07:00', '2027-12-31T23:59:59+00:00'])(
    'takes %s for the moment it names',
    async (text) => {
      const due = new Date(text);
      const id = await page();
      await schedule(id, due);
      await runDueTasks(payload, new Date(due.getTime() - 1));
      expect(await timesPublished(id)).toBe(0);
      await runDueTasks(payload, due);
      expect(await timesPublished(id)).toBe(1);
    },
  );

  it('happens once when the clock steps forth, back and forth again', async () => {
    const due = new Date(Date.now() + HOUR);
    const id = await page();
    await schedule(id, due);
    for (const step of [-2, 1, -3, 2, 1, 5])
      await runDueTasks(payload, new Date(due.getTime() + step * HOUR));
    expect(await timesPublished(id)).toBe(1);
  });

  it('never lets a datestamp go back when the clock does', async () => {
    const first = await page();
    await publish(payload, 'pages', first, 'vi');
    const { datestamp: before, seq } = await store.head();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 24 * HOUR });
    const second = await page();
    await publish(payload, 'pages', second, 'vi');
    const changes = await store.changes({ since: seq, limit: 10 });
    expect(changes.map((change) => change.datestamp)).toEqual([before]);
    vi.useRealTimers();
    const third = await page();
    await publish(payload, 'pages', third, 'vi');
    const all = await store.changes({ limit: 1000 });
    const stamps = all.map(({ datestamp }) => datestamp);
    expect(stamps).toEqual([...stamps].sort());
  });

  it('happens once with four workers at the same moment', async () => {
    const due = new Date(Date.now() + HOUR);
    const ids = await Promise.all(Array.from({ length: 6 }, page));
    for (const id of ids) await schedule(id, due);
    await Promise.all(Array.from({ length: 4 }, () => runDueTasks(payload, due)));
    expect(await Promise.all(ids.map(timesPublished))).toEqual(ids.map(() => 1));
  });

  it('is caught up with when the moment passed while nothing ran, publish before withdraw', async () => {
    const id = await page();
    const past = Date.now() + 5000;
    await schedule(id, new Date(past));
    await schedule(id, new Date(past + 200), 'withdraw');
    await new Promise((resolve) => setTimeout(resolve, past + 400 - Date.now()));
    expect(await timesPublished(id)).toBe(0);
    const worker = startWorker(payload, 60_000);
    await vi.waitFor(async () => expect(await events(id, 'content.withdrawn')).toHaveLength(1), {
      timeout: 20_000,
    });
    await worker.stop();
    expect(await timesPublished(id)).toBe(1);
    expect(await store.get(id, 'vi')).toMatchObject({ state: 'gone' });
  });

  it('fails with its reason, and an event, when the right was revoked meanwhile', async () => {
    const id = await page();
    const due = new Date(Date.now() + HOUR);
    await schedule(id, due);
    await payload.db.updateOne({
      collection: 'users',
      id: String(approver.id),
      data: { roles: ['contributor'] },
    });
    await runDueTasks(payload, due);
    await payload.db.updateOne({
      collection: 'users',
      id: String(approver.id),
      data: { roles: ['approver'] },
    });
    await runDueTasks(payload, new Date(due.getTime() + HOUR));
    expect(await tasksOf(id)).toMatchObject([
      { state: 'failed', attempts: 1, lastError: expect.stringMatching(/quyền/) },
    ]);
    expect(await timesPublished(id)).toBe(0);
    const [failed] = await events(id, 'content.publish-failed');
    expect(failed?.data).toMatchObject({ requestedBy: approver.id, reason: expect.stringMatching(/quyền/) });
  });

  it('fails for good when the person is gone', async () => {
    const leaver = await personWith(payload, 'approver');
    const id = await page();
    const due = new Date(Date.now() + HOUR);
    await inTransaction(
      payload,
      (req) =>
        scheduleLanguage(req, {
          type: typeOf(payload, 'pages'),
          contentId: id,
          locale: 'vi',
          action: 'publish',
          dueAt: due,
        }),
      { from: { user: leaver } as never },
    );
    await payload.db.deleteOne({ collection: 'users', where: { id: { equals: leaver.id } } });
    await runDueTasks(payload, due);
    expect(await tasksOf(id)).toMatchObject([{ state: 'failed' }]);
    expect(await store.get(id, 'vi')).toBeNull();
  });
});
