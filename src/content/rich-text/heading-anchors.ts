import { slugify } from '@/lib/slug';

/**
 * Gives each heading of one body its fragment: the slug of its words in their own script, numbered when it comes
 * again. Adding a heading leaves the fragments before it as they were.
 */
export function headingAnchors(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const base = slugify(words) || 'h';
    let anchor = base;
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${base}-${count}`;
    taken.add(anchor);
    return anchor;
  };
}
