/**
 * Bundles the portal's styles and islands into public/assets under hashed names, and writes the manifest. Run by tsx.
 * Styles: fonts, tokens, base, then every component's own file in alphabetical order, print last.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import type { AssetManifest } from './manifest';

const portal = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const root = path.resolve(portal, '../..');
const outdir = path.join(root, 'public/assets');

const fontFiles: Record<keyof AssetManifest['fonts'], string> = {
  sansLatin: 'source-sans-3-latin-wght-normal.woff2',
  sansVietnamese: 'source-sans-3-vietnamese-wght-normal.woff2',
  serifLatin: 'piazzolla-latin-wght-normal.woff2',
  serifVietnamese: 'piazzolla-vietnamese-wght-normal.woff2',
};

function styleSheet(): string {
  const components = readdirSync(path.join(portal, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => `./components/${file.replaceAll('\\', '/')}`);
  const files = ['./fonts.css', './tokens.css', './base.css', ...components, './print.css'];
  return files.map((file) => `@import "${file}";`).join('\n');
}

async function bundle(): Promise<Metafile> {
  const result = await build({
    absWorkingDir: root,
    stdin: { contents: styleSheet(), resolveDir: portal, sourcefile: 'portal.css', loader: 'css' },
    outdir,
    entryNames: 'portal-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file' },
    bundle: true,
    minify: true,
    metafile: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    logLevel: 'warning',
  });
  const scripts = await build({
    absWorkingDir: root,
    entryPoints: [
      path.join(portal, 'assets/islands/islands.ts'),
      path.join(portal, 'assets/islands/theme.ts'),
    ],
    outdir,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: ['es2022'],
    logLevel: 'warning',
  });
  return { inputs: {}, outputs: { ...result.metafile.outputs, ...scripts.metafile.outputs } };
}

function manifestOf({ outputs }: Metafile): AssetManifest {
  const names = Object.keys(outputs).map((file) => path.basename(file));
  const find = (start: string, end: string) => {
    const name = names.find((candidate) => candidate.startsWith(`${start}-`) && candidate.endsWith(end));
    if (!name) throw new Error(`esbuild made no ${start}-*${end}`);
    return `/assets/${name}`;
  };
  const font = (file: string) => find(path.basename(file, '.woff2'), '.woff2');
  return {
    styles: find('portal', '.css'),
    theme: find('theme', '.js'),
    islands: find('islands', '.js'),
    fonts: {
      sansLatin: font(fontFiles.sansLatin),
      sansVietnamese: font(fontFiles.sansVietnamese),
      serifLatin: font(fontFiles.serifLatin),
      serifVietnamese: font(fontFiles.serifVietnamese),
    },
  };
}

/** What is not of this build goes last: a page rendered a moment ago still finds its files while we work. */
function removeOld({ outputs }: Metafile): void {
  const current = new Set(['manifest.json', ...Object.keys(outputs).map((file) => path.basename(file))]);
  for (const file of readdirSync(outdir)) {
    if (!current.has(file)) rmSync(path.join(outdir, file), { force: true });
  }
}

/** Builds everything and returns the manifest. */
export async function buildAssets(): Promise<AssetManifest> {
  mkdirSync(outdir, { recursive: true });
  const metafile = await bundle();
  const manifest = manifestOf(metafile);
  writeFileSync(path.join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  removeOld(metafile);
  return manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
