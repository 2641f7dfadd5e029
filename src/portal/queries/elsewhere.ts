/** A reader changed the language in an address by hand: find what they meant. */

import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { type Locale, locales } from '@/i18n/locales';
import type { TrackedStore } from './tracked-store';

/**
 * Looks for the document of `path` under the other languages, whose path segments differ: `/ko/news/tea-festival` may
 * mean `/en/news/tea-festival`. At most one look per other language and matching type.
 */
export async function findElsewhere(
  store: TrackedStore,
  path: string,
  locale: Locale,
  contentTypes: readonly ContentType[],
): Promise<LiveItem | null> {
  for (const candidate of candidates(path, locale, contentTypes)) {
    const found = await store.byPath(candidate);
    if (found.kind === 'live') return found.item;
  }
  return null;
}

function candidates(path: string, locale: Locale, contentTypes: readonly ContentType[]): string[] {
  const [, , ...rest] = path.split('/');
  const [first = '', second] = rest;
  if (rest.length > 2 || first === '') return [];
  const others = locales.filter((other) => other !== locale);
  if (second === undefined) return others.map((other) => `/${other}/${first}`);
  const type = contentTypes.find((each) => locales.some((any) => each.segments[any] === first));
  return type ? others.map((other) => `/${other}/${type.segments[other]}/${second}`) : [];
}
