/** `npm run demo`: builds, creates the embedded database, loads the sample content, serves portal and admin. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { DemoAccount } from './accounts';
import { buildWhenStale } from './build-when-stale';
import { serveBuiltSite } from './serve-built-site';

const dataDir = path.resolve(process.env.DATA_DIR ?? 'data');
const port = Number(process.env.PORT ?? 3000);
const begun = Date.now();

try {
  await refuseTakenPort(port);
  say('Building the site (skipped when nothing changed) …');
  buildWhenStale();
  const environment = demoEnvironment();
  if (!existsSync(path.join(dataDir, 'demo-accounts.json'))) {
    say('Creating the database and loading the sample content …');
    execFileSync('node_modules/.bin/tsx', ['src/seed/demo/prepare.ts'], {
      stdio: 'inherit',
      env: environment,
    });
  }
  const site = await serveBuiltSite(port, environment);
  tell(site.origin);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.stop().then(() => process.exit(0)));
  }
  site.process.once('exit', (code) => process.exit(code ?? 0));
} catch (error) {
  process.stderr.write(`\nThe demo cannot go on: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function demoEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    SITE_URL: `http://localhost:${port}`,
    WARM_MEDIA: 'all',
    PAYLOAD_SECRET: secret(),
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  };
}

/** Random per installation, kept beside the database. */
function secret(): string {
  const file = path.join(dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

async function refuseTakenPort(wanted: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new Error(`port ${wanted} is taken; choose another with PORT=3001 npm run demo`)),
    );
    probe.listen(wanted, () => probe.close(() => resolve()));
  });
}

function tell(origin: string): void {
  const accounts = JSON.parse(
    readFileSync(path.join(dataDir, 'demo-accounts.json'), 'utf8'),
  ) as DemoAccount[];
  const rows = accounts.map(
    ({ email, password, roles, totpSecret }) =>
      `  ${email.padEnd(28)} ${password.padEnd(20)} ${roles.join(', ')}${totpSecret ? `  (second factor: ${totpSecret})` : ''}`,
  );
  say(
    [
      `\nReady after ${Math.round((Date.now() - begun) / 1000)} s.`,
      `  Portal  ${origin}/`,
      `  Admin   ${origin}/admin`,
      `  Harvest ${origin}/oai?verb=Identify`,
      `\nDemo accounts (also in ${path.relative('.', path.join(dataDir, 'demo-accounts.json'))}):`,
      ...rows,
      '\nStop with Ctrl+C.',
    ].join('\n'),
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
