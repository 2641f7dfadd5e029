import { randomUUID } from 'node:crypto';
import type { Migration, Payload, PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyMigrations, revertMigration } from '@/database/apply-migrations';
import type { ContentStore } from '@/publishing/content-store';
import { draft, publish, startPortal } from '../support/portal';

type Adapter = Payload['db'] & { connect: () => Promise<void>; sessions: Record<string, { db?: unknown }> };

interface MigrationArgs {
  payload: Payload;
  req: PayloadRequest;
  db: { run(sql: string): Promise<unknown> };
}

const collection = 'payload-migrations';

describe('migrations on a filled database', () => {
  let payload: Payload;
  let store: ContentStore;
  let stop: () => Promise<void>;
  let id: string;
  beforeAll(async () => {
    ({ payload, store, stop } = await startPortal());
    const name = randomUUID();
    id = await draft(payload, 'pages', { vi: { title: name, slug: name } });
    await publish(payload, 'pages', id, 'vi');
  });
  afterAll(() => stop());

  const applied = async () => {
    const { docs } = await payload.db.find<{ id: string; name: string }>({
      collection,
      limit: 0,
      pagination: false,
    });
    return docs.map(({ name }) => name).sort();
  };
  /** Starts this database once more, with code that knows these migrations. */
  const startWith = async (migrations: Migration[]) => {
    const adapter = Object.create(payload.db) as Adapter;
    adapter.connect = async () => {};
    applyMigrations(adapter, migrations);
    await adapter.connect();
  };
  const migration = (
    name: string,
    up: Migration['up'],
    down: Migration['down'] = async () => {},
  ): Migration => ({
    name,
    up,
    down,
  });
  const known = async () => (await applied()).map((name) => migration(name, async () => {}));
  const newer = '29990101_000000_newer';
  const touch = (suffix: string) => async (args: unknown) => {
    const { payload: target, req } = args as MigrationArgs;
    const title = `${id} ${suffix}`;
    await target.db.updateOne({ collection: 'content-items', id: `${id}:vi`, data: { title }, req });
  };

  it('are applied once, and everything that was there is still there', async () => {
    let ran = 0;
    const up: Migration['up'] = async (args) => {
      ran++;
      await touch('migrated')(args);
    };
    const code = [...(await known()), migration(newer, up, touch('back'))];
    await startWith(code);
    await startWith(code);
    expect(ran).toBe(1);
    expect(await applied()).toContain(newer);
    expect(await store.get(id, 'vi')).toMatchObject({ state: 'live', title: `${id} migrated` });
  });

  it('make code that is older than the database refuse to start, and say why', async () => {
    const older = (await known()).filter(({ name }) => name !== newer);
    await expect(startWith(older)).rejects.toThrow(new RegExp(`newer than this version.*${newer}`));
  });

  it('go back down, after which the older code starts again', async () => {
    await revertMigration(
      payload,
      migration(newer, async () => {}, touch('back')),
    );
    await startWith(await known());
    expect(await applied()).not.toContain(newer);
    expect(await store.get(id, 'vi')).toMatchObject({ state: 'live', title: `${id} back` });
  });

  it('leave nothing behind when one fails', async () => {
    const broken = migration('29990102_000000_broken', async (args) => {
      await touch('half done')(args);
      throw new Error('a column too many');
    });
    await expect(startWith([...(await known()), broken])).rejects.toThrow('a column too many');
    expect(await applied()).not.toContain(broken.name);
    expect(await store.get(id, 'vi')).toMatchObject({ title: `${id} back` });
  });

  it('that rebuild a table lose nothing that refers to it', async () => {
    if (payload.db.name !== 'sqlite') return;
    const rows = async () => (await payload.db.find({ collection: 'content-items', where: {} })).docs;
    const [row] = await rows();
    await payload.db.updateOne({
      collection: 'content-items',
      id: `${id}:vi`,
      data: { ...row, links: ['one', 'two'] },
    });
    const rebuild = migration('29990103_000000_rebuild', async (args: unknown) => {
      const { db } = args as MigrationArgs;
      await db.run('CREATE TABLE __new AS SELECT * FROM content_items');
      await db.run('DROP TABLE content_items');
      await db.run('ALTER TABLE __new RENAME TO content_items');
      await db.run('CREATE UNIQUE INDEX content_items_id ON content_items (id)');
    });
    await startWith([...(await known()), rebuild]);
    expect(await rows()).toContainEqual(expect.objectContaining({ links: ['one', 'two'] }));
    await revertMigration(payload, rebuild);
  });

  it('of ours go down and up again on a filled database', async () => {
    const sqlite = payload.db.name === 'sqlite';
    const ours = sqlite
      ? await import('@/database/migrations/sqlite')
      : await import('@/database/migrations/mongodb');
    const migrations = ours.migrations as Migration[];
    const names = migrations.map(({ name }) => name);
    // The newest alone: what is there stays.
    await revertMigration(payload, migrations.at(-1) as Migration);
    await startWith(migrations);
    expect(await applied()).toEqual(names);
    expect(await store.get(id, 'vi')).toMatchObject({ state: 'live' });
    // All of them: the schema comes again.
    for (const one of migrations.toReversed()) await revertMigration(payload, one);
    await startWith(migrations);
    expect(await applied()).toEqual(names);
    const again = randomUUID();
    const page = await draft(payload, 'pages', { vi: { title: again, slug: again } });
    await publish(payload, 'pages', page, 'vi');
    expect(await store.byPath(`/vi/${again}`)).toMatchObject({ kind: 'live' });
  });
});
