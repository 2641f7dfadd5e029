/** The parts of a list's address: `/en/sections/economy/archive-2026-11/3`. */
import type { Locale } from '@/i18n/locales';
import { type Period, parsePeriodSegment, periodSegment } from './period';

export interface ListAddress {
  /** Path of the list itself. */
  base: string;
  period: Period | null;
  /** 1-based. */
  page: number;
  /** Page 1 has no number, so that one page has one address; written all the same it leads there. */
  isNumbered: boolean;
}

/** No leading zeros: one address for one page. */
const numbered = /^(?<rest>\/.+)\/(?<page>[1-9]\d{0,4})$/;

export function parseListAddress(path: string, locale: Locale): ListAddress {
  const { rest = path, page } = numbered.exec(path)?.groups ?? {};
  const cut = rest.lastIndexOf('/');
  const period = parsePeriodSegment(rest.slice(cut + 1), locale);
  return {
    base: period ? rest.slice(0, cut) : rest,
    period,
    page: Number(page ?? 1),
    isNumbered: page !== undefined,
  };
}

/** Path of page 1 of a list in a period, or of the whole list. */
export function listPath(base: string, period: Period | null, locale: Locale): string {
  return period ? `${base}/${periodSegment(period, locale)}` : base;
}
