/**
 * SQLite rebuilds a table to change it: copy, drop, rename. With foreign keys on, the drop deletes what refers to the table,
 * silently; and the pragma that Payload's generated migrations write for it does nothing inside a transaction. So it
 * is set before one begins (https://sqlite.org/lang_altertable.html section 7), and references are checked before it is committed.
 */
interface SqliteParts {
  client?: { execute(sql: string): Promise<unknown> };
}

interface Session {
  all(sql: string): Promise<unknown[]>;
}

/** On MongoDB just `act`. */
export async function withoutForeignKeys(adapter: unknown, act: () => Promise<void>): Promise<void> {
  const { client } = adapter as SqliteParts;
  if (!client) return act();
  await client.execute('PRAGMA foreign_keys = OFF');
  try {
    await act();
  } finally {
    await client.execute('PRAGMA foreign_keys = ON');
  }
}

/** @throws when the connection of this transaction still has them on: nothing has been touched then */
export async function requireForeignKeysOff(db: unknown): Promise<void> {
  if (!isSqlite(db)) return;
  const [row] = (await db.all('PRAGMA foreign_keys')) as { foreign_keys?: number }[];
  if (row?.foreign_keys !== 0) throw new Error('The migration was not begun: foreign keys are still on');
}

/** @throws when rows refer to what is not there any more: nothing is saved then */
export async function requireWholeReferences(db: unknown): Promise<void> {
  if (!isSqlite(db)) return;
  const broken = await db.all('PRAGMA foreign_key_check');
  if (broken.length > 0) {
    throw new Error(`The migration was not saved: ${broken.length} rows would refer to nothing`);
  }
}

function isSqlite(db: unknown): db is Session {
  return typeof (db as Partial<Session> | undefined)?.all === 'function';
}
