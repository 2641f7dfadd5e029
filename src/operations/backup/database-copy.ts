import type { Env } from '@/env';
import type { Manifest, TableDigest } from './manifest';
import { mongodbCopy } from './mongodb-copy';
import { sqliteCopy } from './sqlite-copy';

/** Where database and media are. */
export type Place = Pick<Env, 'DATABASE_URL' | 'SQLITE_FILE' | 'MEDIA_DIR'>;

/** What backup and restore need of a database. */
export interface DatabaseCopy {
  kind: Manifest['database'];
  /** Copies one moment of the database into the folder, whatever is written meanwhile. @returns what was copied */
  backup(folder: string): Promise<Copied>;
  isEmpty(): Promise<boolean>;
  /** Takes what is there out of the way. @returns where it went, for people */
  setAside(): Promise<string>;
  restore(folder: string): Promise<void>;
  /** Rows and digest of every table, as they are now. */
  tables(): Promise<TableDigest[]>;
  close(): Promise<void>;
}

export interface Copied extends Pick<Manifest, 'migration' | 'seq' | 'auditHead' | 'tables'> {
  /** Relative to the folder. */
  files: string[];
  /** Names of the originals that media documents refer to. */
  originals: string[];
}

export function databaseCopy(place: Place): DatabaseCopy {
  return place.DATABASE_URL ? mongodbCopy(place.DATABASE_URL) : sqliteCopy(place.SQLITE_FILE);
}
