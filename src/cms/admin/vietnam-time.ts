/** Moments as editors name them: days and clock times in Viet Nam, which has had no daylight saving since 1975. */
import type { Locale } from '@/i18n/locales';

const timeZone = 'Asia/Ho_Chi_Minh';
const offset = '+07:00';

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN', ko: 'ko-KR' };

/** `2026-11-23` and `08:00` in Viet Nam → the moment; null while either is incomplete. */
export function momentOf(day: string, clock: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(clock)) return null;
  const moment = new Date(`${day}T${clock.slice(0, 5)}:00${offset}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** The day in Viet Nam, as date inputs want it: `2026-11-23`. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
}

/** `10:42`, always on the 24-hour clock. */
export function clockOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** `23/11/2026`, as each language writes it. */
export function shortDayOf(moment: Date, language: Locale): string {
  return new Intl.DateTimeFormat(tags[language], {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(moment);
}

/** Weekday, day and time in words nobody can mistake: `Thứ Hai, 23/11/2026, 08:00`. */
export function whenOf(moment: Date, language: Locale): string {
  const weekday = new Intl.DateTimeFormat(tags[language], { timeZone, weekday: 'long' }).format(moment);
  return `${weekday}, ${shortDayOf(moment, language)}, ${clockOf(moment)}`;
}
