/** The built site with the sample content, in a folder and on a port of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DemoAccount } from '@/seed/demo/accounts';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { type RunningSite, serveBuiltSite } from '@/seed/demo/serve-built-site';

export interface SampleSite extends RunningSite {
  environment: Record<string, string>;
  accounts: DemoAccount[];
}

export async function startSampleSite(port: number): Promise<SampleSite> {
  buildWhenStale();
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-sample-'));
  const environment = {
    NODE_ENV: 'production',
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    SITE_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: 'a secret of the benchmarks, long enough to be one',
    LOG_LEVEL: 'error',
  };
  const whole = { ...process.env, ...environment } as NodeJS.ProcessEnv;
  execFileSync('node_modules/.bin/tsx', ['src/seed/demo/prepare.ts'], {
    stdio: ['ignore', 2, 2],
    env: whole,
  });
  const running = await serveBuiltSite(port, whole, true);
  const accounts = JSON.parse(readFileSync(path.join(environment.DATA_DIR, 'demo-accounts.json'), 'utf8'));
  const stop = async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, environment, accounts, stop };
}
