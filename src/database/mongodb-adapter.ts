/** MongoDB on a replica set. `src/env.ts` has refused an address without one: Payload would drop transactions silently. */
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { afterCommit } from './after-commit';
import { applyMigrations } from './apply-migrations';
import { migrationDirectory } from './migration-directory';
import { migrations } from './migrations/mongodb';
import { orderVersions } from './order-versions';

interface Session {
  inTransaction(): boolean;
}

interface AdapterInternals {
  sessions: Record<string, Session | undefined>;
  commitTransaction: (id: string | Promise<string>) => Promise<void>;
  rollbackTransaction: (id: string | Promise<string>) => Promise<void>;
}

/** Stands where a session was: the stock adapter asks it first, and would otherwise do without one. */
class EndedSession implements Session {
  inTransaction(): never {
    throw new Error('This transaction has ended: the statement was not carried out');
  }
}

/** Long enough for any request that still holds the id. */
const REMEMBER_ENDED_MS = 60_000;

export function safeMongodbAdapter({ url }: { url: string }): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url,
    allowIDOnCreate: true,
    ensureIndexes: true,
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
      maxCommitTimeMS: 10_000,
    },
    migrationDir: migrationDirectory('mongodb'),
    // `ensureIndexes` makes them and waits; mongoose would make them a second time behind our back.
    connectOptions: { serverSelectionTimeoutMS: 5000, autoIndex: false },
  });
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args);
      withSettledTransactions(adapter as unknown as AdapterInternals);
      orderVersions(adapter);
      applyMigrations(adapter, migrations);
      return adapter;
    },
  } as DatabaseAdapterObj;
}

/**
 * A commit of a transaction that is no more is an error here; the stock adapter takes it for done. And a statement that
 * names a transaction which has ended is refused; the stock adapter carries it out by itself, outside any transaction.
 */
function withSettledTransactions(adapter: AdapterInternals): void {
  const { commitTransaction, rollbackTransaction } = adapter;
  adapter.commitTransaction = async function commit(this: AdapterInternals, given) {
    const id = await given;
    const session = this.sessions[id];
    if (!session || session instanceof EndedSession || !session.inTransaction()) {
      await afterCommit.settle(id, 'rollback');
      throw new Error('This transaction was rolled back: nothing was saved');
    }
    try {
      await commitTransaction.call(this, id);
    } catch (error) {
      await afterCommit.settle(id, 'rollback');
      throw error;
    } finally {
      rememberEnded(this, id);
    }
    await afterCommit.settle(id, 'commit');
  };
  adapter.rollbackTransaction = async function rollback(this: AdapterInternals, given) {
    const id = await given;
    const session = this.sessions[id];
    if (!session || session instanceof EndedSession) return;
    await rollbackTransaction.call(this, id);
    rememberEnded(this, id);
    await afterCommit.settle(id, 'rollback');
  };
}

function rememberEnded(adapter: AdapterInternals, id: string): void {
  adapter.sessions[id] = new EndedSession();
  setTimeout(() => delete adapter.sessions[id], REMEMBER_ENDED_MS).unref();
}
