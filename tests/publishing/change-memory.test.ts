import { describe, expect, it } from 'vitest';
import { ChangeMemory } from '@/publishing/page-cache/change-memory';

const change = (seq: number, number = 1) =>
  ({ seq, contentId: `c${number}`, locale: 'en', type: 'articles', path: `/en/news/${number}` }) as const;

describe('what changed last', () => {
  it('makes a page stale that was read before it, and not one that was read at it or after', () => {
    const memory = new ChangeMemory(10);
    memory.note(change(12));
    expect(memory.isFresh(['seq:11', 'item:c1:en'])).toBe(false);
    expect(memory.isFresh(['seq:12', 'item:c1:en'])).toBe(true);
    expect(memory.isFresh(['seq:13', 'item:c1:en'])).toBe(true);
  });

  it('touches every page that shows the item, its lists or its path, and no other', () => {
    const memory = new ChangeMemory(10);
    memory.note(change(12));
    for (const tag of ['item:c1:en', 'list:en', 'list:en:articles', 'path:/en/news/1'])
      expect([tag, memory.isFresh(['seq:11', tag])]).toEqual([tag, false]);
    for (const tag of ['item:c1:vi', 'item:c2:en', 'list:vi', 'list:en:pages', 'path:/en/news/2'])
      expect([tag, memory.isFresh(['seq:11', tag])]).toEqual([tag, true]);
    expect(memory.isFresh(['seq:11', 'item:c2:en', 'list:en'])).toBe(false);
  });

  it('is not known of pages older than itself, or that do not say when they were read', () => {
    const memory = new ChangeMemory(10);
    expect(memory.isFresh(['seq:9', 'list:vi'])).toBe(false);
    expect(memory.isFresh(['seq:10', 'list:vi'])).toBe(true);
    expect(memory.isFresh(['list:vi'])).toBe(false);
  });

  it('leads to the newest number, in whatever order it is told', () => {
    const memory = new ChangeMemory(10);
    expect(memory.head).toBe(10);
    memory.note(change(15));
    memory.note(change(12, 2));
    expect(memory.head).toBe(15);
  });

  it('is forgotten wholesale before it fills the memory: pages read before are judged stale, later ones rightly', () => {
    const memory = new ChangeMemory(0);
    // Two tags of their own each, and two lists: 200,000 are kept.
    for (let seq = 1; seq <= 99_999; seq++) memory.note(change(seq, seq));
    expect(memory.isFresh(['seq:1', 'list:vi'])).toBe(true);
    memory.note(change(100_000, 100_000));
    expect(memory.isFresh(['seq:99999', 'list:vi'])).toBe(false);
    expect(memory.isFresh(['seq:100000', 'list:vi'])).toBe(true);
    memory.note(change(100_001, 1));
    expect(memory.isFresh(['seq:100000', 'item:c1:en'])).toBe(false);
  });
});
