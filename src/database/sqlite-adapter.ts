/**
 * The embedded database, made safe: docs/decisions/003-sqlite.md says what the stock adapter does instead.
 *
 * - Transactions are on, one at a time in a process (a mutex from begin to commit or rollback); other processes wait
 *   by `busyTimeout`.
 * - A commit that fails is an error. (The stock adapter swallows it: a full disk would be acknowledged as saved.)
 * - A statement that names a transaction which has ended is refused. (The stock adapter runs it outside any.)
 */
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj, Migration } from 'payload';
import { Mutex } from '@/lib/mutex';
import { uuidv7 } from '@/lib/uuid';
import { afterCommit } from './after-commit';
import { applyMigrations } from './apply-migrations';
import { migrationDirectory } from './migration-directory';
import { migrations } from './migrations/sqlite';

interface Session {
  db: unknown;
  end: (outcome: 'commit' | 'rollback') => Promise<void>;
}

interface Drizzle {
  transaction: (act: (tx: unknown) => Promise<void>) => Promise<void>;
}

/** What we touch of the adapter that the stock factory returns; its own types do not export it. */
interface AdapterInternals {
  drizzle: Drizzle;
  initializing: Promise<void>;
  sessions: Record<string, Session | EndedSession>;
  beginTransaction: () => Promise<string>;
  commitTransaction: (id: string | Promise<string>) => Promise<void>;
  rollbackTransaction: (id: string | Promise<string>) => Promise<void>;
  connect: (options?: { hotReload: boolean }) => Promise<void>;
  client?: { close(): void };
}

/** Stands where a session was, so that a late statement fails loudly; see `getTransaction` of @payloadcms/drizzle. */
class EndedSession {
  get db(): never {
    throw new Error('This transaction has ended: the statement was not carried out');
  }
}

const ROLLBACK = Symbol('rollback');
/** Long enough for any request that still holds the id. */
const REMEMBER_ENDED_MS = 60_000;

export function safeSqliteAdapter({ file }: { file: string }): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
    transactionOptions: {},
    migrationDir: migrationDirectory('sqlite'),
  });
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args);
      withSafeTransactions(adapter as unknown as AdapterInternals);
      applyMigrations(adapter, migrations as Migration[]);
      return adapter;
    },
  } as DatabaseAdapterObj;
}

function withSafeTransactions(adapter: AdapterInternals): void {
  const mutex = new Mutex();

  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const release = await mutex.acquire();
    try {
      const session = await openSession(adapter.drizzle, release);
      const id = uuidv7();
      adapter.sessions[id] = session;
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };

  const finish = async (given: string | Promise<string>, outcome: 'commit' | 'rollback') => {
    const id = await given;
    const session = adapter.sessions[id];
    if (session === undefined || session instanceof EndedSession) {
      if (outcome === 'commit' && session)
        throw new Error('This transaction was rolled back: nothing was saved');
      return;
    }
    adapter.sessions[id] = new EndedSession();
    setTimeout(() => delete adapter.sessions[id], REMEMBER_ENDED_MS).unref();
    await session.end(outcome);
    await afterCommit.settle(id, outcome);
  };
  adapter.commitTransaction = (id) => finish(id, 'commit');
  adapter.rollbackTransaction = (id) => finish(id, 'rollback');
}

/**
 * Drizzle takes the body of a transaction as one function, Payload spreads it over many: the body here waits until
 * someone says how it ends.
 */
async function openSession(drizzle: Drizzle, release: () => void): Promise<Session> {
  let settle: (outcome: 'commit' | 'rollback') => void = () => {};
  const outcome = new Promise<'commit' | 'rollback'>((resolve) => {
    settle = resolve;
  });
  return new Promise((resolve, reject) => {
    const done = drizzle
      .transaction(async (tx) => {
        resolve({
          db: tx,
          end: (how) => {
            settle(how);
            return done;
          },
        });
        if ((await outcome) === 'rollback') throw ROLLBACK;
      })
      .catch((error: unknown) => {
        if (error === ROLLBACK) return;
        reject(error);
        throw error;
      })
      .finally(release);
    // An opening that failed is told through `reject`; a commit that failed through `end`.
    done.catch(() => {});
  });
}
