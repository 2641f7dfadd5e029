import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soon } from '../support/soon';
import { mountSmallDisk } from './support/small-disk';
import { type SmallSite, startSmallSite } from './support/small-site';

/** A file system is mounted for each: that needs root on Linux. */
const disk = mountSmallDisk(24);
/** WiredTiger has files of its own of more than that. */
const larger = mountSmallDisk(320);
const timeout = 240_000;

describe.skipIf(!disk)('a full disk under the built server, on SQLite', () => {
  let site: SmallSite;
  beforeAll(async () => {
    if (disk) site = await startSmallSite('sqlite', disk);
  });
  afterAll(async () => {
    await site?.end();
    disk?.unmount();
  });

  it('is told clearly, loses nothing acknowledged, and is over when there is room again', {
    timeout,
  }, async () => {
    const live = await site.published();
    disk?.fillUpTo(8);
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
    disk?.empty();
    expect((await site.create()).answer?.status).toBe(201);
    expect(await site.faults()).toEqual([]);
  });
});

/** WiredTiger panics: mongod ends, and whoever watches over it starts it again when there is room. */
describe.skipIf(!larger)('a full disk under the built server, on MongoDB', () => {
  let site: SmallSite;
  beforeAll(async () => {
    if (larger) site = await startSmallSite('mongodb', larger);
  });
  afterAll(async () => {
    await site?.end();
    larger?.unmount();
  });

  it('is told clearly, and loses nothing acknowledged when the database is started again', {
    timeout,
  }, async () => {
    const live = await site.published();
    await soon(
      () => site.page(live),
      (status) => status === 200,
    );
    larger?.fillUpTo(24);
    const { saved, refused } = await site.fill();
    expect(saved.length).toBeGreaterThan(5);
    expect(refused.answer).toMatchObject({
      status: 503,
      body: { errors: [{ message: expect.stringMatching(/cơ sở dữ liệu/), data: { key: 'databaseAway' } }] },
    });
    expect(await site.page(live)).toBe(200);
    larger?.empty();
    await site.world.restartDatabase();
    await site.web.ready();
    for (const id of saved) expect(await site.draft(id)).toBe(200);
    expect((await site.create()).answer?.status).toBe(201);
    expect(await site.page(await site.published())).toBe(200);
    expect(await site.faults()).toEqual([]);
  });
});
