import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { originalsDirectory } from '@/media/originals/original-store';
import { databaseCopy, type Place } from './database-copy';
import { compareTables, describeFile, type Manifest, readManifest, verifyFiles } from './manifest';

export interface RestoreOptions {
  /** Also where something is already: the SQLite file is set aside. A MongoDB database is never touched. */
  force: boolean;
  say?: (line: string) => void;
}

/**
 * Puts a restore point into the place the environment names, and proves it: every file by its sha-256 before anything
 * is touched, every table and every medium after.
 * @throws when the restore point is not whole, the place is not empty, or what came out differs
 */
export async function restoreBackup(
  place: Place,
  folder: string,
  { force, say }: RestoreOptions,
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await verifyFiles(folder, manifest.files);
  const database = databaseCopy(place);
  try {
    if (database.kind !== manifest.database) {
      throw new Error(
        `This is a restore point of ${manifest.database}; the environment names ${database.kind}`,
      );
    }
    if (!(await database.isEmpty())) {
      if (!force)
        throw new Error('There is a database already. Restore into an empty place, or add --force.');
      const aside = await database.setAside();
      say?.(`What was there went to ${aside}`);
    }
    await database.restore(folder);
    await restoreMedia(folder, originalsDirectory(place.MEDIA_DIR), manifest);
    compareTables(manifest.tables, await database.tables());
    return manifest;
  } finally {
    await database.close();
  }
}

/** Files are named by their bytes: one that is there already is the same one. */
async function restoreMedia(folder: string, to: string, { files }: Manifest): Promise<void> {
  await mkdir(to, { recursive: true });
  const present = new Set(await readdir(to));
  for (const file of files.filter(({ path: name }) => name.startsWith(`media${path.sep}`))) {
    const name = path.basename(file.path);
    if (!present.has(name)) await copyFile(path.join(folder, file.path), path.join(to, name));
    const { sha256 } = await describeFile(to, name);
    if (sha256 !== file.sha256) throw new Error(`${name} in ${to} is not the file of the restore point`);
  }
}
