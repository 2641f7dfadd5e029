/** The archive: lists by year and month of Viet Nam, and the form that leads there. */
import { contentTypes } from '@collections';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import { translatorFor } from '@/i18n/translator';
import { answerArchiveForm } from '@/portal/archive/answer-archive-form';
import { parseListAddress } from '@/portal/archive/list-address';
import { boundsOf, parsePeriodSegment, periodName, periodSegment } from '@/portal/archive/period';
import { buildAssets } from '@/portal/assets/build';
import { renderPage } from '@/portal/render-page';
import { MemoryContentStore } from '../support/preview/memory-content-store';
import { article, section } from './fixtures';

const site = {
  origin: 'https://portal.example.vn',
  host: 'portal.example.vn',
  adminEmail: 'a@b.vn',
  secret: 's',
};
const at = (id: string, publishedAt: string, inSection?: string) =>
  article(id, 'en', { publishedAt, ...(inSection ? { section: inSection } : {}) });
const store = new MemoryContentStore(
  [
    ...section('economy', { vi: 'kinh-te', en: 'economy' }),
    // The last moment of October in Viet Nam, and the first of November
    at('october', '2026-10-31T16:59:59.999Z'),
    at('november', '2026-10-31T17:00:00.000Z', 'economy'),
    at('new-year', '2024-12-31T17:00:00.000Z'),
    ...Array.from({ length: 20 }, (_, day) =>
      at(`may-${day}`, `2026-05-${String(day + 1).padStart(2, '0')}T01:00:00.000Z`),
    ),
  ],
  { '/en/sections/trade': '/en/sections/economy' },
);
const services = { store, site, contentTypes, now: () => new Date('2026-11-22T03:00:00Z') };
const get = (path: string) => renderPage(path, services);
const send = (query: string, locale = 'en') =>
  answerArchiveForm(locale, new URLSearchParams(query), services);

beforeAll(() => buildAssets());

describe('a period', () => {
  test.each(locales)('stands in an address of %s and is read from it', (locale) => {
    for (const period of [{ year: 2026 }, { year: 2026, month: 1 }, { year: 2026, month: 12 }])
      expect(parsePeriodSegment(periodSegment(period, locale), locale)).toEqual(period);
  });

  test.each([
    'archive-2026-13',
    'archive-2026-00',
    'archive-2026-1',
    'archive-26',
    'luu-tru-2026',
    '2026-11',
    'archive-',
  ])('%s is none in English', (segment) => expect(parsePeriodSegment(segment, 'en')).toBeNull());

  test('begins and ends at midnight in Viet Nam', () => {
    expect(boundsOf({ year: 2026, month: 12 })).toEqual({
      publishedFrom: '2026-11-30T17:00:00.000Z',
      publishedBefore: '2026-12-31T17:00:00.000Z',
    });
    expect(boundsOf({ year: 2026 }).publishedFrom).toBe('2025-12-31T17:00:00.000Z');
    expect(boundsOf({ year: 2026 }).publishedBefore).toBe('2026-12-31T17:00:00.000Z');
  });

  test('is named as each language names it', () => {
    const names = (period: { year: number; month?: number }) =>
      locales.map((locale) => periodName(period, locale, translatorFor(locale)));
    expect(names({ year: 2026, month: 11 })).toEqual([
      'tháng 11 năm 2026',
      'November 2026',
      '2026年11月',
      '2026년 11월',
    ]);
    expect(names({ year: 2026 })).toEqual(['năm 2026', '2026', '2026年', '2026년']);
  });

  test('comes before the page number', () => {
    expect(parseListAddress('/en/news/archive-2026-11/3', 'en')).toEqual({
      base: '/en/news',
      period: { year: 2026, month: 11 },
      page: 3,
      isNumbered: true,
    });
    expect(parseListAddress('/en/news', 'en')).toMatchObject({ base: '/en/news', period: null, page: 1 });
  });
});

