/** A file system of a few megabytes of its own, in memory: to mount it needs root on Linux. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Takes room away until only so many megabytes are left. */
  fillUpTo(megabytesLeft: number): void;
  /** Gives back what `fillUpTo` took. */
  empty(): void;
  unmount(): void;
}

/** @returns null where nothing may be mounted */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-full-'));
  const ballast = path.join(folder, 'ballast');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    fillUpTo(megabytesLeft) {
      const { bavail, bsize } = statfsSync(folder);
      const block = Buffer.alloc(1024 * 1024);
      const file = openSync(ballast, 'w');
      for (let left = (bavail * bsize) / block.length; left > megabytesLeft; left--) writeSync(file, block);
      closeSync(file);
    },
    empty: () => rmSync(ballast),
    unmount() {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
