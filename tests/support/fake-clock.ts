/** A clock of a process that the test sets while it runs (libfaketime): the wall clock only, timers go on as they do. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireTools } from './system-tools';

/** How long a process may go on with the time it read last. */
const CACHED_SECONDS = 1;

export interface FakeClock {
  /** For the environment of the processes that are to live by it. */
  env: Record<string, string>;
  /** Sets it, forth or back, and waits until every process has noticed. */
  set(moment: Date): Promise<void>;
  /** What it says now. */
  now(): Date;
  remove(): void;
}

export async function makeFakeClock(moment: Date): Promise<FakeClock> {
  await requireTools('faketime');
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-clock-'));
  const file = path.join(folder, 'offset');
  let offset = 0;
  const write = (to: Date) => {
    offset = to.getTime() - Date.now();
    writeFileSync(`${file}.new`, `${offset < 0 ? '-' : '+'}${(Math.abs(offset) / 1000).toFixed(3)}`);
    renameSync(`${file}.new`, file);
  };
  write(moment);
  return {
    env: {
      LD_PRELOAD: library(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: String(CACHED_SECONDS),
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
    async set(to) {
      write(to);
      await sleep(CACHED_SECONDS * 1000 + 300);
    },
    now: () => new Date(Date.now() + offset),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Where the machine has the library that `faketime` puts in front, in its form for processes with threads. */
function library(): string {
  const preloaded = execFileSync('faketime', ['-m', '-f', '+0', 'printenv', 'LD_PRELOAD']).toString().trim();
  return preloaded;
}
