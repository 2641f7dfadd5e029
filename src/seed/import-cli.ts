/** `npm run import -- <folder> [--media <folder>] [--dry-run] [--lang vi]`. Ends 0, 1 (refused or failed) or 2 (usage). */
import { parseArgs } from 'node:util';
import config from '@payload-config';
import { getPayload } from 'payload';
import { isLocale, sourceLocale } from '@/i18n/locales';
import { importAgencies } from './agencies';
import { ImportError, importFolder, summarySentence } from './import/import-folder';
import { importText } from './import-text';
import { payloadPort } from './payload-port';

process.exit(await run());

async function run(): Promise<number> {
  const args = readArguments();
  if (!args) {
    console.error(importText('usage', sourceLocale));
    return 2;
  }
  const { folder, locale, dryRun, ...where } = args;
  const payload = await getPayload({ config });
  try {
    if (!dryRun) await importAgencies(payload, folder);
    const report = await importFolder(payload, folder, { locale, dryRun, ...where });
    if (dryRun) console.log(importText('dryRun', locale));
    console.log(summarySentence(report, locale));
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await payloadPort(payload).close();
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        media: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        lang: { type: 'string', default: sourceLocale },
      },
    });
    const [folder] = positionals;
    if (!folder || positionals.length > 1 || !isLocale(values.lang)) return null;
    const media = values.media === undefined ? {} : { mediaFolder: values.media };
    return { folder, locale: values.lang, dryRun: values['dry-run'], ...media };
  } catch {
    return null;
  }
}
