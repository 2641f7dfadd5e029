/**
 * One restore point: database and media together. The database comes first. A medium's file is written before the
 * document that names it is committed, under a name made of its bytes, and is not changed afterwards: so whatever the
 * copied database refers to is there when files are copied.
 */
import { constants, copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { originalsDirectory } from '@/media/originals/original-store';
import { temporaryPrefix } from '@/media/write-atomically';
import { databaseCopy, type Place } from './database-copy';
import { describeFile, type Manifest, writeManifest } from './manifest';

/** @throws when the folder is not empty, or anything the database refers to cannot be copied */
export async function makeBackup(place: Place, folder: string): Promise<Manifest> {
  const madeAt = new Date().toISOString();
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty`);
  const database = databaseCopy(place);
  try {
    const { files, originals, ...described } = await database.backup(folder);
    const media = await copyOriginals(originalsDirectory(place.MEDIA_DIR), path.join(folder, 'media'));
    const missing = originals.filter((name) => !media.includes(name));
    if (missing.length > 0) throw new Error(`Files of media documents are not there: ${missing.join(', ')}`);
    const all = [...files, ...media.map((name) => path.join('media', name))];
    const manifest: Manifest = {
      format: 1,
      madeAt,
      database: database.kind,
      ...described,
      files: await Promise.all(all.map((file) => describeFile(folder, file))),
    };
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await database.close();
  }
}

async function copyOriginals(from: string, to: string): Promise<string[]> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from).catch(() => [])).filter((name) => !name.startsWith(temporaryPrefix));
  const copied: string[] = [];
  for (const name of names) {
    if (await copyIfThere(path.join(from, name), path.join(to, name))) copied.push(name);
  }
  return copied;
}

/** The sweep may take away a file that nobody knows: whoever needs one that is gone says so afterwards. */
async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
