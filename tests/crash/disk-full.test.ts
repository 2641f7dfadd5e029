import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '@/lib/uuid';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { paragraphs } from '../support/rich-text';
import { soon } from '../support/soon';
import { type Client, clientOf } from './support/client';
import { mountSmallDisk, type SmallDisk } from './support/small-disk';
import { startWeb, type WebProcess } from './support/web-process';
import { type Database, makeWorld, type World } from './support/world';

/** How many megabytes its database needs to begin with. */
const disks: Record<Database, SmallDisk | null> = {
  sqlite: mountSmallDisk(24),
  mongodb: mountSmallDisk(320),
};

/**
 * SQLite says that it is full and goes on when it is not. WiredTiger panics: mongod ends, and whoever watches over it starts
 * it again when there is room.
 */
describe.each(['sqlite', 'mongodb'] as const)('a full disk under the built server, on %s', (database) => {
  let world: World;
  let web: WebProcess;
  let looker: WebProcess;
  let writer: Client;
  const disk = disks[database];
  beforeAll(async () => {
    if (!disk) return;
    buildWhenStale();
    const folder = `${disk.folder}/data`;
    world =
      database === 'sqlite'
        ? await makeWorld('sqlite', { DATA_DIR: folder })
        : await makeWorld('mongodb', {}, folder);
    web = await startWeb({ env: world.env, target: 'next' });
    looker = await startWeb({ env: { ...world.env, WORKER: 'off' } });
    await Promise.all([web.ready(), looker.ready()]);
    writer = clientOf(() => web.url, world.tokens.writer);
  });
  afterAll(async () => {
    await Promise.all([web?.kill('SIGKILL'), looker?.kill('SIGKILL')]);
    await world?.end();
    disk?.unmount();
  });

  const create = async () => {
    const id = uuidv7();
    const page = { id, title: 'Đầy', description: 'Đầy', slug: id, body: paragraphs('x'.repeat(300_000)) };
    return { id, answer: await writer.send('POST', '/api/pages?locale=vi&depth=0', page) };
  };
  const draft = (id: string) => writer.send('GET', `/api/pages/${id}?locale=vi&draft=true`);
  const page = async (id: string) => (await fetch(`${web.url}/vi/${id}`)).status;
  const published = async () => {
    const { id } = await create();
    const approver = clientOf(() => web.url, world.tokens.approver);
    await approver.send('POST', `/api/pages/${id}/publish`, { locale: 'vi', revision: 1 });
    return id;
  };
  /** Saves until it is refused. */
  const fill = async () => {
    const saved: string[] = [];
    let refused = await create();
    while (refused.answer?.status === 201 && saved.length < 400) {
      saved.push(refused.id);
      refused = await create();
    }
    return { saved, refused };
  };
  const faults = async () => (await fetch(`${looker.url}/faults`, { method: 'POST', body: '{}' })).json();

  it.skipIf(!disk || database === 'mongodb')(
    'is told clearly, loses nothing acknowledged, and is over when there is room again',
    { timeout: 240_000 },
    async () => {
      const live = await published();
      disk?.fillUpTo(8);
      const { saved, refused } = await fill();
      expect(refused.answer).toMatchObject({
        status: 507,
        body: { errors: [{ message: expect.stringMatching(/hết chỗ/), data: { key: 'storageFull' } }] },
      });
      for (const id of saved) expect((await draft(id))?.status).toBe(200);
      expect((await draft(refused.id))?.status).toBe(404);
      // Nobody had read it before: pages are made and served without a byte of room.
      expect(await page(live)).toBe(200);
      const approver = clientOf(() => web.url, world.tokens.approver);
      const withdrawn = await approver.send('POST', `/api/pages/${live}/withdraw`, {
        locale: 'vi',
        revision: 2,
      });
      expect([200, 507]).toContain(withdrawn?.status);
      disk?.empty();
      expect((await create()).answer?.status).toBe(201);
      expect(await faults()).toEqual([]);
    },
  );

  it.skipIf(!disk || database === 'sqlite')(
    'is told clearly, and loses nothing acknowledged when the database is started again',
    { timeout: 240_000 },
    async () => {
      const live = await published();
      await soon(
        () => page(live),
        (status) => status === 200,
      );
      disk?.fillUpTo(24);
      const { saved, refused } = await fill();
      expect(saved.length).toBeGreaterThan(5);
      expect(refused.answer).toMatchObject({
        status: 503,
        body: {
          errors: [{ message: expect.stringMatching(/cơ sở dữ liệu/i), data: { key: 'databaseAway' } }],
        },
      });
      expect(await page(live)).toBe(200);
      disk?.empty();
      await world.restartDatabase();
      await web.ready();
      for (const id of saved) expect((await draft(id))?.status).toBe(200);
      expect((await create()).answer?.status).toBe(201);
      expect(await page(await published())).toBe(200);
      expect(await faults()).toEqual([]);
    },
  );
});
