import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import type { Env } from '@/env';
import { safeMongodbAdapter } from './mongodb-adapter';
import { safeSqliteAdapter } from './sqlite-adapter';

/** MongoDB where the environment names one, else the embedded SQLite database. */
export function databaseAdapter(env: Env): DatabaseAdapterObj {
  if (env.DATABASE_URL) return safeMongodbAdapter({ url: env.DATABASE_URL });
  mkdirSync(path.dirname(env.SQLITE_FILE), { recursive: true });
  return safeSqliteAdapter({ file: env.SQLITE_FILE });
}
