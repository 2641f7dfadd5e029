import { expect, test } from 'vitest';
import { formatBytes, formatDate, formatDong, formatShortDate, formatTime, vietnamDay } from '@/i18n/format';
import { locales } from '@/i18n/locales';

const everywhere = <Result>(format: (locale: (typeof locales)[number]) => Result) => locales.map(format);

test('a date is written as each language writes it', () => {
  expect(everywhere((locale) => formatDate('2026-11-22T03:00:00Z', locale))).toEqual([
    'ngày 22 tháng 11, 2026',
    '22 November 2026',
    '2026年11月22日',
    '2026년 11월 22일',
  ]);
});

test('the day is the day in Viet Nam, not in Greenwich', () => {
  expect(formatDate('2026-11-21T17:30:00Z', 'vi')).toBe('ngày 22 tháng 11, 2026');
  expect(vietnamDay('2026-11-21T17:30:00Z')).toBe('2026-11-22');
  expect(formatTime('2026-11-21T17:30:00Z')).toBe('00:30 (GMT+7)');
});

test('short dates line up in figures', () => {
  expect(everywhere((locale) => formatShortDate('2026-09-02T03:00:00Z', locale))).toEqual([
    '02/09/2026',
    '02/09/2026',
    '2026/09/02',
    '2026. 09. 02.',
  ]);
});

test('money in units people say', () => {
  expect(everywhere((locale) => formatDong(1.5e12, locale))).toEqual([
    '1,5 nghìn tỷ đồng',
    'VND 1.5 trillion',
    '1.5万亿越南盾',
    '1.5조 동',
  ]);
  expect(everywhere((locale) => formatDong(250e9, locale))).toEqual([
    '250 tỷ đồng',
    'VND 250 billion',
    '2,500亿越南盾',
    '2,500억 동',
  ]);
});

test('file sizes have the separator of the language', () => {
  expect(formatBytes(2_440_000, 'vi')).toBe('2,4 MB');
  expect(formatBytes(2_440_000, 'en')).toBe('2.4 MB');
  expect(formatBytes(18_000, 'en')).toBe('18 kB');
});
