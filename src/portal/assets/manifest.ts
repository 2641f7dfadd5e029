/** Which files `npm run assets` has built: names carry a hash, so an address may be cached for a year. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface AssetManifest {
  styles: string;
  /** The small blocking script that sets the theme before the first paint. */
  theme: string;
  islands: string;
  /** Files of the fonts' subsets, to be fetched early. */
  fonts: { sansLatin: string; sansVietnamese: string; serifLatin: string; serifVietnamese: string };
}

export const manifestPath = path.join('public', 'assets', 'manifest.json');

let known: { manifest: AssetManifest; modified: number } | null = null;

/** Reads the manifest, again whenever it has been rebuilt. */
export function readAssetManifest(): AssetManifest {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), manifestPath);
  const modified = modifiedAt(file);
  if (known?.modified === modified) return known.manifest;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as AssetManifest;
  known = { manifest, modified };
  return manifest;
}

function modifiedAt(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat)
    throw new Error(`${manifestPath} is missing: build the styles and scripts first (npm run assets)`);
  return stat.mtimeMs;
}
