/**
 * Migrations are applied when the database is connected, in every environment: the schema is never pushed. A database
 * that knows a migration this code does not is newer than the code, which then refuses to start.
 */
import type { BaseDatabaseAdapter, Migration, Payload, PayloadRequest } from 'payload';
import { inTransaction } from './transaction';
import { requireForeignKeysOff, requireWholeReferences, withoutForeignKeys } from './without-foreign-keys';

type Adapter = Pick<BaseDatabaseAdapter, 'create' | 'find' | 'connect'> & {
  payload: Payload;
  /** Drizzle keeps the open transaction here; Mongoose its session. */
  sessions: Record<string, { db?: unknown }>;
};

const collection = 'payload-migrations';

/** Makes `adapter.connect` bring the database to this code's schema before anything else uses it. */
export function applyMigrations(adapter: unknown, migrations: Migration[]): void {
  const target = adapter as Adapter;
  const { connect } = target;
  target.connect = async function connectAndMigrate(this: Adapter, ...args) {
    await connect?.apply(this, args);
    const applied = await appliedMigrations(this);
    refuseNewerDatabase(applied, migrations);
    for (const migration of migrations) {
      if (!applied.includes(migration.name)) await applyOnce(this, migration);
    }
  };
}

/** Two processes may start at once: the one that comes second finds the work done. */
async function applyOnce(adapter: Adapter, migration: Migration): Promise<void> {
  await migrate(adapter, migration, 'up', async (req) => {
    await adapter.create({ collection, data: { name: migration.name, batch: 1 }, req });
  });
}

/** Takes the newest migration back: what `down` of it says, and its mark. */
export async function revertMigration(payload: Payload, migration: Migration): Promise<void> {
  const adapter = payload.db as unknown as Adapter;
  await migrate(adapter, migration, 'down', async (req) => {
    await payload.db.deleteMany({ collection, where: { name: { equals: migration.name } }, req });
  });
}

/** @param mark notes in the same transaction what was done */
async function migrate(
  adapter: Adapter,
  migration: Migration,
  direction: 'up' | 'down',
  mark: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  await withoutForeignKeys(adapter, () =>
    inTransaction(adapter.payload, async (req) => {
      const session = adapter.sessions[String(await req.transactionID)];
      const isApplied = (await appliedMigrations(adapter)).includes(migration.name);
      if (isApplied === (direction === 'up')) return;
      await requireForeignKeysOff(session?.db);
      if (direction === 'down') await mark(req);
      await migration[direction]({ payload: adapter.payload, req, db: session?.db, session } as never);
      if (direction === 'up') await mark(req);
      await requireWholeReferences(session?.db);
    }),
  );
}

async function appliedMigrations(adapter: Adapter): Promise<string[]> {
  try {
    const { docs } = await adapter.find<{ name?: string } & Record<string, unknown> & { id: string }>({
      collection,
      limit: 0,
      pagination: false,
    });
    return docs.flatMap(({ name }) => (name ? [name] : []));
  } catch (error) {
    if (isMissingTable(error)) return [];
    throw error;
  }
}

/** An empty SQLite database has no table of migrations yet. */
function isMissingTable(error: unknown): boolean {
  const text = `${error} ${(error as { cause?: unknown }).cause ?? ''}`;
  return /no such table/.test(text);
}

function refuseNewerDatabase(applied: string[], migrations: Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `The database is newer than this version of the portal: it has migrations this version does not know (${unknown.join(', ')}). Start the newer version, or restore a backup made before the upgrade.`,
    );
  }
}
