import type { ArrayField, Condition, Field, GroupField } from 'payload';
import type { RowField, RowsField } from '@/content/content-type';
import { labelRecord } from '@/i18n/labels';

interface Common {
  name: string;
  localized: boolean;
  label: Record<string, string>;
  admin: { description?: Record<string, string> };
}

/** A part of a field made of several: its label stands under the part's name, its help under `<name>Help`. */
function part(field: string, name: string) {
  const text = (key: string) => labelRecord('content', `fields.${field}.${key}`);
  return { name, label: text(name), admin: { description: text(`${name}Help`) } };
}

/** Name and address of the original of a republished text. */
export function sourceField(base: Common): GroupField {
  return {
    ...base,
    type: 'group',
    fields: [
      { ...part('source', 'name'), type: 'text' },
      { ...part('source', 'url'), type: 'text' },
    ],
  };
}

/** Localized as a whole, so that saving one language cannot touch another's rows. */
export function correctionsField(base: Common): ArrayField {
  return {
    ...base,
    type: 'array',
    labels: { singular: base.label, plural: base.label },
    fields: [
      { ...part('corrections', 'date'), type: 'date' },
      { ...part('corrections', 'text'), type: 'textarea' },
    ],
  };
}

/** Payload's word for it; asked for when a language is published, as every requirement is. */
export function mostRows({ max }: { max?: number }): { maxRows?: number } {
  return max === undefined ? {} : { maxRows: max };
}

/** Localized as a whole, like corrections: each language has rows and an order of its own. */
export function rowsField(field: RowsField, base: Common, make: (field: RowField) => Field): ArrayField {
  const one = labelRecord('content', `fields.${field.name}.row`);
  return {
    ...base,
    type: 'array',
    ...mostRows(field),
    labels: { singular: one, plural: base.label },
    admin: {
      ...base.admin,
      initCollapsed: true,
      components: {
        RowLabel: {
          path: '@/cms/fields/row-label#RowLabel',
          clientProps: { field: field.labelled, labels: optionLabels(field), row: one },
        },
      },
    },
    fields: field.fields.map((own) => withCondition(own, make(own))),
  };
}

function optionLabels({ labelled, fields }: RowsField): Record<string, Record<string, string>> {
  const options = fields.flatMap((own) =>
    own.kind === 'select' && own.name === labelled ? own.options : [],
  );
  return Object.fromEntries(
    options.map((option) => [option, labelRecord('content', `options.${labelled}.${option}`)]),
  );
}

function withCondition({ when }: RowField, made: Field): Field {
  if (!when) return made;
  const condition: Condition = (_data, row) => {
    const value = String(row[when.field] ?? '');
    return 'is' in when ? when.is.includes(value) : value !== '' && !when.isNot.includes(value);
  };
  return { ...made, admin: { ...made.admin, condition } } as Field;
}
