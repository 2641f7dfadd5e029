/** Dates, numbers and money as each language writes them. Times are those of Viet Nam. */
import { type Locale, languageTags } from './locales';

const timeZone = 'Asia/Ho_Chi_Minh';

/** British English: day before month, as Vietnamese and international readers expect of a state body. */
const formatTags: Record<Locale, string> = {
  ...languageTags,
  vi: 'vi-VN',
  en: 'en-GB',
  zh: 'zh-CN',
  ko: 'ko-KR',
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone, ...options });
  dateFormats.set(key, known);
  return known;
}

/** `ngày 22 tháng 11, 2026` · `22 November 2026` · `2026年11月22日` · `2026년 11월 22일`. */
export function formatDate(iso: string, locale: Locale): string {
  const date = new Date(iso);
  if (locale === 'vi') return vietnameseDate(date);
  return dateFormat(formatTags[locale], { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** Intl's Vietnamese pattern has changed between ICU versions; the parts have not. */
function vietnameseDate(date: Date): string {
  const format = dateFormat('vi-VN', { day: 'numeric', month: 'numeric', year: 'numeric' });
  const parts = format.formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `ngày ${part('day')} tháng ${part('month')}, ${part('year')}`;
}

/** `tháng 11 năm 2026` · `November 2026` · `2026年11月` · `2026년 11월`. */
export function formatMonth(iso: string, locale: Locale): string {
  return dateFormat(formatTags[locale], { month: 'long', year: 'numeric' }).format(new Date(iso));
}

/** `tháng 11` · `November` · `11月` · `11월`. */
export function formatMonthName(iso: string, locale: Locale): string {
  const month = locale === 'zh' ? 'short' : 'long';
  return dateFormat(formatTags[locale], { month }).format(new Date(iso));
}

/** `2026` · `2026` · `2026年` · `2026년`. */
export function formatYear(iso: string, locale: Locale): string {
  return dateFormat(formatTags[locale], { year: 'numeric' }).format(new Date(iso));
}

/** Day and month in figures for narrow columns: `22/11/2026` · `22/11/2026` · `2026/11/22` · `2026. 11. 22.`. */
export function formatShortDate(iso: string, locale: Locale): string {
  const format = dateFormat(formatTags[locale], { day: '2-digit', month: '2-digit', year: 'numeric' });
  return format.format(new Date(iso));
}

/** Hour and minute with the zone named, for readers elsewhere: `14:30 (GMT+7)`. */
export function formatTime(iso: string): string {
  const time = dateFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${time.format(new Date(iso))} (GMT+7)`;
}

/** The day in Viet Nam as `2026-11-22`, for comparing days and for machine-readable dates. */
export function vietnamDay(iso: string): string {
  return dateFormat('en-CA', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(iso));
}

/** A number with the language's own separators. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(formatTags[locale]).format(value);
}

/** A file size in the unit a reader would use: `2,4 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, divisor] =
    bytes >= 1_000_000 ? (['megabyte', 1_000_000] as const) : (['kilobyte', 1000] as const);
  return new Intl.NumberFormat(formatTags[locale], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / divisor, 0.1));
}

interface MoneyUnit {
  from: number;
  name: string;
}

/** Units people say, largest first. Vietnamese counts in thousands (tỷ), Chinese and Korean in ten thousands. */
const moneyUnits: Record<Locale, readonly MoneyUnit[]> = {
  vi: [
    { from: 1e12, name: 'nghìn tỷ đồng' },
    { from: 1e9, name: 'tỷ đồng' },
    { from: 1e6, name: 'triệu đồng' },
    { from: 1, name: 'đồng' },
  ],
  en: [
    { from: 1e12, name: 'trillion' },
    { from: 1e9, name: 'billion' },
    { from: 1e6, name: 'million' },
    { from: 1, name: '' },
  ],
  zh: [
    { from: 1e12, name: '万亿越南盾' },
    { from: 1e8, name: '亿越南盾' },
    { from: 1e4, name: '万越南盾' },
    { from: 1, name: '越南盾' },
  ],
  ko: [
    { from: 1e12, name: '조 동' },
    { from: 1e8, name: '억 동' },
    { from: 1e4, name: '만 동' },
    { from: 1, name: '동' },
  ],
};

/** An amount of Vietnamese đồng as it is said: `1.200 tỷ đồng` is `1,2 nghìn tỷ đồng`, `VND 1.2 trillion`, `1.2万亿越南盾`. */
export function formatDong(amount: number, locale: Locale): string {
  const units = moneyUnits[locale];
  const unit = units.find((candidate) => Math.abs(amount) >= candidate.from) ?? units[units.length - 1];
  if (!unit) return String(amount);
  const figure = new Intl.NumberFormat(formatTags[locale], { maximumFractionDigits: 2 }).format(
    amount / unit.from,
  );
  if (locale === 'en') return ['VND', figure, unit.name].filter(Boolean).join(' ');
  return locale === 'zh' || locale === 'ko' ? `${figure}${unit.name}` : `${figure} ${unit.name}`;
}

/** `a, b và c`, by the habit of the language. */
export function formatList(parts: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(formatTags[locale], { type: 'conjunction' }).format(parts);
}
