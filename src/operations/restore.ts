/** `npm run restore -- <folder> [--force]`: into the database and the media folder the environment names. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { env } from '@/env';
import { restoreBackup } from './backup/restore-backup';
import { sayAndExit } from './say-and-exit';

const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false } },
  allowPositionals: true,
});

await sayAndExit(async () => {
  const [folder] = positionals;
  if (!folder) throw new Error('From which folder? npm run restore -- <folder> [--force]');
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const { seq, madeAt, auditHead } = await restoreBackup(env, path.resolve(folder), {
    force: values.force,
    say,
  });
  return `Restored and compared: as of ${madeAt}, change ${seq}. Now: npm run audit:verify -- ${auditHead}`;
});
