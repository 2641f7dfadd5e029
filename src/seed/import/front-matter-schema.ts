/** The front matter a content type has, made from its declaration. */
import type { z } from 'zod';
import {
  type ContentField,
  type ContentType,
  generalFields,
  type RowField,
  type RowsField,
} from '@/content/content-type';
import {
  dateSchema,
  idSchema,
  keySchema,
  listSchema,
  numberSchema,
  optionSchema,
  rangeSchema,
  recordSchema,
  textSchema,
  timeSchema,
  webAddressSchema,
} from './value-schemas';

/** Limits of the fields every type has; docs/import-format.md and the collection say the same. */
const limits = { title: 140, slug: 120, description: 300, text: 5000 };

export interface FrontMatterValues {
  id: string;
  status: 'published' | 'draft';
  title: string;
  /** Not of a home. */
  slug?: string;
  description?: string | null;
  publishedAt?: string | null;
  [field: string]: unknown;
}

export function frontMatterSchema(type: ContentType): z.ZodType<FrontMatterValues> {
  const fields = type.fields.flatMap((field) => {
    const schema = fieldSchema(field);
    return schema ? [[field.name, schema.nullish()] as const] : [];
  });
  return recordSchema({
    id: idSchema,
    status: optionSchema(['published', 'draft']),
    title: textSchema(limits.title),
    ...(generalFields(type).includes('slug') ? { slug: textSchema(limits.slug) } : {}),
    description: textSchema(limits.description).nullish(),
    publishedAt: timeSchema.nullish(),
    ...Object.fromEntries(fields),
  }) as unknown as z.ZodType<FrontMatterValues>;
}

/** Null for the body, which stands below the front matter. */
function fieldSchema(field: ContentField | RowField): z.ZodType | null {
  switch (field.kind) {
    case 'text':
      return textSchema(field.maxLength ?? limits.text);
    case 'number':
      return field.min === undefined || field.max === undefined
        ? numberSchema
        : rangeSchema(field.min, field.max);
    case 'date':
      return dateSchema;
    case 'select':
      return optionSchema(field.options);
    case 'link':
    case 'agency':
    case 'media':
      return keySchema;
    case 'links':
      return listSchema(keySchema, field.max);
    case 'source':
      return recordSchema({ name: textSchema(300, true), url: webAddressSchema.nullish() });
    case 'corrections':
      return listSchema(recordSchema({ date: dateSchema, text: textSchema(limits.text, true) }));
    case 'rows':
      return listSchema(recordSchema(rowShape(field)), field.max);
    case 'body':
      return null;
  }
}

function rowShape({ fields, labelled }: RowsField): z.ZodRawShape {
  const entries = fields.flatMap((field) => {
    const schema = fieldSchema(field);
    return schema ? [[field.name, field.name === labelled ? schema : schema.nullish()] as const] : [];
  });
  return Object.fromEntries(entries);
}
