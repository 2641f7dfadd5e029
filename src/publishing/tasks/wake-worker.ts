import type { PayloadRequest } from 'payload';
import { afterCommit } from '@/database/after-commit';

let wake: (() => void) | null = null;

/** Called by the worker of this process, if it has one; others find the task at their next poll. */
export function onWake(listener: (() => void) | null): void {
  wake = listener;
}

export async function wakeWorker(req: PayloadRequest): Promise<void> {
  const transaction = await req.transactionID;
  if (transaction) afterCommit.add(String(transaction), 'wake', () => wake?.());
}
