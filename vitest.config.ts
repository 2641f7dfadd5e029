import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = {
  '@payload-config': path.resolve('payload.config.ts'),
  '@collections': path.resolve('collections'),
  '@locales': path.resolve('locales'),
  '@': path.resolve('src'),
};

const slow = { testTimeout: 120_000, hookTimeout: 300_000 };

/** One project per kind of test; `npm test` runs them all, `npx vitest --project unit` one of them. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/integration/**', 'tests/conformance/**', 'tests/browser/**'],
          testTimeout: 60_000,
        },
      },
      ...(['sqlite', 'mongodb'] as const).map((database) => ({
        resolve: { alias },
        test: {
          name: `integration-${database}`,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: [`tests/support/global-${database}.ts`],
          setupFiles: ['tests/support/setup-integration.ts'],
          pool: 'forks' as const,
          fileParallelism: false,
          ...slow,
        },
      })),
    ],
  },
});
