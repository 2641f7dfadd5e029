/** What may stand in the query of a request to the API; names and forms as Payload reads them. */
import { parse } from 'qs-esm';
import { locales } from '@/i18n/locales';
import { checkWhere } from './check-where';
import { Malformed } from './malformed';
import { looksThrough, type QueryFields } from './query-fields';

const MOST_PAIRS = 500;
const DEEPEST = 10;
const key = /^[\w-]+(\[[^[\]]*\])*$/;
const forbiddenKeys = /(^|\[)(__proto__|constructor|prototype)(\]|$)/;
const sortPath = /^-?\w+(\.\w+)*$/;

/** Whole numbers and where they lie. */
const numbers: Record<string, readonly [least: number, most: number]> = {
  depth: [0, 10],
  limit: [0, 10_000],
  page: [1, 1_000_000],
};
const truths = [
  ...['autosave', 'draft', 'trash', 'overrideLock', 'pagination', 'flattenLocales'],
  ...['publishAllLocales', 'unpublishAllLocales', 'allSessions'],
];
const languages: readonly string[] = [...locales, 'all', '*'];
const fallbacks: readonly string[] = [...locales, 'none', 'null', 'false'];

/** @throws Malformed with the name of the parameter and what would be right */
export function checkQuery(search: string, fields: QueryFields): void {
  const pairs = search === '' ? [] : search.split('&');
  if (pairs.length > MOST_PAIRS) throw new Malformed(`query: ≤ ${MOST_PAIRS}`);
  for (const pair of pairs) checkKey(decodeURIComponent((pair.split('=')[0] ?? '').replaceAll('+', ' ')));
  const query = parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: DEEPEST }) as Record<
    string,
    unknown
  >;
  for (const [name, range] of Object.entries(numbers)) checkNumber(name, query[name], range);
  for (const name of truths) checkOneOf(name, query[name], ['true', 'false', '']);
  for (const name of ['locale', 'publishSpecificLocale']) checkOneOf(name, query[name], languages);
  for (const name of ['fallback-locale', 'fallbackLocale']) checkFallback(name, query[name]);
  checkSort(query.sort, fields);
  checkJson('data', query.data);
  if (query.where !== undefined)
    checkWhere(typeof query.where === 'string' ? jsonOf('where', query.where) : query.where, fields);
  for (const name of ['select', 'populate', 'joins']) checkObject(name, query[name]);
}

function checkKey(name: string): void {
  if (name === '') return;
  if (name.length > 300 || !key.test(name))
    throw new Malformed(`query: name[key][key]=… (${name.slice(0, 60)})`);
  if (forbiddenKeys.test(name)) throw new Malformed(`query: ${name.slice(0, 60)}`);
  if (name.split('[').length - 1 > DEEPEST) throw new Malformed(`query: ≤ ${DEEPEST} × […]`);
}

function checkNumber(name: string, value: unknown, [least, most]: readonly [number, number]): void {
  if (value === undefined || value === '') return;
  const isWhole = typeof value === 'string' && /^\d{1,9}$/.test(value);
  if (!isWhole || Number(value) < least || Number(value) > most)
    throw new Malformed(`${name}: ${least} – ${most}`);
}

function checkOneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (value === undefined) return;
  if (typeof value !== 'string' || !allowed.includes(value)) {
    throw new Malformed(`${name}: ${allowed.filter(Boolean).join(' | ')}`);
  }
}

function checkFallback(name: string, value: unknown): void {
  for (const one of Array.isArray(value) ? value : [value]) checkOneOf(name, one, fallbacks);
}

function checkSort(value: unknown, fields: QueryFields): void {
  if (value === undefined || value === '') return;
  const paths = (Array.isArray(value) ? value : [value]).flatMap((one) =>
    typeof one === 'string' ? one.split(',') : ['?'],
  );
  if (
    paths.length > 5 ||
    !paths.every(
      (path) => path.length < 100 && sortPath.test(path.trim()) && !looksThrough(path.trim(), fields),
    )
  ) {
    throw new Malformed('sort: field | -field | field,field');
  }
}

function checkObject(name: string, value: unknown): void {
  if (value === undefined || value === '' || value === 'false') return;
  if (typeof value !== 'object' || Array.isArray(value)) throw new Malformed(`${name}: ${name}[field]=true`);
}

function checkJson(name: string, value: unknown): void {
  const data = typeof value === 'string' && value !== '' ? jsonOf(name, value) : {};
  if (!data || typeof data !== 'object' || Array.isArray(data)) throw new Malformed(`${name}: { … }`);
}

function jsonOf(name: string, text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed(`${name}: JSON`);
  }
}
