import { describe, expect, it } from 'vitest';
import { race } from './run';

/** A tenth of `npm run test:race`. */
describe.each(['sqlite', 'mongodb'] as const)('many at once on %s', (database) => {
  it('refuses nothing but what came second, and keeps the winner whole', { timeout: 600_000 }, async () => {
    const lines = await race(database, 0.1);
    expect(lines).toHaveLength(6);
    expect(
      lines.flatMap(({ race: name, processes, faults }) =>
        faults.map((fault) => `${name}, ${processes}: ${fault}`),
      ),
    ).toEqual([]);
  });
});
