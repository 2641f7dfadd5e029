/**
 * Work that must wait until a transaction is really committed (sequencing, notifications, removal of files), by
 * transaction id. What was registered for a transaction that is rolled back is forgotten.
 */
import { processWide } from '@/lib/process-wide';

type Act = () => Promise<void> | void;

const waiting = processWide('after-commit', () => new Map<string, Map<string, Act>>());

export const afterCommit = {
  /** `key` makes an act unique within its transaction: registering it again replaces it. */
  add(transactionId: string, key: string, act: Act): void {
    const acts = waiting.get(transactionId) ?? new Map<string, Act>();
    acts.set(key, act);
    waiting.set(transactionId, acts);
  },

  /**
   * Called by the database adapters. The commit has happened: a failing act cannot undo it, so each act must log its
   * own failures and be repeatable by whoever notices.
   */
  async settle(transactionId: string, outcome: 'commit' | 'rollback'): Promise<void> {
    const acts = waiting.get(transactionId);
    waiting.delete(transactionId);
    if (outcome === 'rollback' || !acts) return;
    for (const act of acts.values()) await act();
  },
};
