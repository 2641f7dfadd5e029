/** A stored document → its language files. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { type ContentField, type ContentType, generalFields, type RowField } from '@/content/content-type';
import { rowsOf } from '@/content/raw-document';
import { lexicalToMarkdown } from '@/content/rich-text/lexical-to-markdown';
import { type Locale, locales } from '@/i18n/locales';
import type { LocaleData, StoredDocument } from '../import/port';
import { isEmpty } from '../import/resolve-fields';
import type { ExportNames } from './export-names';

export async function writeDocument(
  folder: string,
  type: ContentType,
  document: StoredDocument,
  names: ExportNames,
): Promise<void> {
  const own = path.join(folder, type.slug, names.document(type.slug, document.id) ?? document.id);
  await mkdir(own, { recursive: true });
  const present = locales.filter((locale) => document.locales[locale]);
  for (const [at, locale] of present.entries()) {
    const text = languageFile(type, document, locale, at === 0, names);
    await writeFile(path.join(own, `${locale}.md`), text, { flag: 'wx' });
  }
}

/** The front matter and body of one language; the first language also has what all share. */
export function languageFile(
  type: ContentType,
  { id, locales: texts, shared }: StoredDocument,
  locale: Locale,
  withShared: boolean,
  names: ExportNames,
): string {
  const data = texts[locale] ?? { status: 'draft', publishedAt: null, fields: {} };
  const own = type.fields.filter((field) => field.localized);
  const common = withShared ? type.fields.filter((field) => !field.localized) : [];
  const frontMatter = {
    ...general(type, id, data),
    ...named(own, data.fields, names),
    ...named(common, shared, names),
  };
  const yaml = stringify(frontMatter, { lineWidth: 0, schema: 'core' });
  const body = data.fields.body ? lexicalToMarkdown(data.fields.body, names) : '';
  return `---\n${yaml}---\n${body && `\n${body}`}`;
}

function general(
  type: ContentType,
  id: string,
  { status, publishedAt, fields }: LocaleData,
): Record<string, unknown> {
  const { title = '', slug = '', description } = fields;
  return {
    id,
    status,
    title,
    ...(generalFields(type).includes('slug') ? { slug } : {}),
    ...(isEmpty(description) ? {} : { description }),
    ...(publishedAt ? { publishedAt } : {}),
  };
}

function named(
  fields: readonly (ContentField | RowField)[],
  values: Record<string, unknown>,
  names: ExportNames,
): object {
  const entries = fields.map((field) => [field.name, nameOf(field, values[field.name], names)] as const);
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}

/** Ids become names; what an id no longer leads to is left out. */
function nameOf(field: ContentField | RowField, value: unknown, names: ExportNames): unknown {
  if (isEmpty(value)) return null;
  switch (field.kind) {
    case 'body':
      return null;
    case 'link':
      return names.document(field.to, String(value));
    case 'links':
      return (value as string[]).flatMap((id) => names.document(field.to, id) ?? []);
    case 'media':
      return names.media(String(value));
    case 'agency':
      return names.agency(String(value));
    case 'rows':
      return rowsOf(value).map((row) => named(field.fields, row, names));
    default:
      return value;
  }
}
