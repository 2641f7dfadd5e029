/**
 * The embedded database, made safe: docs/decisions/003-sqlite.md says what the stock adapter does instead.
 *
 * - Transactions are on, one at a time in a process (a mutex from begin to commit or rollback); other processes wait
 *   by `busyTimeout`.
 * - A commit that fails is an error. (The stock adapter swallows it: a full disk would be acknowledged as saved.)
 * - A statement that names a transaction which has ended is refused. (The stock adapter runs it outside any.)
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj, Migration } from 'payload';
import { Mutex } from '@/lib/mutex';
import { uuidv7 } from '@/lib/uuid';
import { afterCommit } from './after-commit';
import { applyMigrations } from './apply-migrations';
import { forgetConnections, guardStatements, type PooledClient } from './forget-connections';
import { isTransient } from './is-transient';
import { migrationDirectory } from './migration-directory';
import { migrations } from './migrations/sqlite';
import { orderVersions } from './order-versions';

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
  client?: PooledClient & { close(): void };
}

/** Stands where a session was, so that a late statement fails loudly; see `getTransaction` of @payloadcms/drizzle. */
class EndedSession {
  get db(): never {
    throw new Error('This transaction has ended: the statement was not carried out');
  }
}

const ROLLBACK = Symbol('rollback');
/** SQLite waits in the thread of the event loop: so it waits shortly, and we wait on. */
const BUSY_TIMEOUT_MS = 250;
/** Longer than any transaction of another process. */
const BEGIN_WITHIN_MS = 15_000;
/** Long enough for any request that still holds the id. */
const REMEMBER_ENDED_MS = 60_000;

export function safeSqliteAdapter({ file }: { file: string }): DatabaseAdapterObj {
  const stock = sqliteAdapter({
    // The client keeps several connections and the adapter sets its pragma on the first alone: all need the timeout.
    client: { url: `file:${file}`, timeout: BUSY_TIMEOUT_MS },
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    wal: { synchronous: 'FULL' },
    busyTimeout: BUSY_TIMEOUT_MS,
    transactionOptions: {},
    migrationDir: migrationDirectory('sqlite'),
  });
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args);
      withSafeTransactions(adapter as unknown as AdapterInternals);
      orderVersions(adapter);
      applyMigrations(adapter, migrations as Migration[]);
      return adapter;
    },
  } as DatabaseAdapterObj;
}

function withSafeTransactions(adapter: AdapterInternals): void {
  const mutex = new Mutex();
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async (options) => {
    const known = adapter.client;
    await connect(options);
    if (adapter.client && adapter.client !== known) guardStatements(adapter.client, mutex);
  };

  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const release = await mutex.acquire();
    try {
      const session = await openWhenFree(adapter, () => openSession(adapter.drizzle, release));
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
      if (outcome === 'commit') throw new Error('This transaction was rolled back: nothing was saved');
      return;
    }
    adapter.sessions[id] = new EndedSession();
    setTimeout(() => delete adapter.sessions[id], REMEMBER_ENDED_MS).unref();
    try {
      await session.end(outcome);
    } catch (error) {
      await afterCommit.settle(id, 'rollback');
      throw error;
    }
    await afterCommit.settle(id, outcome);
  };
  adapter.commitTransaction = (id) => finish(id, 'commit');
  adapter.rollbackTransaction = (id) => finish(id, 'rollback');
}

/** Another process may hold the pen: ask again, without stopping what else this process does. */
async function openWhenFree(
  { client }: Pick<AdapterInternals, 'client'>,
  open: () => Promise<Session>,
): Promise<Session> {
  const deadline = Date.now() + BEGIN_WITHIN_MS;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isTransient(error)) throw error;
      // The mutex is ours, so no transaction is open: the attempt must not leave a connection that reads the past.
      if (client) await forgetConnections(client);
      if (Date.now() > deadline) throw error;
      await sleep(5 + Math.random() * 20);
    }
  }
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
    let opened = false;
    const done = drizzle
      .transaction(async (tx) => {
        opened = true;
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
      .finally(() => {
        if (opened) release();
      });
    // An opening that failed is told through `reject`; a commit that failed through `end`.
    done.catch(() => {});
  });
}
