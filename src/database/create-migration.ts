/**
 * `npm run migrate:create -- <name>`: writes the SQLite migration that leads from the last one to the present schema.
 * `npm run migrate:create -- --initial` makes the first one anew: only until the first release.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = 'src/database/migrations/sqlite';
const initial = '20261122_000000_initial';

const [name = '--initial'] = process.argv.slice(2);
const isInitial = name === '--initial';
if (isInitial) remove();
const before = new Set(files());
execFileSync('node_modules/.bin/payload', ['migrate:create', isInitial ? 'initial' : name, '--skip-empty'], {
  env: { ...process.env, PAYLOAD_GENERATING: '1' },
  stdio: 'inherit',
});
for (const file of files().filter((candidate) => !before.has(candidate))) keep(file);

function files(): string[] {
  return readdirSync(folder).filter((file) => file !== 'index.ts');
}

function remove(): void {
  for (const file of files()) rmSync(path.join(folder, file));
  writeFileSync(
    path.join(folder, 'index.ts'),
    "import type { Migration } from 'payload';\n\nexport const migrations: Migration[] = [];\n",
  );
}

function keep(file: string): void {
  const { name: stem, ext } = path.parse(file);
  const kept = path.join(folder, isInitial ? `${initial}${ext}` : file);
  renameSync(path.join(folder, file), kept);
  if (ext === '.ts') {
    replace(
      kept,
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    );
    replace(kept, '{ db, payload, req }', '{ db }');
  }
  if (isInitial) replace(path.join(folder, 'index.ts'), stem, initial);
}

function replace(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}
