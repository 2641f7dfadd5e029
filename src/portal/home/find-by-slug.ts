import type { LiveItem } from '@/content/content-item';

/**
 * Sections and tags are data, their ids too; what the composition can recognise them by is the last segment of
 * their English address, which editors rarely change. One that is not found is simply not shown.
 */
export function englishSlug(item: Pick<LiveItem, 'translations' | 'path'>): string {
  const path = item.translations.en ?? item.path;
  return path.split('/').pop() ?? '';
}

/** The first of `slugs` that exists. */
export function findBySlug(items: readonly LiveItem[], slugs: readonly string[]): LiveItem | undefined {
  for (const slug of slugs) {
    const found = items.find((item) => englishSlug(item) === slug);
    if (found) return found;
  }
  return undefined;
}
