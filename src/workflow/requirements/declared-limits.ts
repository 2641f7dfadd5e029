import type { ContentField, RowField } from '@/content/content-type';
import { idsOf, rowsOf, valueIn } from '@/content/raw-document';
import type { Issue, Requirement } from './issue';

/** The limits a type declares for its own fields; those of rows are told under the name of the rows. */
export const declaredLimits: Requirement = ({ type, doc, locale }) =>
  type.fields.flatMap((field) =>
    breaches(field, valueIn(field, doc, locale)).map(
      ({ cell, ...breach }): Issue => ({
        field: field.name,
        severity: 'error',
        labels: { field: `fields.${cell}.label` },
        ...breach,
      }),
    ),
  );

interface Breach extends Pick<Issue, 'key' | 'values'> {
  /** The field itself, or the one of its rows. */
  cell: string;
}

function breaches(field: ContentField | RowField, value: unknown): Breach[] {
  const { name: cell } = field;
  if (value === null || value === undefined || value === '') return [];
  switch (field.kind) {
    case 'text':
      return above([...String(value)].length, field.maxLength).map((max) => ({
        cell,
        key: 'tooLong',
        values: { max },
      }));
    case 'number': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
      const isWithin = Number(value) >= min && Number(value) <= max;
      return isWithin ? [] : [{ cell, key: 'outOfRange', values: { min, max } }];
    }
    case 'links':
      return above(idsOf(value).length, field.max).map((max) => ({ cell, key: 'tooMany', values: { max } }));
    case 'rows': {
      const rows = rowsOf(value);
      const own = above(rows.length, field.max).map(
        (max): Breach => ({ cell, key: 'tooMany', values: { max } }),
      );
      return [
        ...own,
        ...rows.flatMap((row) => field.fields.flatMap((each) => breaches(each, row[each.name]))),
      ];
    }
    default:
      return [];
  }
}

/** The limit, where it is passed. */
function above(size: number, max: number | undefined): number[] {
  return max !== undefined && size > max ? [max] : [];
}
