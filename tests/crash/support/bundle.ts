import path from 'node:path';
import { build } from 'esbuild';

const folder = path.resolve('node_modules/.cache/crash');
const built = new Map<string, Promise<string>>();

/** Native modules, and what finds its own files by its place on the disk. */
const external = [
  'sharp',
  'libsql',
  '@libsql/*',
  'mongoose',
  'mongodb',
  'next',
  'react',
  'react-dom',
  'pino',
];
const neverCalled = ['pino-pretty', 'esbuild', 'jsdom', 'file-type', 'drizzle-kit', 'typescript', 'prettier'];

/** Packages that are still CommonJS ask for these. */
const banner = `import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;`;

/** Spread into the environment of what is started: compiled code is kept between starts. */
export const compileCache = { NODE_COMPILE_CACHE: path.join(folder, 'compiled') };

/**
 * One script of ours, with Payload and all, as one file: it starts in two seconds where tsx takes eight, and rounds of
 * killing are mostly starting. @returns its path
 */
export function bundle(entry: string): Promise<string> {
  const known = built.get(entry) ?? make(entry);
  built.set(entry, known);
  return known;
}

async function make(entry: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: [...external, ...neverCalled, '@payloadcms/ui', '*.node'],
    banner: { js: banner },
    tsconfig: 'tsconfig.json',
    jsx: 'automatic',
    loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty' },
    logLevel: 'error',
  });
  return outfile;
}
