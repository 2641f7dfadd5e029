/** `npm run backup -- <folder>`: a restore point of database and media, made while the portal goes on working. */
import path from 'node:path';
import { env } from '@/env';
import { makeBackup } from './backup/make-backup';
import { sayAndExit } from './say-and-exit';

const [folder] = process.argv.slice(2);

await sayAndExit(async () => {
  if (!folder) throw new Error('Which folder? npm run backup -- <folder>');
  const { database, seq, auditHead, files, tables } = await makeBackup(env, path.resolve(folder));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `Backup of ${database} in ${folder}: ${rows} rows, ${files.length} files, change ${seq}, audit head ${auditHead}`;
});
