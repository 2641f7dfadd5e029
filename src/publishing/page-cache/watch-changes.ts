/**
 * Keeps this process's pages in step with the store: asks for the changes since the last number it saw, at short
 * intervals and at once when a change was numbered here. While the database is away, pages stay readable as they are.
 */
import type { Payload } from 'payload';
import { processWide } from '@/lib/process-wide';
import { onSequenced } from '../on-sequenced';
import type { ChangeRow } from '../records';
import { newestChange } from '../sequencer';
import { ChangeMemory } from './change-memory';
import type { PageFreshness } from './handler';

const PORTION = 500;

export interface ChangeWatcher {
  stop(): void;
}

export async function watchChanges(payload: Payload, intervalMs: number): Promise<ChangeWatcher> {
  const memory = new ChangeMemory((await newestChange(payload))?.seq ?? 0);
  const poll = async () => {
    for (;;) {
      const changes = await changesAfter(payload, memory.head);
      for (const change of changes) memory.note(change);
      if (changes.length < PORTION) return;
    }
  };
  let silent = false;
  const round = async () => {
    try {
      await poll();
      silent = false;
    } catch (err) {
      if (!silent) payload.logger.warn({ err, msg: 'The change log cannot be read; pages stay as they are' });
      silent = true;
    }
  };
  const timer = setInterval(() => void round(), intervalMs);
  const forget = onSequenced(round);
  const freshness: PageFreshness = { isFresh: (tags) => memory.isFresh(tags) };
  Object.assign(
    processWide<PageFreshness>('page-freshness', () => freshness),
    freshness,
  );
  return {
    stop() {
      clearInterval(timer);
      forget();
    },
  };
}

async function changesAfter(payload: Payload, seq: number): Promise<ChangeRow[]> {
  const { docs } = await payload.db.find<ChangeRow>({
    collection: 'content-changes',
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    limit: PORTION,
    pagination: false,
  });
  return docs;
}
