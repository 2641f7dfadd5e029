import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '@/lib/uuid';
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
describe.skipIf(!mounted())('a full disk, on SQLite', () => {
  let world: World;
  let web: WebProcess;
  let writer: Client;
  beforeAll(async () => {
    world = await makeWorld('sqlite', { DATA_DIR: path.join(folder, 'data') });
    web = await startWeb({ env: world.env });
    await web.ready();
    writer = clientOf(() => web.url, world.tokens.writer);
  }, 120_000);
  afterAll(async () => {
    await web?.kill('SIGKILL');
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
    rmSync(ballast);
    expect((await create()).answer?.status).toBe(201);
    const faults = await fetch(`${web.url}/faults`, { method: 'POST', body: '{}' });
    expect(await faults.json()).toEqual([]);
  });
});
