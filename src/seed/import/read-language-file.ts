/** One language file of a document: front matter and Markdown, checked by themselves. */
import { type ContentType, generalFields } from '@/content/content-type';
import { type Locale, sourceLocale } from '@/i18n/locales';
import { slugPattern } from '@/lib/slug';
import { type FrontMatterValues, frontMatterSchema } from './front-matter-schema';
import { readTextFile } from './read-text-file';
import { checkValues, type LineOf, readYaml } from './read-yaml';
import { Refusals } from './refusal';

export interface LanguageFile {
  file: string;
  locale: Locale;
  values: FrontMatterValues;
  lineOf: LineOf;
  markdown: string;
  markdownLine: number;
  refusals: Refusals;
}

/** Null when the front matter cannot be used; `refusals` then say why. */
export async function readLanguageFile(
  file: string,
  locale: Locale,
  type: ContentType,
): Promise<{ read: LanguageFile | null; refusals: Refusals }> {
  const refusals = new Refusals(file);
  const text = await readTextFile(file, refusals);
  const parts = text === null ? null : split(text, refusals);
  const yaml = parts && readYaml(parts.frontMatter, 2, refusals);
  const values = yaml && checkValues(frontMatterSchema(type), yaml, refusals);
  if (!parts || !yaml || !values) return { read: null, refusals };
  const read = { file, locale, values, lineOf: yaml.lineOf, refusals, ...parts };
  checkTitleAndSlug(read, type);
  checkSourceOnly(read, type);
  return { read, refusals };
}

function split(text: string, refusals: Refusals) {
  const lines = text.split('\n');
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  if (end < 0) {
    refusals.add(1, 'noFrontMatter');
    return null;
  }
  const frontMatter = lines.slice(1, end).join('\n');
  return { frontMatter, markdown: lines.slice(end + 1).join('\n'), markdownLine: end + 2 };
}

/** A draft may still be without title and address. */
function checkTitleAndSlug({ values, lineOf, refusals }: LanguageFile, type: ContentType): void {
  for (const field of generalFields(type).filter((name) => name !== 'description')) {
    const isEmpty = (values[field] ?? '').trim() === '';
    if (isEmpty && values.status === 'published') refusals.add(lineOf([field]), 'emptyField', {}, field);
  }
  const { slug } = values;
  if (slug && !slugPattern.test(slug)) refusals.add(lineOf(['slug']), 'badSlug', { value: slug }, 'slug');
}

function checkSourceOnly({ values, locale, lineOf, refusals }: LanguageFile, type: ContentType): void {
  if (locale !== sourceLocale) return;
  for (const field of type.fields) {
    if (field.kind !== 'text' || !field.translationsOnly || !values[field.name]) continue;
    refusals.add(lineOf([field.name]), 'notInSource', {}, field.name);
  }
}