describe('the pages', () => {
  const listed = (html: string) => [...html.matchAll(/href="\/en\/news\/([\w-]+)"/g)].map(([, slug]) => slug);

  test('hold what was published in the month, by the clock of Viet Nam', async () => {
    const { status, html, tags } = await get('/en/news/archive-2026-11');
    expect(status).toBe(200);
    expect(html).toMatch(/<h1[^>]*>All stories, November 2026<\/h1>/);
    expect(listed(html)).toContain('november');
    expect(listed(html)).not.toContain('october');
    expect(html).toContain(
      '<link rel="canonical" href="https://portal.example.vn/en/news/archive-2026-11"/>',
    );
    expect(tags).toContain('list:en:articles');
    expect(listed((await get('/en/news/archive-2026-10')).html)).toContain('october');
    expect(listed((await get('/en/news/archive-2025')).html)).toContain('new-year');
  });

  test('are paged, and page 1 has one address', async () => {
    const { status, html } = await get('/en/news/archive-2026-05/2');
    expect(status).toBe(200);
    expect(html).toContain('<link rel="prev" href="https://portal.example.vn/en/news/archive-2026-05"/>');
    expect(await get('/en/news/archive-2026-05/1')).toMatchObject({
      status: 301,
      headers: { Location: '/en/news/archive-2026-05' },
    });
    expect((await get('/en/news/archive-2026-05/3')).status).toBe(404);
  });

  test('of a section that moved lead on, period and number with it', async () => {
    expect(await get('/en/sections/trade/archive-2026-11')).toMatchObject({
      status: 301,
      headers: { Location: '/en/sections/economy/archive-2026-11' },
    });
    expect((await get('/en/sections/economy/archive-2026-11')).status).toBe(200);
  });

  test('of an empty month say so and are kept from search engines; years without anything are none', async () => {
    const { status, html } = await get('/en/news/archive-2026-07');
    expect(status).toBe(200);
    expect(html).toContain('Nothing was published here in July 2026.');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect((await get('/en/news/archive-2023')).status).toBe(404);
    expect((await get('/en/news/archive-2027')).status).toBe(404);
    expect((await get('/en/tags/archive-2026')).status).toBe(404);
    expect((await get('/vi/tin-tuc/luu-tru-2026')).status).toBe(404);
  });

  test('an article whose address looks like a month is still found', async () => {
    const odd = article('x', 'en', { slug: 'archive-2026-05' });
    const { html } = await renderPage(odd.path, { ...services, store: new MemoryContentStore([odd]) });
    expect(html).toContain('<h1>Title of x</h1>');
  });
});

describe('the form', () => {
  test.each([
    ['list=/en/news&year=2026&month=11', '/en/news/archive-2026-11'],
    ['list=/en/sections/economy&year=2026&month=', '/en/sections/economy/archive-2026'],
    ['list=/en/sections/economy', '/en/sections/economy'],
    ['', '/en/news'],
  ])('%s leads to %s', async (query, location) => {
    expect(await send(query)).toMatchObject({
      status: 307,
      headers: { Location: location, 'Cache-Control': 'no-store' },
    });
  });

  test.each([
    ['list=https://evil.example/', 'Choose a section from the list.'],
    ['list=/en/news/november', 'Choose a section from the list.'],
    ['year=1999', 'Choose a year from the list.'],
    ['year=2026&month=13', 'Choose a month from the list.'],
    ['month=3', 'Choose the year of that month too.'],
  ])('%s is 400 and says which field is wrong', async (query, sentence) => {
    const { status, html, headers } = await send(query);
    expect(status).toBe(400);
    expect(html).toContain(`>${sentence}</a>`);
    expect(html).toContain(`>${sentence}</p>`);
    expect(html).toContain('aria-invalid="true"');
    expect(headers['Cache-Control']).toBe('no-store');
    expect(html).not.toContain('evil.example');
  });

  test('is 404 in a language there is none of', async () => {
    expect((await send('', 'fr')).status).toBe(404);
  });
});
