import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '@/env';
import { processWide } from '@/lib/process-wide';
import { watchChanges } from '@/publishing/page-cache/watch-changes';
import { startWorker, type Worker } from '@/publishing/worker';
import { getServices } from './services';
import { sweepMediaHourly } from './sweep-media';
import { warmPublishedMedia } from './warm-published-media';

interface Background {
  draining: boolean;
  worker: Worker | null;
}

/** What runs beside the requests of this process, and whether it is about to end. */
export const background = processWide<Background>('background', () => ({ draining: false, worker: null }));

/** Connects the database (migrating it), keeps pages in step with the store, carries out due tasks, sweeps up. */
export async function startBackground(): Promise<void> {
  if (env.isBuilding) return;
  const { payload } = await getServices();
  await watchChanges(payload, env.POLL_INTERVAL);
  if (env.WORKER === 'on') {
    background.worker = startWorker(payload, env.POLL_INTERVAL);
    sweepMediaHourly(payload);
    if (env.WARM_MEDIA !== 'off') await warmPublishedMedia(payload, env.WARM_MEDIA === 'all');
  }
  drainOnTerm();
}

/**
 * Next stops listening the moment SIGTERM comes, when balancers do not know of it yet. Here /readyz says so first, the
 * worker ends its round, and then Next does what it does: answers what is under way, and ends.
 */
function drainOnTerm(): void {
  const next = process.listeners('SIGTERM');
  process.removeAllListeners('SIGTERM');
  process.once('SIGTERM', async () => {
    background.draining = true;
    await Promise.all([background.worker?.stop(), sleep(env.DRAIN_MS)]);
    // Next ends with 143 as if it had been cut off; an orderly end is 0.
    process.once('exit', () => {
      process.exitCode = 0;
    });
    for (const listener of next) listener('SIGTERM');
  });
}
