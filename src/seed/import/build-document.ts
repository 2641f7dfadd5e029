/** A document's folder → what is saved, once it is known what the names stand for. */
import path from 'node:path';
import type { ContentField } from '@/content/content-type';
import { markdownToLexical } from '@/content/rich-text/markdown-to-lexical';
import { canonicalJson } from '@/lib/canonical-json';
import type { NamesIndex } from './names-index';
import type { DocumentData, LocaleData } from './port';
import type { DocumentFolder } from './read-document-folder';
import type { LanguageFile } from './read-language-file';
import { isEmpty, refuseMedia, resolveFields } from './resolve-fields';

export interface ImportDocument extends DocumentData {
  type: string;
  id: string;
  /** For refusals. */
  folder: string;
}

/** Null when no file of it can be used; refusals are noted in its files. */
export function buildDocument(folder: DocumentFolder, names: NamesIndex): ImportDocument | null {
  const [first, ...others] = folder.files;
  if (!first || folder.id === null) return null;
  const sharedFields = folder.type.fields.filter((field) => !field.localized);
  const shared = resolveFields(sharedFields, first, names);
  for (const other of others) refuseOtherValues(sharedFields, first, other);
  const locales = folder.files.map((file) => [file.locale, localeData(file, folder, names)] as const);
  refuseMissing(folder);
  const { key, id, type } = folder;
  return { type: type.slug, key, id, folder: folder.folder, shared, locales: Object.fromEntries(locales) };
}

function refuseOtherValues(fields: readonly ContentField[], first: LanguageFile, other: LanguageFile): void {
  for (const { name } of fields) {
    const value = other.values[name];
    if (isEmpty(value) || canonicalJson(value) === canonicalJson(first.values[name])) continue;
    other.refusals.add(other.lineOf([name]), 'sharedDiffers', { other: path.basename(first.file) }, name);
  }
}

function localeData(file: LanguageFile, { type }: DocumentFolder, names: NamesIndex): LocaleData {
  const { status, title, slug, description, publishedAt } = file.values;
  const own = type.fields.filter((field) => field.localized && field.kind !== 'body');
  const general = { title: title.trim(), slug, description: description?.trim() };
  const filled = Object.entries(general).filter(([, value]) => value);
  const fields = { ...Object.fromEntries<unknown>(filled), ...resolveFields(own, file, names) };
  const body = readBody(
    file,
    type.fields.some((field) => field.kind === 'body'),
    names,
  );
  if (body) fields.body = body;
  return { status, publishedAt: publishedAt ?? null, fields };
}

function readBody(file: LanguageFile, hasBody: boolean, names: NamesIndex): unknown {
  const { markdown, markdownLine, refusals, values } = file;
  if (markdown.trim() === '') return null;
  if (!hasBody) {
    refusals.add(markdownLine, 'noBody');
    return null;
  }
  const targets = { media: (name: string) => names.media(name)?.id ?? null, document: names.document };
  const options = { firstLine: markdownLine, draft: values.status === 'draft' };
  const { state, issues } = markdownToLexical(markdown, targets, options);
  for (const { line, reason, values: said } of issues) {
    if (reason === 'missingMedia') refuseMedia(file, line, String(said.value), names);
    else refusals.add(line, reason, said);
  }
  return state;
}

/** What must be there before a language can be published is asked for here, not by a failed save. */
function refuseMissing({ type, files }: DocumentFolder): void {
  const [first] = files;
  for (const file of files) {
    if (file.values.status !== 'published') continue;
    for (const field of type.fields.filter(({ required }) => required)) {
      const source = field.localized ? file : first;
      const isMissing =
        field.kind === 'body' ? file.markdown.trim() === '' : isEmpty(source?.values[field.name]);
      if (isMissing && source && (field.localized || file === first)) {
        source.refusals.add(1, 'missingField', {}, field.name);
      }
    }
  }
}
