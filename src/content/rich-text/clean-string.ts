/**
 * Text as it may be stored: NFC, without what XML 1.0 cannot carry and without characters that make a text read
 * otherwise than it is written.
 */

/** Control characters but tab and line feed; lone surrogates; bidi embeddings, overrides and isolates; noncharacters. */
const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Deeper values are not ours: no form or import makes them, and recursion must end before the stack does. */
const maxDepth = 100;

/** The text in NFC, line ends as `\n`, without forbidden characters. Cleaning twice changes nothing more. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').normalize('NFC');
}

/** Cleaned text on one line: titles, captions, cells, names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

/** Whether cleaning would remove something (NFC and line ends apart): an import refuses such a file by line. */
export function hasForbidden(text: string): boolean {
  return text.replace(/\r\n?/g, '\n').search(forbidden) >= 0;
}

/** Every string and key of a JSON-like value cleaned; dates and other objects of a class are left as they are. */
export function cleanDeep<T>(value: T): T {
  return cleanValue(value, 0) as T;
}

function cleanValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxDepth) return null;
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, depth + 1));
  return isPlain(value) ? cleanObject(value, depth) : value;
}

function cleanObject(object: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(object)
    .map(([key, inner]) => [cleanText(key), cleanValue(inner, depth + 1)] as const)
    .filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
