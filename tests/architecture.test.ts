import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: the tool's configuration is plain JavaScript
import rules from '../.dependency-cruiser.mjs';

describe('the house', () => {
  it('lets imports flow one way', async () => {
    const { options, forbidden } = rules;
    const { output } = await cruise(
      ['src', 'collections'],
      { ...options, ruleSet: { forbidden }, validate: true } as never,
      undefined,
      { tsConfig: extractTSConfig('tsconfig.json') } as never,
    );
    const { summary, modules } = output as ICruiseResult;
    expect(modules.length).toBeGreaterThan(100);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = sources('src')
      .filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')))
      .map((file) => path.relative('src', file))
      .sort();
    // Next replaces NODE_ENV and NEXT_RUNTIME when it builds; commands make the environment of the process they start.
    expect(readers).toEqual([
      'app/(portal)/design/[locale]/route.ts',
      'database/create-migration.ts',
      'env.ts',
      'instrumentation.ts',
      'proxy.ts',
      'seed/demo/build-when-stale.ts',
      'seed/demo/demo.ts',
    ]);
  });

  it.each([
    ['formatted and linted', 'node_modules/.bin/biome', ['ci', '--colors=off']],
    ['typed', 'node_modules/.bin/tsc', ['--noEmit']],
  ])('is %s (npm run check)', (_, command, args) => {
    const run = spawnSync(command, args, { encoding: 'utf8' });
    expect(run.status, `${run.stdout}${run.stderr}`).toBe(0);
  });

  it('has no room for junk', () => {
    const names = sources('src').filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.|$)/.test(file));
    expect(names).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
