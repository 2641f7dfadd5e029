/** A declared field of a content type → Payload's field, with labels and help in the four languages. */
import type { Field } from 'payload';
import { contentEditor } from '@/cms/editor';
import type { ContentField, NumberField, RowField, TextField } from '@/content/content-type';
import { findLabel, labelRecord } from '@/i18n/labels';
import { correctionsField, mostRows, rowsField, sourceField } from './compound-fields';
import { pictureName } from './picture-name';

interface Common {
  name: string;
  localized: boolean;
  label: Record<string, string>;
  admin: { description?: Record<string, string> };
}

function common(field: ContentField | RowField): Common {
  const description = findLabel('content', `fields.${field.name}.help`);
  return {
    name: field.name,
    localized: 'localized' in field && field.localized === true,
    label: labelRecord('content', `fields.${field.name}.label`),
    admin: description ? { description } : {},
  };
}

export function payloadField(field: ContentField | RowField): Field {
  const base = common(field);
  switch (field.kind) {
    case 'text':
      return textField(field, base);
    case 'number':
      return { ...base, type: 'number', ...limitsOf(field) };
    case 'date':
      return { ...base, type: 'date' };
    case 'select':
      return {
        ...base,
        type: 'select',
        options: field.options.map((value) => ({
          value,
          label: labelRecord('content', `options.${field.name}.${value}`),
        })),
      };
    case 'link':
      return { ...base, type: 'relationship', relationTo: field.to as never };
    case 'links':
      return {
        ...base,
        type: 'relationship',
        relationTo: field.to as never,
        hasMany: true,
        ...mostRows(field),
        // In the order readers get them: drawn about, not taken out and put in again.
        admin: { ...base.admin, isSortable: true },
      };
    case 'agency':
      return { ...base, type: 'relationship', relationTo: 'agencies' as never };
    case 'media':
      return {
        ...base,
        type: 'upload',
        relationTo: 'media' as never,
        admin: { ...base.admin, components: { afterInput: [pictureName] } },
      };
    case 'body':
      return { ...base, type: 'richText', editor: contentEditor() };
    case 'source':
      return sourceField(base);
    case 'corrections':
      return correctionsField(base);
    case 'rows':
      return rowsField(field, base, payloadField);
  }
}

function limitsOf({ min, max }: Pick<NumberField, 'min' | 'max'>): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function textField(field: Pick<TextField, 'maxLength' | 'multiline'>, base: Common): Field {
  const limits = field.maxLength ? { maxLength: field.maxLength } : {};
  return field.multiline ? { ...base, ...limits, type: 'textarea' } : { ...base, ...limits, type: 'text' };
}
