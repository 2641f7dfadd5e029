import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetConnections, guardStatements, type PooledClient } from '@/database/forget-connections';
import { Mutex } from '@/lib/mutex';

let folder: string;
let ours: Client;
let theirs: Client;
const open = () => createClient({ url: `file:${path.join(folder, 'a.db')}`, timeout: 50 });
const pooled = (client: Client) => client as unknown as PooledClient;
const count = async () => Number((await ours.execute('SELECT count(*) FROM t')).rows[0]?.[0]);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stale-'));
  [ours, theirs] = [open(), open()];
  await ours.execute('PRAGMA journal_mode = WAL');
  await ours.execute('CREATE TABLE t (x)');
});
afterEach(() => {
  ours.close();
  theirs.close();
  rmSync(folder, { recursive: true });
});

/** Our attempt fails while another process writes, and we read meanwhile. */
async function meet(attempt: () => Promise<unknown>): Promise<void> {
  const writing = await theirs.transaction('write');
  await writing.execute('INSERT INTO t VALUES (1)');
  await expect(attempt()).rejects.toThrow(/SQLITE_BUSY/);
  expect(await count()).toBe(0);
  await writing.commit();
}

it('after a transaction that could not begin, what others commit is seen', async () => {
  await meet(() => ours.transaction('write'));
  await forgetConnections(pooled(ours));
  expect(await count()).toBe(1);
});

it('after a statement that was refused, what others commit is seen', async () => {
  guardStatements(pooled(ours), new Mutex());
  await meet(() => ours.execute('INSERT INTO t VALUES (2)'));
  await expect.poll(count, { timeout: 1000 }).toBe(1);
});

it('keeps foreign keys as they were set', async () => {
  for (const [word, value] of [
    ['OFF', 0],
    ['ON', 1],
  ] as const) {
    await ours.execute(`PRAGMA foreign_keys = ${word}`);
    await forgetConnections(pooled(ours));
    expect(Number((await ours.execute('PRAGMA foreign_keys')).rows[0]?.[0])).toBe(value);
  }
});

it('disturbs no read that is under way', async () => {
  const reads = Array.from({ length: 200 }, count);
  await forgetConnections(pooled(ours));
  expect(await Promise.all([...reads, count()])).toEqual(Array.from({ length: 201 }, () => 0));
});
