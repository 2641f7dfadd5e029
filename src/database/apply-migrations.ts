/**
 * Migrations are applied when the database is connected, in every environment: the schema is never pushed. A database
 * that knows a migration this code does not is newer than the code, which then refuses to start.
 */
import type { BaseDatabaseAdapter, Migration, Payload } from 'payload';
import { inTransaction } from './transaction';

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
  await inTransaction(adapter.payload, async (req) => {
    const session = adapter.sessions[String(await req.transactionID)];
    if ((await appliedMigrations(adapter)).includes(migration.name)) return;
    await migration.up({ payload: adapter.payload, req, db: session?.db, session } as never);
    await adapter.create({ collection, data: { name: migration.name, batch: 1 }, req });
  });
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
