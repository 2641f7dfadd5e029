import { readdir, truncate } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place } from '@/operations/backup/database-copy';
import { makeBackup } from '@/operations/backup/make-backup';
import { restoreBackup } from '@/operations/backup/restore-backup';
import { soon } from '../support/soon';
import { type Desk, upload, workOnDocuments } from './support/acts';
import { clientOf } from './support/client';
import type { Contents } from './support/contents';
import { startWeb, type WebProcess } from './support/web-process';
import { makeWorld, type World } from './support/world';

const placeOf = (env: Record<string, string>): Place => ({
  SQLITE_FILE: path.join(env.DATA_DIR ?? '', 'portal.db'),
  MEDIA_DIR: env.MEDIA_DIR ?? '',
  ...(env.DATABASE_URL ? { DATABASE_URL: env.DATABASE_URL } : {}),
});

describe.each(['sqlite', 'mongodb'] as const)('a restore point on %s', (database) => {
  let world: World;
  let web: WebProcess;
  const started: WebProcess[] = [];
  const folder = (name: string) => path.join(path.dirname(world.env.MEDIA_DIR ?? ''), name);
  const start = async (env: Record<string, string>) => {
    const one = await startWeb({ env });
    started.push(one);
    await one.ready();
    return one;
  };
  beforeAll(async () => {
    world = await makeWorld(database);
    web = await start(world.env);
  }, 300_000);
  afterAll(async () => {
    await Promise.all(started.map((one) => one.kill('SIGKILL')));
    await world?.end();
  });

  const work = () => {
    const { writer, approver } = world.tokens;
    const staff = { writer: clientOf(() => web.url, writer), approver: clientOf(() => web.url, approver) };
    let over = false;
    const tally = { acknowledged: 0, unanswered: 0, busy: 0, faults: [] };
    const desk = (): Desk => ({ entries: [], tally, staff, isOver: () => over });
    const all = [
      workOnDocuments(desk()),
      workOnDocuments(desk()),
      workOnDocuments(desk()),
      upload(desk(), []),
    ];
    return {
      tally,
      stop: () => {
        over = true;
        return Promise.all(all);
      },
    };
  };
  const exported = async (one: WebProcess) => {
    const body = await (await fetch(`${one.url}/oai?verb=ListRecords&metadataPrefix=oai_dc`)).text();
    return body.replace(/<responseDate>.*?<\/responseDate>/, '');
  };
  const contentsOf = async (one: WebProcess) =>
    (await (await fetch(`${one.url}/contents`)).json()) as Contents;
  const faults = async (one: WebProcess) =>
    (await fetch(`${one.url}/faults`, { method: 'POST', body: '{}' })).json();

  it('taken under writes comes back whole', { timeout: 300_000 }, async () => {
    const { tally, stop } = work();
    while (tally.acknowledged < 15) await sleep(50);
    await soon(
      () => exported(web),
      (body) => body.includes('<record>'),
    );
    const manifest = await makeBackup(placeOf(world.env), folder('under-writes'));
    const after = tally.acknowledged + 3;
    while (tally.acknowledged < after) await sleep(50);
    await stop();
    expect(tally.faults).toEqual([]);
    const elsewhere = world.elsewhere('from-under-writes');
    await restoreBackup(placeOf(elsewhere), folder('under-writes'), { force: false });
    const restored = await start(elsewhere);
    expect(await faults(restored)).toEqual([]);
    expect(manifest.seq).toBeGreaterThan(0);
  });

  it('of a quiet portal brings the same exports and every row, and goes only into an empty place', {
    timeout: 300_000,
  }, async () => {
    await makeBackup(placeOf(world.env), folder('quiet'));
    if (database === 'mongodb')
      await expect(makeBackup(placeOf(world.env), folder('quiet'))).rejects.toThrow(/not empty/);
    const elsewhere = world.elsewhere('from-quiet');
    await restoreBackup(placeOf(elsewhere), folder('quiet'), { force: false });
    await expect(restoreBackup(placeOf(elsewhere), folder('quiet'), { force: false })).rejects.toThrow(
      /already/,
    );
    const forced = restoreBackup(placeOf(elsewhere), folder('quiet'), { force: true });
    if (database === 'sqlite') {
      await forced;
      const beside = await readdir(elsewhere.DATA_DIR ?? '');
      expect(beside.filter((name) => name.includes('before-restore'))).not.toEqual([]);
    } else await expect(forced).rejects.toThrow(/another name/);
    const restored = await start(elsewhere);
    expect(await exported(restored)).toBe(await exported(web));
    expect(await exported(restored)).toContain('<record>');
    const everything = await contentsOf(web);
    expect(await contentsOf(restored)).toEqual(everything);
    const filled = ['pages', 'pages, versions', 'users', 'media', 'files', 'audit-events', 'content-items'];
    for (const name of filled) expect([name, everything[name]?.rows ?? 0]).not.toEqual([name, 0]);
  });

  it('that was damaged is refused before anything is touched', async () => {
    const [file = ''] = (await readdir(folder('quiet'), { recursive: true })).filter((name) =>
      /\.(db|jsonl)$/.test(name),
    );
    await truncate(path.join(folder('quiet'), file), 10);
    const elsewhere = world.elsewhere('from-damaged');
    await expect(restoreBackup(placeOf(elsewhere), folder('quiet'), { force: false })).rejects.toThrow(
      /damaged/,
    );
  });
});
