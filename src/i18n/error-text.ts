/** Sentences for errors, from locales/<lang>/errors.json. The Vietnamese file types the keys. */
import en from '@locales/en/errors.json';
import ko from '@locales/ko/errors.json';
import vi from '@locales/vi/errors.json';
import zh from '@locales/zh/errors.json';
import { interpolate } from './interpolate';
import type { Locale } from './locales';

export type ErrorKey = keyof typeof vi;

const files: Record<Locale, Record<ErrorKey, string>> = { vi, en, zh, ko };

export function errorText(
  key: ErrorKey,
  locale: Locale,
  values: Record<string, string | number> = {},
): string {
  return interpolate(files[locale][key], values);
}
