/**
 * The built site with the sample content, in a folder and on a port of its own. SAMPLE_FOLDER names a folder that is kept
 * and used again, which saves the import.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  const kept = process.env.SAMPLE_FOLDER;
  const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'portal-sample-'));
  const accountsFile = path.join(folder, 'data', 'demo-accounts.json');
  const environment = {
    NODE_ENV: 'production',
    DATA_DIR: path.join(folder, 'data'),
    MEDIA_DIR: path.join(folder, 'media'),
    SITE_URL: `http://localhost:${port}`,
    PAYLOAD_SECRET: 'a secret of the benchmarks, long enough to be one',
    LOG_LEVEL: 'error',
  };
  const whole = { ...process.env, ...environment } as NodeJS.ProcessEnv;
  if (!existsSync(accountsFile)) {
    execFileSync('node_modules/.bin/tsx', ['src/seed/demo/prepare.ts'], {
      stdio: ['ignore', 2, 2],
      env: whole,
    });
  }
  const running = await serveBuiltSite(port, whole, true);
  const accounts = JSON.parse(readFileSync(accountsFile, 'utf8')) as DemoAccount[];
  const stop = async () => {
    await running.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, environment, accounts, stop };
}
