/** One document's folder: its language files, and whether they belong together. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ContentType } from '@/content/content-type';
import { type Locale, locales } from '@/i18n/locales';
import { type LanguageFile, readLanguageFile } from './read-language-file';
import { Refusals } from './refusal';

export interface DocumentFolder {
  type: ContentType;
  key: string;
  folder: string;
  /** In the order of the languages; the first gives the shared fields. */
  files: LanguageFile[];
  id: string | null;
  refusals: Refusals[];
}

export async function readDocumentFolder(folder: string, type: ContentType): Promise<DocumentFolder> {
  const key = path.basename(folder);
  const own = new Refusals(folder);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) own.add(1, 'badFolderName', { value: key });
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const strangers = names.filter((name) => !locales.some((locale) => name === `${locale}.md`));
  const unknown = strangers.map((name) => refuseFile(path.join(folder, name)));
  const present = locales.filter((locale) => names.includes(`${locale}.md`));
  const read = await Promise.all(
    present.map((locale) => readLanguageFile(fileOf(folder, locale), locale, type)),
  );
  const files = read.flatMap((file) => file.read ?? []);
  refuseOtherIds(files);
  const refusals = [own, ...unknown, ...read.map((file) => file.refusals)];
  return { type, key, folder, files, id: files[0]?.values.id ?? null, refusals };
}

const fileOf = (folder: string, locale: Locale) => path.join(folder, `${locale}.md`);

function refuseFile(file: string): Refusals {
  const refusals = new Refusals(file);
  refusals.add(1, 'unknownFile');
  return refusals;
}

function refuseOtherIds([first, ...others]: LanguageFile[]): void {
  for (const { values, lineOf, refusals } of others) {
    if (first && values.id !== first.values.id) {
      refusals.add(lineOf(['id']), 'idDiffers', { other: path.basename(first.file) }, 'id');
    }
  }
}
