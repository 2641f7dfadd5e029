import { expect, test } from 'vitest';
import type { LiveItem } from '@/content/content-item';
import { entryWays } from '@/portal/home/entry-ways';
import { article, section } from './fixtures';

/** Documents are recognised by the last part of their English address, whatever they are called here. */
const page = (slug: string): LiveItem => ({
  ...article(slug, 'ko'),
  path: `/ko/${slug}-ko`,
  translations: { en: `/en/${slug}` },
});
const sections = section('travel', { ko: 'yeohaeng', en: 'travel' }).filter(({ locale }) => locale === 'ko');

test('a guide first, then the section; a reader for whom there is nothing has no door', () => {
  const ways = entryWays({}, { pages: [page('how-to-come'), page('for-reporters')], sections, tags: [] });
  expect(ways.map(({ audience, path }) => [audience, path])).toEqual([
    ['visitor', '/ko/how-to-come-ko'],
    ['reporter', '/ko/for-reporters-ko'],
  ]);
  expect(ways[0]?.further.map(({ path }) => path)).toEqual([sections[0]?.path]);
  expect(ways[1]?.further).toEqual([]);
});

test('without its guide a door leads to the section', () => {
  const [visitor] = entryWays({}, { pages: [], sections, tags: [] });
  expect(visitor).toMatchObject({ audience: 'visitor', path: sections[0]?.path, further: [] });
});

test('the pages editors chose take the place of the guide, in their order', () => {
  const chosen = ['museums', 'trains'].map((slug) => {
    const { contentId, type, title, path } = page(slug);
    return { contentId, type, title, path };
  });
  const [visitor] = entryWays({ visitor: chosen }, { pages: [page('how-to-come')], sections, tags: [] });
  expect(visitor?.path).toBe('/ko/museums-ko');
  expect(visitor?.further.map(({ path }) => path)).toEqual(['/ko/trains-ko', sections[0]?.path]);
});
