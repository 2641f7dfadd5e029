import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '@/lib/uuid';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { paragraphs } from '../support/rich-text';
import { type Client, clientOf } from './support/client';
import { startWeb, type WebProcess } from './support/web-process';
import { makeWorld, type World } from './support/world';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-full-'));
const ballast = path.join(folder, 'ballast');

function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A file system of 24 MB is mounted for it: that needs root on Linux. */
describe.skipIf(!mounted())('a full disk under the built server, on SQLite', () => {
  let world: World;
  let web: WebProcess;
  let looker: WebProcess;
  let writer: Client;
  beforeAll(async () => {
    buildWhenStale();
    world = await makeWorld('sqlite', { DATA_DIR: path.join(folder, 'data') });
    web = await startWeb({ env: world.env, target: 'next' });
    looker = await startWeb({ env: { ...world.env, WORKER: 'off' } });
    await Promise.all([web.ready(), looker.ready()]);
    writer = clientOf(() => web.url, world.tokens.writer);
  });
  afterAll(async () => {
    await Promise.all([web?.kill('SIGKILL'), looker?.kill('SIGKILL')]);
    await world?.end();
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  const create = async () => {
    const id = uuidv7();
    const page = { id, title: 'Đầy', description: 'Đầy', slug: id, body: paragraphs('x'.repeat(300_000)) };
    return { id, answer: await writer.send('POST', '/api/pages?locale=vi&depth=0', page) };
  };

  it('is told clearly, loses nothing acknowledged, and is over when there is room again', {
    timeout: 240_000,
  }, async () => {
    const approver = clientOf(() => web.url, world.tokens.approver);
    const { id: live } = await create();
    await approver.send('POST', `/api/pages/${live}/publish`, { locale: 'vi', revision: 1 });
    writeFileSync(ballast, Buffer.alloc(8 * 1024 * 1024));
    const saved: string[] = [];
    let refused = await create();
    while (refused.answer?.status === 201 && saved.length < 200) {
      saved.push(refused.id);
      refused = await create();
    }
    expect(refused.answer).toMatchObject({
      status: 507,
      body: { errors: [{ message: expect.stringMatching(/hết chỗ/), data: { key: 'storageFull' } }] },
    });
    for (const id of saved)
      expect((await writer.send('GET', `/api/pages/${id}?locale=vi&draft=true`))?.status).toBe(200);
    expect((await writer.send('GET', `/api/pages/${refused.id}?locale=vi&draft=true`))?.status).toBe(404);
    // Nobody had read it before: pages are made and served without a byte of room.
    expect((await fetch(`${web.url}/vi/${live}`)).status).toBe(200);
    const withdrawn = await approver.send('POST', `/api/pages/${live}/withdraw`, {
      locale: 'vi',
      revision: 2,
    });
    expect([200, 507]).toContain(withdrawn?.status);
    rmSync(ballast);
    expect((await create()).answer?.status).toBe(201);
    const faults = await fetch(`${looker.url}/faults`, { method: 'POST', body: '{}' });
    expect(await faults.json()).toEqual([]);
  });
});
