/** `tsx src/seed/demo/prepare.ts`: sample content and accounts into the database the environment names. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentTypes } from '@collections';
import config from '@payload-config';
import { getPayload } from 'payload';
import { env } from '@/env';
import { importAgencies } from '../agencies';
import { applyImport } from '../import/apply-import';
import { readImportFolder } from '../import/read-import-folder';
import { payloadPort } from '../payload-port';
import { saveDemoAccounts } from './save-accounts';

const content = path.resolve('src/seed/content');
const pictures = path.resolve('media/samples');

const payload = await getPayload({ config });
const port = payloadPort(payload);
await importAgencies(payload, content);
await importSamples();
if (!existsSync(path.join(env.DATA_DIR, 'demo-accounts.json'))) await saveDemoAccounts(payload, env.DATA_DIR);
await port.close();
process.exit(0);

/** The samples are ours: anything refused in them is a fault to be mended, not passed over. */
async function importSamples(): Promise<void> {
  const folder = await readImportFolder(content, {
    types: contentTypes,
    mediaFolder: pictures,
    agencies: await port.agencies(),
  });
  const refusals = [
    ...folder.refusals,
    ...(await applyImport(port, folder, { types: contentTypes })).failures,
  ];
  if (refusals.length === 0) return;
  for (const { file, line, field, reason, values } of refusals) {
    process.stderr.write(`${file}:${line}: ${field ?? ''} ${reason} ${JSON.stringify(values)}\n`);
  }
  throw new Error(`${refusals.length} places of the sample content were refused`);
}
