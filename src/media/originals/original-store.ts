/** Where originals lie: `<media directory>/originals/<stored name>`. A file is written once and never changed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../write-atomically';

const storedPattern = /^[0-9a-f]{32}\.[a-z0-9]{1,5}$/;

export function originalsDirectory(mediaDir: string): string {
  return path.join(mediaDir, 'originals');
}

/** @throws {RangeError} for a name that is not one of ours, so that no path part gets through */
export function originalPath(mediaDir: string, name: string): string {
  if (!storedPattern.test(name)) throw new RangeError('Not the name of a stored original');
  return path.join(originalsDirectory(mediaDir), name);
}

/** Writes even when the file is there: its new time of change protects it from the sweep of orphans. */
export async function saveOriginal(mediaDir: string, name: string, bytes: Buffer): Promise<void> {
  await writeAtomically(originalPath(mediaDir, name), bytes);
}

export async function readOriginal(mediaDir: string, name: string): Promise<Buffer> {
  return readFile(originalPath(mediaDir, name));
}
