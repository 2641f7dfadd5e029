/** A translator writes only in the languages they hold, and only what differs by language. */
import type { CollectionBeforeValidateHook } from 'payload';
import { keepToHeldLanguage } from '@/access/held-languages';
import { subjectOf } from '@/access/subject-of';
import { type ContentType, generalFields } from '@/content/content-type';

export function keepToHeldLanguages(type: ContentType): CollectionBeforeValidateHook {
  const localized: string[] = [...generalFields(type), 'publishedAt'];
  for (const field of type.fields) if (field.localized) localized.push(field.name);
  const writable = new Set([...localized, 'revision', '_status', 'id']);
  return ({ data, operation, originalDoc, req }) => {
    if (!data || operation !== 'update' || req.context.publishingAct === true) return data;
    return keepToHeldLanguage(req, { subject: subjectOf(type), document: originalDoc }, data, writable);
  };
}
