import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Names of unfinished files begin so; a kill leaves one behind, and the sweep of orphans takes it away. */
export const temporaryPrefix = '.tmp-';

/** A reader sees the whole file or none, whatever is killed when; several processes may write the same path. */
export async function writeAtomically(file: string, bytes: Buffer): Promise<void> {
  const directory = path.dirname(file);
  await mkdir(directory, { recursive: true });
  const temporary = path.join(
    directory,
    `${temporaryPrefix}${process.pid}-${randomBytes(6).toString('hex')}`,
  );
  try {
    const handle = await open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      // Without this a power cut may leave the new name with no bytes.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
