/** ISO 8601 UTC in whole seconds: `2026-11-22T08:00:00Z`. */
export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 822 §5 with a four-digit year; the names are English in every language of the feed. */
export function rfc822Date(iso: string): string {
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${days[date.getUTCDay()]}, ${two(date.getUTCDate())} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}

/** RFC 9110 §5.6.7. */
export function httpDate(date: Date): string {
  return date.toUTCString();
}

/** The date of an ISO date or date-time in UTC, or null when the text is not a real moment. */
export function parseIsoDate(text: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  const calendar = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  const exists = calendar.getUTCMonth() === (month ?? 0) - 1 && calendar.getUTCDate() === day;
  const date = new Date(text);
  return exists && (year ?? 0) > 0 && !Number.isNaN(date.getTime()) ? date : null;
}
