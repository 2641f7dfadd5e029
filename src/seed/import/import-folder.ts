/** A folder into the database: read, refuse all that is wrong at once, or apply. */
import type { Payload } from 'payload';
import type { Locale } from '@/i18n/locales';
import { contentTypesOf } from '@/publishing/registry';
import { importText, refusalSentence } from '../import-text';
import { payloadPort } from '../payload-port';
import { progressBar } from '../progress-bar';
import { announcedAgencies } from './announced-agencies';
import { applyImport, type ImportReport } from './apply-import';
import { readImportFolder } from './read-import-folder';
import type { ImportRefusal } from './refusal';

export interface ImportFolderOptions {
  /** Default `<folder>/media`. */
  mediaFolder?: string;
  /** Of the sentences. */
  locale: Locale;
  dryRun?: boolean;
}

/** Its message is what the person at the terminal should read. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** @throws {ImportError} with one sentence for each place to put right; nothing is written then */
export async function importFolder(
  payload: Payload,
  folder: string,
  { mediaFolder, locale, dryRun = false }: ImportFolderOptions,
): Promise<ImportReport> {
  const port = payloadPort(payload);
  const types = contentTypesOf(payload);
  const where = mediaFolder === undefined ? {} : { mediaFolder };
  const announced = dryRun ? await announcedAgencies(folder) : [];
  const agencies = new Map([...announced, ...(await port.agencies())]);
  const read = await readImportFolder(folder, { types, agencies, ...where });
  if (read.refusals.length > 0) throw refused('refused', read.refusals, locale);
  const bar = progressBar();
  const report = await applyImport(port, read, { types, dryRun, onProgress: bar.show }).finally(bar.stop);
  if (report.failures.length > 0) throw refused('failed', report.failures, locale);
  return report;
}

export function summarySentence({ documents, media }: ImportReport, locale: Locale): string {
  const { create: created, update: updated, unchanged } = documents;
  return importText('summary', locale, { created, updated, unchanged, media: media.create });
}

function refused(key: 'refused' | 'failed', refusals: readonly ImportRefusal[], locale: Locale): ImportError {
  const sentences = refusals.map((refusal) => refusalSentence(refusal, locale));
  return new ImportError([...sentences, importText(key, locale, { count: refusals.length })].join('\n'));
}
