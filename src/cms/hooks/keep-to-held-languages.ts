/** A translator writes only in the languages they hold, and only what differs by language. */
import type { CollectionBeforeValidateHook } from 'payload';
import { personOf } from '@/access/person';
import { rightOf } from '@/access/rights';
import { subjectOf } from '@/access/subject-of';
import type { ContentType } from '@/content/content-type';
import { portalError } from '@/errors/portal-error';

export function keepToHeldLanguages(type: ContentType): CollectionBeforeValidateHook {
  const localized = ['title', 'slug', 'description', 'publishedAt'];
  for (const field of type.fields) if (field.localized) localized.push(field.name);
  const writable = new Set([...localized, 'revision', '_status', 'id']);
  return ({ data, operation, req }) => {
    const person = personOf(req.user);
    if (!person || operation !== 'update' || req.context.publishingAct === true) return data;
    if (rightOf(person.roles, subjectOf(type), 'update') !== 'languages') return data;
    if (!person.languages.some((held) => held === req.locale)) {
      throw portalError(req, 'languageNotHeld', { field: 'locale' });
    }
    return Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => writable.has(name)));
  };
}
