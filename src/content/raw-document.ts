/** A document as `payload.db` returns it: with every language, localized fields as records by language. */
import type { Locale } from '@/i18n/locales';

export type RawDocument = { id: string } & Record<string, unknown>;

/** The field's value in one language; never another language's in its place. */
export function valueIn(
  field: { name: string; localized?: boolean },
  doc: RawDocument,
  locale: Locale,
): unknown {
  const value = doc[field.name];
  return field.localized ? (value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale] : value;
}

/** A localized text, '' where there is none. */
export function textIn(name: string, doc: RawDocument, locale: Locale): string {
  const value = valueIn({ name, localized: true }, doc, locale);
  return typeof value === 'string' ? value : '';
}

/** The id of a relationship, populated or not. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object' && 'id' in value && typeof value.id === 'string') return value.id;
  return null;
}

export function idsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((entry) => idOf(entry) ?? []);
}

/** The rows of a `rows` field. */
export function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}
