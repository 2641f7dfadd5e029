/**
 * Files are written before their document is committed and stay when it is changed, replaced or deleted: a rollback,
 * or an item not yet projected again, may still need them. This takes away what nobody refers to any more.
 */
import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { originalsDirectory } from './originals/original-store';
import { renditionsDirectory } from './renditions/get-rendition';
import { temporaryPrefix } from './write-atomically';

export interface SweepReport {
  originals: number;
  /** Directories of renditions. */
  renditions: number;
  /** Left behind by processes that were killed. */
  unfinished: number;
}

export interface SweepOptions {
  now?: Date;
  /** Nothing younger is touched, in milliseconds: the transaction it belongs to may still be open. */
  minimumAge?: number;
}

const oneHour = 60 * 60 * 1000;
/** Of a stored name: it names the bytes, the rest of a digest what is done with them. */
const bytesPart = 32;

/**
 * @param mediaDir absolute path
 * @param knownDigests of all media documents **and** of all media that live items show, read just before
 */
export async function sweepOrphans(
  mediaDir: string,
  knownDigests: Iterable<string>,
  { now = new Date(), minimumAge = oneHour }: SweepOptions = {},
): Promise<SweepReport> {
  const known = new Set(knownDigests);
  const knownBytes = new Set([...known].map((digest) => digest.slice(0, bytesPart)));
  const olderThan = now.getTime() - minimumAge;
  const report: SweepReport = { originals: 0, renditions: 0, unfinished: 0 };
  const originals = originalsDirectory(mediaDir);
  for (const name of await namesIn(originals)) {
    if (knownBytes.has(name.slice(0, bytesPart))) continue;
    if (await removeOld(path.join(originals, name), olderThan)) {
      report[name.startsWith(temporaryPrefix) ? 'unfinished' : 'originals']++;
    }
  }
  const renditions = renditionsDirectory(mediaDir);
  for (const digest of await namesIn(renditions)) {
    const directory = path.join(renditions, digest);
    if (known.has(digest)) await removeUnfinished(directory, olderThan, report);
    else if (await removeOld(directory, olderThan)) report.renditions++;
  }
  return report;
}

async function removeUnfinished(directory: string, olderThan: number, report: SweepReport): Promise<void> {
  for (const name of await namesIn(directory)) {
    if (!name.startsWith(temporaryPrefix)) continue;
    if (await removeOld(path.join(directory, name), olderThan)) report.unfinished++;
  }
}

/** Moves the file aside before it looks at its age again: the same bytes may be uploaded anew at this moment. */
async function removeOld(file: string, olderThan: number): Promise<boolean> {
  if (!(await isOld(file, olderThan))) return false;
  const aside = path.join(path.dirname(file), `${temporaryPrefix}swept-${path.basename(file)}`);
  try {
    await rename(file, aside);
    if (await isOld(aside, olderThan)) {
      await rm(aside, { recursive: true, force: true });
      return true;
    }
    await rename(aside, file);
  } catch (error) {
    // Another process sweeps too.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return false;
}

async function isOld(file: string, olderThan: number): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && found.mtimeMs < olderThan;
}

async function namesIn(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => []);
}
