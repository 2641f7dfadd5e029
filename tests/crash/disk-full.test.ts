import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { soon } from '../support/soon';
import { mountSmallDisk, type SmallDisk } from './support/small-disk';
import { type SmallSite, startSmallSite } from './support/small-site';
import type { Database } from './support/world';

/** WiredTiger has more than SQLite's whole disk in files of its own. */
const megabytes: Record<Database, number> = { sqlite: 24, mongodb: 320 };

async function onSmallDisk(
  database: Database,
  { skip }: TestContext,
  work: (site: SmallSite, disk: SmallDisk) => Promise<void>,
): Promise<void> {
  const disk = mountSmallDisk(megabytes[database]) ?? skip('a file system is mounted only for root on Linux');
  try {
    const site = await startSmallSite(database, disk);
    await work(site, disk).finally(() => site.end());
  } finally {
    disk.unmount();
  }
}

describe('a full disk under the built server', { timeout: 240_000 }, () => {
  beforeAll(() => buildWhenStale());

  it('on SQLite is told clearly, loses nothing acknowledged, and is over when there is room again', (context) =>
    onSmallDisk('sqlite', context, async (site, disk) => {
      const live = await site.published();
      disk.fillUpTo(8);
      const { saved, refused } = await site.fill();
      expect(refused.answer).toMatchObject({
        status: 507,
        body: { errors: [{ message: expect.stringMatching(/hết chỗ/), data: { key: 'storageFull' } }] },
      });
      for (const id of saved) expect(await site.draft(id)).toBe(200);
      expect(await site.draft(refused.id)).toBe(404);
      // Nobody had read it before: pages are made and served without a byte of room.
      expect(await site.page(live)).toBe(200);
      expect([200, 507]).toContain((await site.withdraw(live))?.status);
      disk.empty();
      expect((await site.create()).answer?.status).toBe(201);
      expect(await site.faults()).toEqual([]);
    }));

  // WiredTiger panics: mongod ends, and whoever watches over it starts it again when there is room.
  it('on MongoDB is told clearly, and loses nothing acknowledged when the database is started again', (context) =>
    onSmallDisk('mongodb', context, async (site, disk) => {
      const live = await site.published();
      await soon(
        () => site.page(live),
        (status) => status === 200,
      );
      disk.fillUpTo(24);
      const { saved, refused } = await site.fill();
      expect(saved.length).toBeGreaterThan(5);
      expect(refused.answer).toMatchObject({
        status: 503,
        body: {
          errors: [{ message: expect.stringMatching(/cơ sở dữ liệu/), data: { key: 'databaseAway' } }],
        },
      });
      expect(await site.page(live)).toBe(200);
      disk.empty();
      await site.world.restartDatabase();
      await site.web.ready();
      for (const id of saved) expect(await site.draft(id)).toBe(200);
      expect((await site.create()).answer?.status).toBe(201);
      expect(await site.page(await site.published())).toBe(200);
      expect(await site.faults()).toEqual([]);
    }));
});
