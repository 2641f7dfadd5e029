import { textIn } from '@/content/raw-document';
import { slugPattern } from '@/lib/slug';
import type { Issue, Requirement } from './issue';

const limits = { title: 140, description: 300, slug: 120 };

/** Lengths in code points, as the reader counts letters. */
export const textLimits: Requirement = ({ doc, locale }) => {
  const tooLong = Object.entries(limits).flatMap(([field, max]): Issue[] =>
    [...textIn(field, doc, locale)].length > max
      ? [{ field, key: 'tooLong', severity: 'error', values: { max } }]
      : [],
  );
  const slug = textIn('slug', doc, locale);
  const badSlug: Issue[] =
    slug !== '' && !slugPattern.test(slug) ? [{ field: 'slug', key: 'badSlug', severity: 'error' }] : [];
  return [...tooLong, ...badSlug];
};
