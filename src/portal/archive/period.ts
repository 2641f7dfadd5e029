/** A year or a month of the archive, as it is counted in Viet Nam, and its place in an address. */
import { formatMonth, formatYear } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Translator } from '@/i18n/translator';

export interface Period {
  year: number;
  /** 1 to 12; absent for the whole year. */
  month?: number;
}

/** Before the date in the last segment of an address: `/en/news/archive-2026-11`. Readable, and no page number. */
const words: Record<Locale, string> = { vi: 'luu-tru', en: 'archive', zh: 'guidang', ko: 'bogwan' };

export function periodSegment({ year, month }: Period, locale: Locale): string {
  return [words[locale], year, ...(month === undefined ? [] : [twoDigits(month)])].join('-');
}

/** @returns null for what is no segment of an archive in this language */
export function parsePeriodSegment(segment: string, locale: Locale): Period | null {
  const [, word, year, month] = /^([a-z-]+)-(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(segment) ?? [];
  if (word !== words[locale]) return null;
  return { year: Number(year), ...(month === undefined ? {} : { month: Number(month) }) };
}

/** The first moment of the period, and the first after it: ISO 8601 UTC. */
export function boundsOf({ year, month }: Period): { publishedFrom: string; publishedBefore: string } {
  const next = month === undefined ? firstMoment(year + 1, 1) : firstMoment(year, month + 1);
  return { publishedFrom: firstMoment(year, month ?? 1), publishedBefore: next };
}

/** `tháng 11 năm 2026`, `năm 2026` · `November 2026`, `2026` · `2026年11月`, `2026年` · `2026년 11월`, `2026년`. */
export function periodName({ year, month }: Period, locale: Locale, t: Translator): string {
  const moment = firstMoment(year, month ?? 1);
  return month === undefined
    ? t('archive.wholeYear', { year: formatYear(moment, locale) })
    : formatMonth(moment, locale);
}

/** Viet Nam is seven hours ahead of UTC all year. A thirteenth month is the January after. */
export function firstMoment(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1, -7)).toISOString();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
