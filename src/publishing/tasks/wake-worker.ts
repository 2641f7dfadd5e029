import type { PayloadRequest } from 'payload';
import { afterCommit } from '@/database/after-commit';
import { processWide } from '@/lib/process-wide';

const worker = processWide<{ wake: (() => void) | null }>('worker', () => ({ wake: null }));

/** Called by the worker of this process, if it has one; others find the task at their next poll. */
export function onWake(listener: (() => void) | null): void {
  worker.wake = listener;
}

export async function wakeWorker(req: PayloadRequest): Promise<void> {
  const transaction = await req.transactionID;
  if (transaction) afterCommit.add(String(transaction), 'wake', () => worker.wake?.());
}
