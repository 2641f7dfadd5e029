import { describe, expect, it } from 'vitest';
import { itemTag, listTag, pathTag, seqOfTags, seqTag, tagsOfChange } from '@/publishing/cache-tags';

describe('the tags of the page cache', () => {
  it('name an item, a list and a path in a language', () => {
    expect(itemTag('abc', 'vi')).toBe('item:abc:vi');
    expect(listTag('ko')).toBe('list:ko');
    expect(listTag('ko', 'articles')).toBe('list:ko:articles');
    expect(pathTag('/en/news/tea')).toBe('path:/en/news/tea');
  });

  it('are ASCII without a comma, and never longer than Next takes', () => {
    expect(pathTag('/ko/소식,차')).toBe('path:/ko/%EC%86%8C%EC%8B%9D%2C%EC%B0%A8');
    const exactly = `/${'a'.repeat(199)}`;
    expect(pathTag(exactly)).toBe(`path:${exactly}`);
    const long = pathTag(`/${'a'.repeat(200)}`);
    expect(long).toMatch(/^path:[0-9a-f]{64}$/);
    expect(pathTag(`/${'b'.repeat(200)}`)).not.toBe(long);
  });

  it('carry the number a page was read at', () => {
    expect(seqTag(42)).toBe('seq:42');
    expect(seqOfTags(['list:vi', 'seq:42', 'seq:7'])).toBe(42);
    expect(seqOfTags(['list:vi', 'item:seq:1:vi'])).toBeNull();
    expect(seqOfTags([])).toBeNull();
  });

  it('of a change are its item, the lists it may stand in and its path', () => {
    const change = { contentId: 'abc', locale: 'en', type: 'articles', path: '/en/news/tea' } as const;
    expect(tagsOfChange(change)).toEqual(['item:abc:en', 'list:en', 'list:en:articles', 'path:/en/news/tea']);
  });
});
