/** Front-matter values of one language file → field values with names turned into ids. */
import type { ContentField, RowField, RowsField } from '@/content/content-type';
import type { NamesIndex } from './names-index';
import type { LanguageFile } from './read-language-file';

/** Empty fields are absent. */
export function resolveFields(
  fields: readonly ContentField[],
  read: LanguageFile,
  names: NamesIndex,
): Record<string, unknown> {
  const entries = fields.map((field) => [field.name, resolveField(field, read, names)] as const);
  return Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)));
}

export function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Where a value stands in the front matter, and what it is. */
interface Cell {
  place: PropertyKey[];
  value: unknown;
}

function resolveField(field: ContentField, read: LanguageFile, names: NamesIndex): unknown {
  return resolveCell(field, { place: [field.name], value: read.values[field.name] }, read, names);
}

function resolveCell(
  field: ContentField | RowField,
  { place, value }: Cell,
  read: LanguageFile,
  names: NamesIndex,
): unknown {
  if (isEmpty(value)) return null;
  switch (field.kind) {
    case 'link':
      return documentId(field.name, place, field.to, String(value), read, names);
    case 'links':
      return (value as string[]).flatMap(
        (key, at) => documentId(field.name, [...place, at], field.to, key, read, names) ?? [],
      );
    case 'rows':
      return (value as Record<string, unknown>[]).map((row, at) =>
        resolveRow(field, { place: [...place, at], value: row }, read, names),
      );
    case 'media':
      return mediaId(field.name, String(value), read, names);
    case 'agency':
      return agencyId(field.name, String(value), read, names);
    case 'source':
      return sourceValue(value as { name: string; url?: string | null });
    default:
      return value;
  }
}

function resolveRow(
  { fields }: RowsField,
  { place, value }: Cell,
  read: LanguageFile,
  names: NamesIndex,
): Record<string, unknown> {
  const row = value as Record<string, unknown>;
  const entries = fields.map((own) => {
    const cell = { place: [...place, own.name], value: row[own.name] };
    return [own.name, resolveCell(own, cell, read, names)] as const;
  });
  return Object.fromEntries(entries.filter(([, cell]) => !isEmpty(cell)));
}

function documentId(
  field: string,
  place: PropertyKey[],
  type: string,
  key: string,
  { lineOf, refusals }: LanguageFile,
  names: NamesIndex,
): string | null {
  const id = names.document(type, key);
  if (id === null) refusals.add(lineOf(place), 'unknownKey', { type, value: key }, field);
  return id;
}

function mediaId(field: string, fileName: string, read: LanguageFile, names: NamesIndex): string | null {
  const medium = names.media(fileName);
  if (!medium) refuseMedia(read, read.lineOf([field]), fileName, names, field);
  return medium?.id ?? null;
}

/** Tells a file that is not there from one nobody has described. */
export function refuseMedia(
  { refusals }: LanguageFile,
  line: number,
  fileName: string,
  names: NamesIndex,
  field?: string,
): void {
  const other = fileName.replace(/\.[^.]*$/, '.yaml');
  if (names.isBareFile(fileName)) refusals.add(line, 'missingMetadata', { value: fileName, other }, field);
  else refusals.add(line, 'missingMedia', { value: fileName }, field);
}

function agencyId(
  field: string,
  key: string,
  { lineOf, refusals }: LanguageFile,
  names: NamesIndex,
): string | null {
  const id = names.agency(key);
  if (id === null) refusals.add(lineOf([field]), 'unknownKey', { type: 'agencies', value: key }, field);
  return id;
}

function sourceValue({ name, url }: { name: string; url?: string | null }) {
  return { name, ...(url ? { url } : {}) };
}
