import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverEnvironment, serverFlags } from '@/lib/server-flags';

export interface RunningSite {
  origin: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts `next start` with this environment and waits until it says that it is ready. @throws after 60 seconds */
export async function serveBuiltSite(
  port: number,
  environment: Record<string, string | undefined>,
  quiet = false,
): Promise<RunningSite> {
  const origin = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    [...serverFlags, 'node_modules/next/dist/bin/next', 'start', '-p', String(port)],
    {
      env: { ...serverEnvironment, ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    },
  );
  await untilReady(origin, child);
  return { origin, process: child, stop: () => stop(child) };
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (child.exitCode !== null) throw new Error(`The server ended at once (exit code ${child.exitCode}).`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error('The server was not ready within 60 seconds.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(10_000)]);
  child.kill('SIGKILL');
}
