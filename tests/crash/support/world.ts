/** An empty installation of its own for a test of processes: folders, secret, database, people who are signed in. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type MongoServer, startMongodb } from '../../support/mongodb-server';
import { bundle, compileCache } from './bundle';

const run = promisify(execFile);

export type Database = 'sqlite' | 'mongodb';

export interface World {
  /** Which database server, for people. */
  name: string;
  env: Record<string, string>;
  tokens: { writer: string; approver: string };
  /** The environment of another, empty installation on the same machine and database server. */
  elsewhere(name: string): Record<string, string>;
  /** Takes the database server away, for good; SQLite has none. */
  stopDatabase(): Promise<void>;
  /** As a supervisor would after it died. @throws where others started it, and for SQLite */
  restartDatabase(): Promise<void>;
  end(): Promise<void>;
}

/** @param databaseFolder where a MongoDB server keeps its files; a temporary one otherwise */
export async function makeWorld(
  database: Database,
  more: Record<string, string> = {},
  databaseFolder?: string,
): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-crash-'));
  const server = database === 'mongodb' ? await startMongodb(databaseFolder) : null;
  const env = { ...environment(folder, server), ...more };
  return {
    name: server?.name ?? 'SQLite',
    env,
    tokens: await seed(env),
    elsewhere: (name) => environment(path.join(folder, name), server),
    stopDatabase: async () => server?.stop(),
    async restartDatabase() {
      if (!server?.restart) throw new Error(`${server?.name ?? 'SQLite'} cannot be restarted from here`);
      await server.restart();
    },
    async end() {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function environment(folder: string, server: MongoServer | null): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: 'a secret of the tests, long enough to be one',
    LOG_LEVEL: 'error',
    SITE_URL: 'http://localhost:3000',
    POLL_INTERVAL: '100',
    DATABASE_URL: server?.urlOf(`portal-${randomUUID()}`) ?? '',
  };
}

async function seed(env: Record<string, string>): Promise<World['tokens']> {
  const script = await bundle('tests/crash/support/seed.ts');
  const { stdout } = await run(process.execPath, [script], {
    env: { ...process.env, ...compileCache, ...env },
  });
  const line = stdout.split('\n').find((text) => text.startsWith('TOKENS '));
  if (!line) throw new Error(`The seed said nothing of tokens:\n${stdout}`);
  return JSON.parse(line.slice('TOKENS '.length));
}
