import { describe, expect, it } from 'vitest';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { crash } from './run';

/** A tenth of `npm run test:crash`: on each database half of it on the built server, half on the light host. */
const rounds = Math.ceil(Number(process.env.CRASH_ROUNDS ?? 200) / 20);
const cases = [
  ['sqlite', 'next'],
  ['sqlite', 'host'],
  ['mongodb', 'next'],
  ['mongodb', 'host'],
] as const;

describe.each(cases)('kill -9 at random moments on %s, %s', (database, target) => {
  it('loses nothing acknowledged and leaves nothing half done', async () => {
    if (target === 'next') buildWhenStale();
    const { faults, acknowledged } = await crash(database, rounds, target);
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(rounds);
  });
});
