/** The unit tests of what is mutated: quick, without a database, a browser or a program from outside. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': path.resolve('payload.config.ts'),
      '@collections': path.resolve('collections'),
      '@locales': path.resolve('locales'),
      '@': path.resolve('src'),
    },
  },
  test: {
    include: [
      'tests/access/**/*.test.ts',
      'tests/feeds/**/*.test.ts',
      'tests/publishing/**/*.test.ts',
      'tests/workflow/**/*.test.ts',
      'tests/media/{clean-file-name,ingest-file,inspect-pdf,inspect-text,serve-media}.test.ts',
    ],
    exclude: ['tests/feeds/oai/harvest-at-size.test.ts', 'tests/feeds/fuzz.test.ts'],
    testTimeout: 60_000,
  },
});
