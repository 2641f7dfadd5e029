import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload } from 'payload';
import { describe, expect, it } from 'vitest';

/** Runs a command of Payload's, which writes in place. */
function regenerated(command: string, file: string): { before: string; after: string } {
  const before = readFileSync(file, 'utf8');
  const data = mkdtempSync(path.join(tmpdir(), 'generate-'));
  try {
    execFileSync('node_modules/.bin/payload', [command], {
      env: {
        ...process.env,
        PAYLOAD_GENERATING: '1',
        DATA_DIR: data,
        NODE_ENV: 'development',
        DATABASE_URL: '',
      },
      stdio: 'pipe',
    });
    return { before, after: readFileSync(file, 'utf8') };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

describe('what is generated and committed', () => {
  it('types are those of the present configuration (npm run generate)', () => {
    const { before, after } = regenerated('generate:types', 'src/payload-types.ts');
    expect(after).toBe(before);
  });

  it('the import map is that of the present configuration (npm run generate)', () => {
    const { before, after } = regenerated('generate:importmap', 'src/app/(payload)/admin/importMap.js');
    expect(after).toBe(before);
  });

  it('the newest SQLite migration leads to the present schema (npm run migrate:create -- <name>)', async () => {
    process.env.PAYLOAD_GENERATING = '1';
    process.env.DATABASE_URL = '';
    const { default: config } = await import('@payload-config');
    const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
    const db = payload.db as unknown as { schema: unknown; requireDrizzleKit(): DrizzleKit };
    const present = await db.requireDrizzleKit().generateDrizzleJson(db.schema);
    const folder = 'src/database/migrations/sqlite';
    const newest = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .at(-1);
    const kept = JSON.parse(readFileSync(path.join(folder, String(newest)), 'utf8')) as Snapshot;
    expect(present.tables).toEqual(kept.tables);
  });
});

interface Snapshot {
  tables: Record<string, unknown>;
}

interface DrizzleKit {
  generateDrizzleJson(schema: unknown): Promise<Snapshot>;
}
