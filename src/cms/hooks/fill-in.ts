/** What nobody has to type: address from the headline, owner from the writer's agency, who wrote in this language. */
import type { CollectionBeforeChangeHook } from 'payload';
import { personOf } from '@/access/person';
import { type ContentType, generalFields } from '@/content/content-type';
import { slugify } from '@/lib/slug';

export function fillIn(type: ContentType): CollectionBeforeChangeHook {
  const hasSlug = generalFields(type).includes('slug');
  return ({ data, operation, originalDoc, req }) => {
    const filled: Values = { ...data, ...(hasSlug ? slugOf(data, originalDoc) : {}) };
    const person = personOf(req.user);
    if (!person) return filled;
    if (operation === 'create' && !filled.ownerAgency && person.agencyId)
      filled.ownerAgency = person.agencyId;
    if (req.context.publishingAct !== true) filled.writers = withWriter(originalDoc?.writers, person.id);
    return filled;
  };
}

type Values = Record<string, unknown>;

function slugOf(data: Values, originalDoc: Values | undefined): { slug?: string } {
  const title = data.title ?? originalDoc?.title;
  const slug = data.slug ?? originalDoc?.slug;
  if (typeof title === 'string' && (!slug || followsTitle(slug, originalDoc)))
    return { slug: slugify(title) };
  return typeof data.slug === 'string' ? { slug: data.slug.normalize('NFC').toLowerCase() } : {};
}

/**
 * Autosave makes the address from a headline that is still being typed. Until the language is first published it
 * follows the headline, unless somebody has written an address of their own.
 */
function followsTitle(slug: unknown, originalDoc: Values | undefined): boolean {
  const title = originalDoc?.title;
  return typeof title === 'string' && !originalDoc?.publishedAt && slug === slugify(title);
}

function withWriter(writers: unknown, id: string): string[] {
  const known: string[] = Array.isArray(writers) ? writers : [];
  return known.includes(id) ? known : [...known, id];
}
