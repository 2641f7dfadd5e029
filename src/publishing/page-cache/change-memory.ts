/** Which change touched which tag last: what page freshness is decided on. Bounded: it forgets the oldest wholesale. */
import { seqOfTags, tagsOfChange } from '../cache-tags';
import type { ChangeRow } from '../records';

const MAX_TAGS = 200_000;

export class ChangeMemory {
  #lastChange = new Map<string, number>();
  #head: number;
  /** Pages read before this number cannot be judged any more. */
  #floor: number;

  constructor(head: number) {
    this.#head = head;
    this.#floor = head;
  }

  get head(): number {
    return this.#head;
  }

  note(change: Pick<ChangeRow, 'seq' | 'contentId' | 'locale' | 'type' | 'path'>): void {
    for (const tag of tagsOfChange(change)) this.#lastChange.set(tag, change.seq);
    this.#head = Math.max(this.#head, change.seq);
    if (this.#lastChange.size <= MAX_TAGS) return;
    this.#lastChange.clear();
    this.#floor = this.#head;
  }

  /** A page whose tags do not say when it was read is never fresh. */
  isFresh(tags: readonly string[]): boolean {
    const readAt = seqOfTags(tags);
    if (readAt === null || readAt < this.#floor) return false;
    return tags.every((tag) => (this.#lastChange.get(tag) ?? 0) <= readAt);
  }
}
