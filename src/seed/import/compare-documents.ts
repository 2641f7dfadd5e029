/** Whether what is stored says already what a file says. */
import { type ContentType, generalFields } from '@/content/content-type';
import { sameRichText } from '@/content/rich-text/canonical-rich-text';
import { asList, asRecord } from '@/content/rich-text/untrusted';
import { locales } from '@/i18n/locales';
import { canonicalJson } from '@/lib/canonical-json';
import type { DocumentData, LocaleData, MediaMetadata } from './port';
import { isEmpty } from './resolve-fields';

/** Languages that `wanted` does not have are left out of the comparison: they stay as they are. */
export function sameDocument(type: ContentType, stored: DocumentData, wanted: DocumentData): boolean {
  const shared = type.fields.filter((field) => !field.localized).map(({ name }) => name);
  return (
    stored.key === wanted.key &&
    sameFields(shared, stored.shared, wanted.shared) &&
    locales.every((locale) => {
      const language = wanted.locales[locale];
      return !language || sameLocale(type, stored.locales[locale], language);
    })
  );
}

export function sameMetadata(stored: MediaMetadata, wanted: MediaMetadata): boolean {
  return canonicalJson(withoutEmpty(stored)) === canonicalJson(withoutEmpty(wanted));
}

function sameLocale(type: ContentType, stored: LocaleData | undefined, wanted: LocaleData): boolean {
  if (!stored || stored.status !== wanted.status || !sameTime(stored.publishedAt, wanted.publishedAt))
    return false;
  const own = type.fields.filter((field) => field.localized && field.kind !== 'body').map(({ name }) => name);
  const names = [...generalFields(type), ...own];
  return (
    sameFields(names, stored.fields, wanted.fields) && sameRichText(stored.fields.body, wanted.fields.body)
  );
}

/** A file without a time leaves it to the CMS. */
function sameTime(stored: string | null, wanted: string | null): boolean {
  return wanted === null || (stored !== null && Date.parse(stored) === Date.parse(wanted));
}

function sameFields(names: readonly string[], stored: object, wanted: object): boolean {
  const [before, after] = [asRecord(stored), asRecord(wanted)];
  return names.every((name) => plain(before[name]) === plain(after[name]));
}

/** Rows lose the ids the database gave them, dates the form it gave them. */
function plain(value: unknown): string {
  if (isEmpty(value)) return '';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(value))
    return value.slice(0, 10);
  if (Array.isArray(value)) return canonicalJson(asList(value).map(plain));
  return typeof value === 'object' ? canonicalJson(withoutEmpty(value ?? {})) : String(value);
}

function withoutEmpty(object: object): unknown {
  const entries = Object.entries(object).filter(([name, value]) => name !== 'id' && !isEmpty(value));
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'object' ? withoutEmpty(value as object) : plain(value),
    ]),
  );
}
