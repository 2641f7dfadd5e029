/** A server process of the portal that can be started, asked and killed: our light host, or `next start`. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverFlags } from '@/lib/server-flags';
import { freePort } from '../../support/mongodb-server';
import { bundle, compileCache } from './bundle';

export type Target = 'host' | 'next';

export interface WebProcess {
  url: string;
  port: number;
  /** Resolves when it answers as ready, or was killed before. */
  ready(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** What it wrote, for the report of a failure. */
  output(): string;
}

export interface WebOptions {
  env: Record<string, string>;
  target?: Target;
  /** Any free one otherwise. */
  port?: number;
}

export async function startWeb({ env, target = 'host', ...given }: WebOptions): Promise<WebProcess> {
  const port = given.port ?? (await freePort());
  const child = await spawnTarget(target, port, env);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    });
  }
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    ready: () => untilReady(url, child, () => output),
    async kill(signal) {
      child.kill(signal);
      return exited;
    },
    output: () => output,
  };
}

async function spawnTarget(target: Target, port: number, env: Record<string, string>): Promise<ChildProcess> {
  const all: NodeJS.ProcessEnv = {
    ...process.env,
    ...compileCache,
    ...env,
    PORT: String(port),
    NODE_ENV: 'production',
  };
  if (target === 'next') {
    const next = path.resolve('node_modules/next/dist/bin/next');
    const flags = [...serverFlags, next, 'start', '-p', String(port)];
    return spawn(process.execPath, flags, { env: all });
  }
  return spawn(process.execPath, [await bundle('tests/crash/support/host.ts')], { env: all });
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 50) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with code ${child.exitCode}:\n${output()}`);
    if (child.signalCode !== null) return;
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(50);
  }
  throw new Error(`The server was not ready within two minutes:\n${output()}`);
}
