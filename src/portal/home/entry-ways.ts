/** Where a visitor, an investor, a reporter and a Vietnamese abroad start. */
import type { ItemLink, LiveItem } from '@/content/content-item';
import { findBySlug } from './find-by-slug';

export const audiences = ['visitor', 'investor', 'reporter', 'overseas'] as const;
export type Audience = (typeof audiences)[number];

export interface EntryWay {
  audience: Audience;
  path: string;
  /** Where else it leads, in the words of the targets. */
  further: readonly Pick<ItemLink, 'title' | 'path'>[];
}

/** What is published in the language, to start from. */
export interface StartingPoints {
  pages: readonly LiveItem[];
  sections: readonly LiveItem[];
  tags: readonly LiveItem[];
}

/** The page that guides each kind of reader, unless editors choose others. */
const guides: Record<Audience, readonly string[]> = {
  visitor: ['how-to-come'],
  investor: ['for-investors'],
  reporter: ['for-reporters', 'contacts'],
  overseas: ['overseas-vietnamese-and-partners', 'overseas-vietnamese'],
};

/** Where there is more to read; sections before tags. */
const shelves: Record<Audience, readonly string[]> = {
  visitor: ['travel', 'community-tourism', 'culture'],
  investor: ['investment', 'economy'],
  reporter: ['press', 'external-relations'],
  overseas: ['culture', 'society', 'heritage'],
};

/** @param chosen pages that editors chose for a reader */
export function entryWays(
  chosen: Partial<Record<Audience, readonly ItemLink[]>>,
  { pages, sections, tags }: StartingPoints,
): EntryWay[] {
  return audiences.flatMap((audience) => {
    const own = chosen[audience] ?? [];
    const guide = own.length > 0 ? own : [findBySlug(pages, guides[audience])];
    const shelf = findBySlug([...sections, ...tags], shelves[audience]);
    const [first, ...further] = [...guide, shelf].filter((target) => target !== undefined);
    return first ? [{ audience, path: first.path, further }] : [];
  });
}
