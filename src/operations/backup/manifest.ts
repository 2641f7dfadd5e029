/** What a restore point says of itself: enough to prove, file by file and row by row, that it came back whole. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const fileSchema = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });
const tableSchema = z.object({ name: z.string(), rows: z.number(), digest: z.string() });

const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** The newest migration: which version of the portal can read it. */
  migration: z.string(),
  /** The newest change of the content store, 0 when empty. */
  seq: z.number(),
  /** End of the audit chain, as `npm run audit:verify -- <place>:<hash>` takes it; empty when there is none. */
  auditHead: z.string(),
  tables: z.array(tableSchema),
  files: z.array(fileSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableDigest = z.infer<typeof tableSchema>;

const fileName = 'manifest.json';

/** Written last: a folder without it is no restore point. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(path.join(folder, fileName), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @throws when there is none, or it is not one of ours */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, fileName), 'utf8').catch(() => null);
  if (text === null)
    throw new Error(`${folder} is no restore point: it has no ${fileName} (or the backup was interrupted)`);
  return manifestSchema.parse(JSON.parse(text));
}

export async function describeFile(folder: string, relative: string): Promise<Manifest['files'][number]> {
  const file = path.join(folder, relative);
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const { size } = await stat(file);
  return { path: relative, bytes: size, sha256: hash.digest('hex') };
}

/** @throws naming every file that is missing or not what it was */
export async function verifyFiles(folder: string, files: Manifest['files']): Promise<void> {
  const wrong: string[] = [];
  for (const file of files) {
    const found = await describeFile(folder, file.path).catch(() => null);
    if (!found) wrong.push(`${file.path} is missing`);
    else if (found.sha256 !== file.sha256) wrong.push(`${file.path} is damaged`);
  }
  if (wrong.length > 0) throw new Error(`The restore point is not whole:\n  ${wrong.join('\n  ')}`);
}

/** @throws naming every table that differs */
export function compareTables(expected: readonly TableDigest[], found: readonly TableDigest[]): void {
  const byName = new Map(found.map((table) => [table.name, table]));
  const wrong = expected.filter(({ name, rows, digest }) => {
    const table = byName.get(name) ?? { rows: 0, digest: '' };
    return table.rows !== rows || (rows > 0 && table.digest !== digest);
  });
  if (wrong.length > 0) {
    throw new Error(`Not the same as when the backup was made: ${wrong.map(({ name }) => name).join(', ')}`);
  }
}
