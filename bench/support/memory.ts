/** Resident memory of a process and all it has started, sampled while it works. */
import { readdirSync, readFileSync } from 'node:fs';

export interface MemoryWatch {
  /** Highest sum seen, in MB. */
  stop(): number;
}

export function watchMemory(pid: number, everyMs = 200): MemoryWatch {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(pid));
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

export function residentMegabytes(pid: number): number {
  return [pid, ...descendants(pid)].reduce((sum, each) => sum + resident(each), 0);
}

function resident(pid: number): number {
  const status = read(`/proc/${pid}/status`);
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}

function descendants(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid)
    .flatMap((child) => [child, ...descendants(child)]);
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** A process may end between being listed and being read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
