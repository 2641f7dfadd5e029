/** The background of a process: carries out due tasks, numbers what an interrupted process left, seals the audit. */
import type { Payload } from 'payload';
import { sealEvents } from '@/workflow/audit/seal-events';
import { sequence } from './sequencer';
import { runDueTasks } from './tasks/run-due-tasks';
import { onWake } from './tasks/wake-worker';

export interface Worker {
  /** Resolves when the round under way is done and no other will begin. */
  stop(): Promise<void>;
}

export function startWorker(payload: Payload, intervalMs: number): Worker {
  let stopped = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | null = null;

  const work = async () => {
    do {
      again = false;
      try {
        await sequence(payload);
        await runDueTasks(payload);
        await sealEvents(payload);
      } catch (err) {
        payload.logger.error({ err, msg: 'A round of the worker failed; the next one tries again' });
      }
    } while (again && !stopped);
  };

  const begin = () => {
    if (stopped) return;
    if (round) {
      again = true;
      return;
    }
    clearTimeout(timer);
    round = work().finally(() => {
      round = null;
      if (!stopped) timer = setTimeout(begin, intervalMs);
    });
  };

  onWake(() => setImmediate(begin));
  begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      onWake(null);
      await round;
    },
  };
}
