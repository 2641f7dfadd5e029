import { articles } from '@collections/articles';
import { homes } from '@collections/homes';
import { pages } from '@collections/pages';
import { describe, expect, it } from 'vitest';
import { publicPath } from '@/publishing/public-path';

describe('the public path', () => {
  it('stands in its language, under the segment of its type', () => {
    expect(publicPath(articles, 'en', 'tea-festival')).toBe('/en/news/tea-festival');
    expect(publicPath(articles, 'vi', 'le-hoi')).toBe('/vi/tin-tuc/le-hoi');
  });

  it('of a type without a segment stands directly below the language', () => {
    expect(publicPath(pages, 'ko', '연락처')).toBe('/ko/연락처');
  });

  it('of a home is the front of its language, whatever its slug', () => {
    expect(publicPath(homes, 'zh', 'front')).toBe('/zh');
  });

  it('is NFC', () => {
    expect(publicPath(pages, 'ko', '차'.normalize('NFD'))).toBe(`/ko/${'차'.normalize('NFC')}`);
  });
});
