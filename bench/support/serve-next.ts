import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningSite } from '@/seed/demo/serve-built-site';

export type { RunningSite };

/** `next start` in a folder; waits for its first answer. */
export async function serveNext(port: number, cwd: string, env: NodeJS.ProcessEnv): Promise<RunningSite> {
  const command = path.join(cwd, 'node_modules/.bin/next');
  const child = spawn(command, ['start', '-p', String(port)], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://localhost:${port}`;
  await untilAnswered(origin, child);
  return { origin, process: child, stop: () => end(child) };
}

export async function untilAnswered(origin: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (child.exitCode !== null)
      throw new Error(`${child.spawnfile} ended at once (exit code ${child.exitCode})`);
    if (await fetch(origin).catch(() => null)) return;
    await sleep(100);
  }
  throw new Error(`${origin} did not answer within 30 seconds`);
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
