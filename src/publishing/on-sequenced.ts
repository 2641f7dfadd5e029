import { processWide } from '@/lib/process-wide';

type Listener = () => Promise<void> | void;

const listeners = processWide('on-sequenced', () => new Set<Listener>());

/** Calls `listener` whenever this process has numbered changes. @returns the function that takes it off again */
export function onSequenced(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function tellSequenced(): Promise<void> {
  for (const listener of listeners) await listener();
}
