/** What nobody has to type: address from the headline, owner from the writer's agency, who wrote in this language. */
import type { CollectionBeforeChangeHook } from 'payload';
import { personOf } from '@/access/person';
import { slugify } from '@/lib/slug';

export const fillIn: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const filled = { ...data };
  const title = filled.title ?? originalDoc?.title;
  const slug = filled.slug ?? originalDoc?.slug;
  if (typeof title === 'string' && (!slug || followsTitle(slug, originalDoc))) filled.slug = slugify(title);
  else if (typeof filled.slug === 'string') filled.slug = filled.slug.normalize('NFC').toLowerCase();
  const person = personOf(req.user);
  if (!person) return filled;
  if (operation === 'create' && !filled.ownerAgency && person.agencyId) filled.ownerAgency = person.agencyId;
  if (req.context.publishingAct !== true) filled.writers = withWriter(originalDoc?.writers, person.id);
  return filled;
};

/**
 * Autosave makes the address from a headline that is still being typed. Until the language is first published it
 * follows the headline, unless somebody has written an address of their own.
 */
function followsTitle(slug: unknown, originalDoc: Record<string, unknown> | undefined): boolean {
  const title = originalDoc?.title;
  return typeof title === 'string' && !originalDoc?.publishedAt && slug === slugify(title);
}

function withWriter(writers: unknown, id: string): string[] {
  const known: string[] = Array.isArray(writers) ? writers : [];
  return known.includes(id) ? known : [...known, id];
}
