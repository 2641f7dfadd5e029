/** Every text exists in all four languages, and no language has a text that Vietnamese has not. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';

const folder = path.resolve(import.meta.dirname, '../locales');

/** Plural forms differ between languages (Vietnamese has only `_other`), so they are compared without their ending. */
function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null)
    return [prefix.replace(/_(zero|one|two|few|many|other)$/, '')];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix ? `${prefix}.${key}` : key));
}

function placeholders(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/\{\{(\w+)\}\}/g)].map(
      (match) => `${prefix.replace(/_\w+$/, '')}: ${match[1]}`,
    );
  }
  return Object.entries(value as object).flatMap(([key, inner]) => placeholders(inner, `${prefix}.${key}`));
}

function read(locale: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, locale, file), 'utf8'));
}

const unique = (list: string[]) => [...new Set(list)].sort();
const files = readdirSync(path.join(folder, 'vi')).filter((file) => file.endsWith('.json'));
/** What each language says otherwise than Payload differs from language to language: tests/admin/payload-words.test.ts. */
const ours = files.filter((file) => file !== 'payload.json');

for (const locale of locales.filter((candidate) => candidate !== 'vi')) {
  test(`${locale} has the same files as vi`, () => {
    expect(readdirSync(path.join(folder, locale)).sort()).toEqual(
      readdirSync(path.join(folder, 'vi')).sort(),
    );
  });

  test.each(ours)(`${locale}/%s has the keys of vi, neither fewer nor more`, (file) => {
    expect(unique(keysOf(read(locale, file)))).toEqual(unique(keysOf(read('vi', file))));
  });

  test.each(ours)(`${locale}/%s fills in the same values as vi`, (file) => {
    expect(unique(placeholders(read(locale, file)))).toEqual(unique(placeholders(read('vi', file))));
  });
}

test.each(locales)('no text of %s is empty or has stray spaces', (locale) => {
  for (const file of files) {
    const walk = (value: unknown): void => {
      if (typeof value === 'string') expect(value, file).toBe(value.trim());
      else for (const inner of Object.values(value as object)) walk(inner);
    };
    walk(read(locale, file));
  }
});
