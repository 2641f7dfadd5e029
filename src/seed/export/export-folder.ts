/** Everything into a folder that `import` reads again without changing anything. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { ContentType } from '@/content/content-type';
import type { ImportProgress } from '../import/apply-import';
import type { ExportPort, StoredMedia } from '../import/port';
import { type ExportNames, exportNames } from './export-names';
import { writeDocument } from './write-document';

export interface ExportOptions {
  types: readonly ContentType[];
  onProgress?: (progress: ImportProgress) => void;
}

export interface ExportReport {
  documents: number;
  media: number;
}

/** One document in memory at a time. A document without any text is not written: there is no file it could stand in. */
export async function exportFolder(
  port: ExportPort,
  folder: string,
  { types, onProgress = () => {} }: ExportOptions,
): Promise<ExportReport> {
  const names = await exportNames(
    port,
    types.map(({ slug }) => slug),
  );
  const report = { documents: 0, media: 0 };
  for await (const medium of port.media()) {
    onProgress({ done: report.media, total: names.total, name: medium.filename });
    await writeMedium(port, folder, medium, names);
    report.media += 1;
  }
  for (const type of types) {
    for await (const document of port.documents(type.slug)) {
      const done = report.media + report.documents;
      onProgress({ done, total: names.total, name: `${type.slug}/${document.key}` });
      await writeDocument(folder, type, document, names);
      report.documents += 1;
    }
  }
  return report;
}

async function writeMedium(
  port: ExportPort,
  folder: string,
  { id, metadata }: StoredMedia,
  names: ExportNames,
): Promise<void> {
  const name = names.media(id) ?? id;
  const target = path.join(folder, 'media', name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, await port.readMedia(id), { flag: 'wx' });
  const yaml = stringify({ id, ...metadata }, { lineWidth: 0, schema: 'core' });
  await writeFile(`${target.slice(0, target.length - path.extname(target).length)}.yaml`, yaml, {
    flag: 'wx',
  });
}
