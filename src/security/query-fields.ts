/** What queries must know of the fields they name, read off the configuration. */
import type { FlattenedField, SanitizedConfig } from 'payload';

export interface QueryFields {
  /** Names of fields that hold a moment. */
  dates: ReadonlySet<string>;
  /**
   * Names of relations to documents that not everyone may read. A filter or a sort through one would tell of documents
   * the person has no right to, since Payload asks for that right by collection and not by document.
   */
  guarded: ReadonlySet<string>;
}

/** What may follow a guarded relation: which document it is, never what stands in it. */
const harmless = new Set(['id', 'value', 'relationTo']);

/** @param closed slugs of collections whose documents not everyone who may read some may read all of */
export function queryFieldsOf(
  { collections }: Pick<SanitizedConfig, 'collections'>,
  closed: readonly string[],
): QueryFields {
  const dates = new Set(['createdAt', 'updatedAt']);
  const guarded = new Set<string>();
  const visit = (fields: readonly FlattenedField[]): void => {
    for (const field of fields) {
      if (field.type === 'date') dates.add(field.name);
      if (field.type === 'relationship' || field.type === 'upload') {
        if ([field.relationTo].flat().some((slug) => closed.includes(slug))) guarded.add(field.name);
      }
      if ('flattenedFields' in field) visit(field.flattenedFields);
    }
  };
  for (const { flattenedFields } of collections) visit(flattenedFields);
  return { dates, guarded };
}

export function isDate(path: string, { dates }: QueryFields): boolean {
  return dates.has(path.split('.').at(-1) ?? '');
}

export function looksThrough(path: string, { guarded }: QueryFields): boolean {
  const segments = path.replace(/^-/, '').split('.');
  const last = segments.at(-1) ?? '';
  return segments.slice(0, -1).some((segment) => guarded.has(segment)) && !harmless.has(last);
}
