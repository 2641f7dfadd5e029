import path from 'node:path';
import { defineConfig } from 'vitest/config';

const resolve = {
  alias: {
    '@payload-config': path.resolve('payload.config.ts'),
    '@collections': path.resolve('collections'),
    '@locales': path.resolve('locales'),
    '@': path.resolve('src'),
  },
};

const slow = {
  testTimeout: 180_000,
  hookTimeout: 600_000,
  setupFiles: ['tests/support/setup-seed.ts'],
};

/** Kinds that stand in folders of their own; everything else below tests/ is a unit test. */
const kinds = ['integration', 'conformance', 'site', 'crash', 'race'];

/** The machine has two cores: groups follow one another, files of a group may share it where they are alone in memory. */
const inTurn = (groupOrder: number) => ({
  sequence: { groupOrder },
  fileParallelism: false,
  pool: 'forks' as const,
});

/** One project per kind of test; `npm test` runs them all, `npx vitest --project unit` one of them. */
export default defineConfig({
  resolve,
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: kinds.map((kind) => `tests/${kind}/**`),
          sequence: { groupOrder: 0 },
          ...slow,
        },
      },
      {
        resolve,
        test: { name: 'conformance', include: ['tests/conformance/**/*.test.ts'], ...inTurn(1), ...slow },
      },
      ...(['sqlite', 'mongodb'] as const).map((database, index) => ({
        resolve,
        test: {
          name: `integration-${database}`,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: [`tests/support/global-${database}.ts`],
          ...inTurn(2 + index),
          ...slow,
          setupFiles: ['tests/support/setup-seed.ts', 'tests/support/setup-integration.ts'],
        },
      })),
      {
        resolve,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/global-site.ts'],
          ...inTurn(4),
          ...slow,
        },
      },
      {
        resolve,
        test: {
          name: 'durability',
          include: ['tests/crash/**/*.test.ts', 'tests/race/**/*.test.ts'],
          ...inTurn(5),
          ...slow,
          testTimeout: 900_000,
        },
      },
    ],
  },
});
