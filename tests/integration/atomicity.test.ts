import { randomUUID } from 'node:crypto';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterCommit } from '@/database/after-commit';
import { commandTransaction, inTransaction } from '@/database/transaction';
import type { ContentStore } from '@/publishing/content-store';
import { recordEvent } from '@/workflow/audit/record-event';
import { asSystem, draft, publish, startPortal } from '../support/portal';

const collection = 'content-routes';

interface Internals {
  sessions: Record<
    string,
    { abortTransaction?: () => Promise<void>; db?: { run(sql: string): Promise<unknown> } }
  >;
}

describe('all or nothing', () => {
  let payload: Payload;
  let store: ContentStore;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ payload, store, stop } = await startPortal());
  });
  afterAll(() => stop());

  const route = () => ({ id: `/vi/${randomUUID()}`, contentId: 'x', type: 'pages', locale: 'vi' });
  const isThere = async (id: string) =>
    (await payload.db.findOne({ collection, where: { id: { equals: id } } })) !== null;

  it('keeps nothing of an act that throws, and tells its after-commit acts nothing', async () => {
    const row = route();
    let told = false;
    const act = inTransaction(payload, async (req) => {
      await payload.db.create({ collection, data: row, req });
      await recordEvent(req, { action: 'test', target: row.id });
      afterCommit.add(String(await req.transactionID), 'test', () => {
        told = true;
      });
      throw new Error('no');
    });
    await expect(act).rejects.toThrow('no');
    expect(await isThere(row.id)).toBe(false);
    expect(told).toBe(false);
  });

  it('gives a person up after some seconds of conflict, and waits longer in a command', async () => {
    const conflict = () => Object.assign(new Error('WriteConflict'), { code: 112 });
    const [givenUp, waited] = [route().id, route().id];
    let tries = 0;
    const act = (id: string, conflicts: number) => async (req: PayloadRequest) => {
      await payload.db.create({ collection, data: { ...route(), id }, req });
      tries++;
      if (tries <= conflicts) throw conflict();
    };
    await expect(inTransaction(payload, act(givenUp, Number.POSITIVE_INFINITY))).rejects.toThrow();
    expect(await isThere(givenUp)).toBe(false);
    const enough = tries;
    tries = 0;
    await commandTransaction(payload, act(waited, enough + 2));
    expect(tries).toBe(enough + 3);
    expect(await isThere(waited)).toBe(true);
  });

  it('makes a commit that fails an error, and keeps nothing', async () => {
    const row = route();
    const act = inTransaction(payload, async (req) => {
      await payload.db.create({ collection, data: row, req });
      const session = (payload.db as unknown as Internals).sessions[String(await req.transactionID)];
      await makeCommitFail(session);
    });
    await expect(act).rejects.toThrow();
    expect(await isThere(row.id)).toBe(false);
    const next = route();
    await asSystem(payload, (req) => payload.db.create({ collection, data: next, req }));
    expect(await isThere(next.id)).toBe(true);
  });

  /** A dangling reference that SQLite checks at the commit; on MongoDB the transaction is aborted behind our back. */
  async function makeCommitFail(session: Internals['sessions'][string] | undefined): Promise<void> {
    if (session?.abortTransaction) return session.abortTransaction();
    await session?.db?.run('PRAGMA defer_foreign_keys = ON');
    await session?.db?.run(
      `INSERT INTO content_items_texts ("order", parent_id, path, text) VALUES (1, 'nobody', 'links', 'x')`,
    );
  }

  it('refuses a statement that names a transaction which has ended', async () => {
    for (const end of [commitTransaction, killTransaction]) {
      const req = await createLocalReq({}, payload);
      await initTransaction(req);
      const late = { ...req, transactionID: req.transactionID } as typeof req;
      await end(req);
      const row = route();
      await expect(payload.db.create({ collection, data: row, req: late })).rejects.toThrow();
      expect(await isThere(row.id)).toBe(false);
      await expect(payload.db.commitTransaction((await late.transactionID) as string)).rejects.toThrow(
        /rolled back/,
      );
    }
  });

  it('does the whole act again when it met another writer', async () => {
    const row = route();
    await payload.db.create({ collection, data: { ...row, contentId: '0' } });
    let attempts = 0;
    const add = () =>
      inTransaction(payload, async (req) => {
        attempts++;
        const found = await payload.db.findOne<{ id: string; contentId: string }>({
          collection,
          where: { id: { equals: row.id } },
          req,
        });
        const contentId = String(Number(found?.contentId) + 1);
        await payload.db.updateOne({ collection, id: row.id, data: { contentId }, req });
      });
    await Promise.all(Array.from({ length: 8 }, add));
    const sum = await payload.db.findOne<{ id: string; contentId: string }>({
      collection,
      where: { id: { equals: row.id } },
    });
    expect(sum?.contentId).toBe('8');
    expect(attempts).toBeGreaterThanOrEqual(8);
  });

  it('is done once committed, whatever fails afterwards', async () => {
    const row = route();
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    await inTransaction(payload, async (req) => {
      await payload.db.create({ collection, data: row, req });
      afterCommit.add(String(await req.transactionID), 'test', () => {
        throw new Error('sequencing found the disk full');
      });
    });
    expect(await isThere(row.id)).toBe(true);
    expect((await warned).message).toMatch(/disk full/);
  });

  it('leaves document, item, route, change and audit untouched when a publish fails at its end', async () => {
    const name = randomUUID();
    const id = await draft(payload, 'pages', { vi: { title: name, slug: name } });
    const before = await store.head();
    const act = asSystem(payload, async (req) => {
      const { publishLanguage } = await import('@/publishing/publish');
      const { typeOf } = await import('../support/portal');
      await publishLanguage(req, { type: typeOf(payload, 'pages'), contentId: id, locale: 'vi' });
      throw new Error('the very last moment');
    });
    await expect(act).rejects.toThrow('the very last moment');
    expect(await store.head()).toEqual(before);
    expect(await store.byPath(`/vi/${name}`)).toEqual({ kind: 'unknown' });
    await publish(payload, 'pages', id, 'vi');
    expect(await store.byPath(`/vi/${name}`)).toMatchObject({ kind: 'live' });
  });
});
