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
   * Called by the database adapters. The commit has happened and a failing act cannot undo it: were its error let
   * through, someone whose text is saved would be told that it is not (seen on a full disk). Acts log their own failures and
   * are repeated by the worker; what they let through becomes a warning of the process.
   */
  async settle(transactionId: string, outcome: 'commit' | 'rollback'): Promise<void> {
    const acts = waiting.get(transactionId);
    waiting.delete(transactionId);
    if (outcome === 'rollback' || !acts) return;
    for (const act of acts.values()) {
      try {
        await act();
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  },
};
