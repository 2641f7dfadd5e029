/**
 * The built site as people meet it, twice: on SQLite with one process, and on MongoDB with two web processes. Both hold
 * the demo's content and accounts. Tests get the addresses through `inject('sites')`. SITE_DATABASES=sqlite starts but
 * one of them, for work on the pages.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DemoAccount } from '@/seed/demo/accounts';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { type RunningSite, serveBuiltSite } from '@/seed/demo/serve-built-site';
import { freePort, startMongodb } from './mongodb-server';

export interface TestSite {
  database: 'sqlite' | 'mongodb';
  /** One per web process. */
  origins: string[];
  accounts: DemoAccount[];
  /** What its processes were started with: for commands run beside them. */
  environment: Record<string, string>;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildWhenStale();
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-site-'));
  const mongodb = await startMongodb();
  process.stdout.write(`the site on MongoDB runs on ${mongodb.name}\n`);
  const running: RunningSite[] = [];
  const start = async (database: TestSite['database'], processes: number, more: Record<string, string>) => {
    const ports = await Promise.all(Array.from({ length: processes }, () => freePort()));
    const environment = {
      NODE_ENV: 'production',
      DATA_DIR: path.join(folder, database, 'data'),
      MEDIA_DIR: path.join(folder, database, 'media'),
      SITE_URL: `http://localhost:${ports[0]}`,
      PAYLOAD_SECRET: 'a secret of the tests, long enough to be one',
      LOG_LEVEL: 'error',
      ...more,
    };
    const whole = { ...process.env, ...environment } as NodeJS.ProcessEnv;
    execFileSync('node_modules/.bin/tsx', ['src/seed/demo/prepare.ts'], { stdio: 'inherit', env: whole });
    for (const port of ports) running.push(await serveBuiltSite(port, whole));
    const accounts = readFileSync(path.join(environment.DATA_DIR, 'demo-accounts.json'), 'utf8');
    return {
      database,
      origins: ports.map((port) => `http://localhost:${port}`),
      accounts: JSON.parse(accounts) as DemoAccount[],
      environment,
    };
  };
  const wanted = (process.env.SITE_DATABASES ?? 'sqlite,mongodb').split(',');
  const sites: TestSite[] = [];
  if (wanted.includes('sqlite')) sites.push(await start('sqlite', 1, {}));
  if (wanted.includes('mongodb'))
    sites.push(await start('mongodb', 2, { DATABASE_URL: mongodb.urlOf('site') }));
  project.provide('sites', sites);
  return async () => {
    await Promise.all(running.map((site) => site.stop()));
    await mongodb.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: TestSite[];
  }
}
