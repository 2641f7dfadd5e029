/**
 * A statement that fails with SQLITE_BUSY is left open by libsql until the garbage collector comes by, and it holds the
 * connection to what the database was then: every later read of that connection is stale, for minutes. (Seen: a web
 * process that no longer saw what another one published; tests/database/forget-connections.test.ts.) After such a
 * failure the connections of the pool are closed, and opened anew when they are wanted.
 */
import type { Mutex } from '@/lib/mutex';
import { isTransient } from './is-transient';

export interface PooledClient {
  execute(sql: string): Promise<{ rows: ArrayLike<ArrayLike<unknown>> }>;
  /** Closes every connection, those lent to a transaction too. */
  reconnect(): Promise<void> | void;
}

/**
 * Only while no transaction of this process is open. Between lending a connection and using it the client runs
 * microtasks only, so in a task of its own no statement is under way.
 */
export async function forgetConnections(client: PooledClient): Promise<void> {
  const { rows } = await client.execute('PRAGMA foreign_keys');
  await new Promise<void>((resolve, reject) => {
    setImmediate(() => {
      Promise.resolve(client.reconnect()).then(resolve, reject);
    });
  });
  // A migration has them off on its connection (without-foreign-keys.ts); a new connection has them on.
  if (Number(rows[0]?.[0]) === 0) await client.execute('PRAGMA foreign_keys = OFF');
}

/** Statements outside of transactions: when one fails so, the connections are forgotten once no transaction is open. */
export function guardStatements(client: PooledClient, transactions: Mutex): void {
  const execute = client.execute.bind(client);
  client.execute = async (...given: Parameters<PooledClient['execute']>) => {
    try {
      return await execute(...given);
    } catch (error) {
      if (isTransient(error)) void forgetWhenFree(client, transactions);
      throw error;
    }
  };
}

async function forgetWhenFree(client: PooledClient, transactions: Mutex): Promise<void> {
  const release = await transactions.acquire();
  await forgetConnections(client).finally(release);
}
