/**
 * `VACUUM INTO`: SQLite itself writes one moment of the database into a new file, while others write on. (Copying the
 * file misses what still stands in the write-ahead log: stale every time, and it looks healthy.)
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Client, createClient } from '@libsql/client';
import type { Copied, DatabaseCopy } from './database-copy';
import type { TableDigest } from './manifest';

const copyName = 'portal.db';

export function sqliteCopy(file: string): DatabaseCopy {
  return {
    kind: 'sqlite',
    async backup(folder) {
      const copy = path.join(folder, copyName);
      await using(file, (client) => client.execute({ sql: 'VACUUM INTO ?', args: [copy] }));
      return using(copy, describeCopy);
    },
    isEmpty: async () => !(await exists(file)),
    async setAside() {
      const aside = `${file}.before-restore-${Date.now()}`;
      for (const ending of ['', '-wal', '-shm']) {
        if (await exists(file + ending)) await rename(file + ending, aside + ending);
      }
      return aside;
    },
    async restore(folder) {
      await mkdir(path.dirname(file), { recursive: true });
      await copyFile(path.join(folder, copyName), file);
    },
    tables: () => using(file, tableDigests),
    close: async () => {},
  };
}

async function using<T>(file: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}`, timeout: 15_000 });
  try {
    return await act(client);
  } finally {
    client.close();
  }
}

async function describeCopy(client: Client): Promise<Copied> {
  const integrity = await texts(client, 'PRAGMA integrity_check');
  if (integrity[0] !== 'ok') throw new Error(`The copy is not sound: ${integrity.join('; ')}`);
  const [migration = ''] = await texts(
    client,
    'SELECT name FROM payload_migrations ORDER BY name DESC LIMIT 1',
  );
  const [seq = '0'] = await texts(client, 'SELECT seq FROM content_changes ORDER BY seq DESC LIMIT 1');
  const [auditHead = ''] = await texts(
    client,
    `SELECT CAST(id AS INTEGER) || ':' || hash FROM audit_seals ORDER BY id DESC LIMIT 1`,
  );
  const originals = await texts(client, 'SELECT filename FROM media WHERE filename IS NOT NULL');
  const tables = await tableDigests(client);
  return { files: [copyName], migration, seq: Number(seq), auditHead, originals, tables };
}

async function tableDigests(client: Client): Promise<TableDigest[]> {
  const names = await texts(
    client,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  const digests: TableDigest[] = [];
  for (const name of names) digests.push(await tableDigest(client, name));
  return digests;
}

const PORTION = 1000;

async function tableDigest(client: Client, name: string): Promise<TableDigest> {
  const hash = createHash('sha256');
  let rows = 0;
  let after: number | bigint = -1;
  for (;;) {
    const { rows: portion } = await client.execute({
      sql: `SELECT rowid AS place, * FROM "${name}" WHERE rowid > ? ORDER BY rowid LIMIT ${PORTION}`,
      args: [after],
    });
    // VACUUM may renumber rows, so their number itself is not compared.
    for (const row of portion) hash.update(JSON.stringify(Object.values(row).slice(1)));
    rows += portion.length;
    const last = portion.at(-1)?.place;
    if (portion.length < PORTION || last === undefined) return { name, rows, digest: hash.digest('hex') };
    after = last as number;
  }
}

async function texts(client: Client, sql: string): Promise<string[]> {
  const { rows } = await client.execute(sql);
  return rows.map((row) => String(row[0]));
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
