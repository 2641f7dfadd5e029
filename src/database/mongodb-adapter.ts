/** MongoDB on a replica set. `src/env.ts` has refused an address without one: Payload would drop transactions silently. */
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';
import { afterCommit } from './after-commit';
import { applyMigrations } from './apply-migrations';
import { migrationDirectory } from './migration-directory';
import { migrations } from './migrations/mongodb';

interface AdapterInternals {
  sessions: Record<string, { inTransaction(): boolean } | undefined>;
  commitTransaction: (id: string | Promise<string>) => Promise<void>;
  rollbackTransaction: (id: string | Promise<string>) => Promise<void>;
}

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
      applyMigrations(adapter, migrations);
      return adapter;
    },
  } as DatabaseAdapterObj;
}

/** A commit of a transaction that is no more is an error here; the stock adapter takes it for done. */
function withSettledTransactions(adapter: AdapterInternals): void {
  const { commitTransaction, rollbackTransaction } = adapter;
  adapter.commitTransaction = async function commit(this: AdapterInternals, given) {
    const id = await given;
    if (!this.sessions[id]?.inTransaction()) {
      await afterCommit.settle(id, 'rollback');
      throw new Error('This transaction was rolled back: nothing was saved');
    }
    await commitTransaction.call(this, id);
    await afterCommit.settle(id, 'commit');
  };
  adapter.rollbackTransaction = async function rollback(this: AdapterInternals, given) {
    const id = await given;
    await rollbackTransaction.call(this, id);
    await afterCommit.settle(id, 'rollback');
  };
}
