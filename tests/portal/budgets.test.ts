/** What an article page may weigh (portal.md section 5), and the contrast of the colours it is painted with. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildAssets } from '@/portal/assets/build';
import type { AssetManifest } from '@/portal/assets/manifest';
import { contrast, parseTokens } from '../support/preview/contrast';

let manifest: AssetManifest;
const file = (address: string) => path.join('public', address);
const zipped = (address: string) => gzipSync(readFileSync(file(address))).length;

beforeAll(async () => {
  manifest = await buildAssets();
});

test('styles stay under 25 KB, scripts under 8 KB', () => {
  expect(zipped(manifest.styles)).toBeLessThan(25_000);
  expect(zipped(manifest.islands) + zipped(manifest.theme)).toBeLessThan(8_000);
});

test('the fonts of a Vietnamese page stay under 120 KB', () => {
  const bytes = Object.values(manifest.fonts).map((font) => statSync(file(font)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});

const tokens = parseTokens(readFileSync('src/portal/tokens.css', 'utf8'));

test.each([
  ['ink', 'paper', 7],
  ['ink', 'mist', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'mist', 4.5],
  ['tea', 'paper', 4.5],
  ['tea', 'mist', 4.5],
  ['tea-strong', 'paper', 4.5],
  ['lacquer', 'paper', 4.5],
  ['lacquer', 'mist', 4.5],
  ['lake', 'mist', 4.5],
  ['deep-ink', 'deep', 7],
  ['deep-soft', 'deep', 4.5],
  ['deep-link', 'deep', 4.5],
  ['line-strong', 'paper', 3],
  ['focus', 'paper', 3],
] as const)('%s on %s has a contrast of %d in both themes', (text, ground, least) => {
  for (const theme of ['light', 'dark'] as const) {
    expect(contrast(tokens[theme][text], tokens[theme][ground]), theme).toBeGreaterThanOrEqual(least);
  }
});
