import { describe, expect, it } from 'vitest';
import { crash } from './run';

/** A tenth of `npm run test:crash`. */
const rounds = Math.ceil(Number(process.env.CRASH_ROUNDS ?? 200) / 10);

describe.each(['sqlite', 'mongodb'] as const)('kill -9 at random moments on %s', (database) => {
  it('loses nothing acknowledged and leaves nothing half done', { timeout: 1_200_000 }, async () => {
    const { faults, acknowledged } = await crash(database, rounds);
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(rounds);
  });
});
