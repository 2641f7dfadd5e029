import { idOf } from '@/content/raw-document';
import { canonicalJson } from '@/lib/canonical-json';

/** Whether two values of a field say the same: empty in any manner is the same, and a populated relation is its id. */
export function sameValue(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map(plain).join('|');
  if (typeof value !== 'object') return String(value);
  const id = idOf(value);
  if (id) return id;
  const filled = Object.entries(value).flatMap(([name, inner]) =>
    plain(inner) === '' ? [] : [[name, plain(inner)]],
  );
  return filled.length === 0 ? '' : canonicalJson(Object.fromEntries(filled));
}
