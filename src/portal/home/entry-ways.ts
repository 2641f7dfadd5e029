import type { LiveItem } from '@/content/content-item';
import { findBySlug } from './find-by-slug';

export const audiences = ['visitor', 'investor', 'reporter', 'overseas'] as const;
export type Audience = (typeof audiences)[number];

export interface EntryWay {
  audience: Audience;
  path: string;
  /** Where it leads, in the words of the target. */
  target: string;
}

/** Where each kind of reader starts, by preference; sections before tags. */
const starts: Record<Audience, readonly string[]> = {
  visitor: ['travel', 'community-tourism', 'culture'],
  investor: ['investment', 'economy'],
  reporter: ['press', 'external-relations'],
  overseas: ['culture', 'society', 'heritage'],
};

export function entryWays(sections: readonly LiveItem[], tags: readonly LiveItem[]): EntryWay[] {
  return audiences.flatMap((audience) => {
    const target = findBySlug([...sections, ...tags], starts[audience]);
    return target ? [{ audience, path: target.path, target: target.title }] : [];
  });
}
