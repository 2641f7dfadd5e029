import type { ContentType } from '@/content/content-type';
import type { Subject } from './rights';

/** Texts that are written and approved, as against the navigation that editors arrange. */
export function subjectOf(type: Pick<ContentType, 'harvested'>): Extract<Subject, 'content' | 'structure'> {
  return type.harvested ? 'content' : 'structure';
}
