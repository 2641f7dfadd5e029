import { describe, expect, it } from 'vitest';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { crash } from './run';

/**
 * A tenth of `npm run test:crash` on SQLite, half of it on the built server. On MongoDB each round waits for the locks of the
 * dead process (up to ten seconds): fewer rounds, and none begun after a minute.
 */
const cases = [
  ['sqlite', 'next', 10],
  ['sqlite', 'host', 10],
  ['mongodb', 'next', 6],
  ['mongodb', 'host', 6],
] as const;

describe.each(cases)('kill -9 at random moments on %s, %s', (database, target, rounds) => {
  it('loses nothing acknowledged and leaves nothing half done', async () => {
    if (target === 'next') buildWhenStale();
    const report = await crash(database, { rounds, target, withinMs: 60_000 });
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(report.rounds);
  });
});
