import type { FlattenedField, SanitizedConfig } from 'payload';

/** Names of every field that holds a moment, at whatever depth of whatever collection. */
export function dateFieldsOf({ collections }: Pick<SanitizedConfig, 'collections'>): ReadonlySet<string> {
  const names = new Set(['createdAt', 'updatedAt']);
  const visit = (fields: readonly FlattenedField[]): void => {
    for (const field of fields) {
      if (field.type === 'date') names.add(field.name);
      if ('flattenedFields' in field) visit(field.flattenedFields);
    }
  };
  for (const { flattenedFields } of collections) visit(flattenedFields);
  return names;
}
