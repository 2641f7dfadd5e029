/** `tsx src/seed/demo/prepare.ts`: sample content and accounts into the database the environment names. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import config from '@payload-config';
import { getPayload } from 'payload';
import { env } from '@/env';
import { importAgencies } from '../agencies';
import { importFolder } from '../import/import-folder';
import { saveDemoAccounts } from './save-accounts';

const content = path.resolve('src/seed/content');
const pictures = path.resolve('media/samples');

const payload = await getPayload({ config });
await importAgencies(payload, content);
await importFolder(payload, content, { mediaFolder: pictures, locale: 'vi' });
if (!existsSync(path.join(env.DATA_DIR, 'demo-accounts.json'))) await saveDemoAccounts(payload, env.DATA_DIR);
await payload.destroy();
process.exit(0);
