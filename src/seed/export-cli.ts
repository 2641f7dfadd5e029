/** `npm run export:markdown -- <folder> [--lang vi]`: all documents, drafts too, in the form `npm run import` reads. */
import { mkdir, readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import config from '@payload-config';
import { getPayload } from 'payload';
import { isLocale, sourceLocale } from '@/i18n/locales';
import { contentTypesOf } from '@/publishing/registry';
import { exportFolder } from './export/export-folder';
import { importText } from './import-text';
import { payloadPort } from './payload-port';
import { progressBar } from './progress-bar';

process.exit(await run());

async function run(): Promise<number> {
  const args = readArguments();
  if (!args) {
    console.error(importText('exportUsage', sourceLocale));
    return 2;
  }
  const { folder, locale } = args;
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    console.error(importText('notEmpty', locale, { folder }));
    return 1;
  }
  const payload = await getPayload({ config });
  const port = payloadPort(payload);
  const bar = progressBar();
  try {
    const types = contentTypesOf(payload);
    const report = await exportFolder(port, folder, { types, onProgress: bar.show }).finally(bar.stop);
    console.log(importText('exported', locale, { ...report, folder }));
    return 0;
  } finally {
    await port.close();
  }
}

function readArguments() {
  try {
    const options = { lang: { type: 'string', default: sourceLocale } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [folder] = positionals;
    return folder && positionals.length === 1 && isLocale(values.lang)
      ? { folder, locale: values.lang }
      : null;
  } catch {
    return null;
  }
}
