/** What the sign-in says, from locales/<lang>/sign-in.json. The Vietnamese file types the keys. */
import en from '@locales/en/sign-in.json';
import ko from '@locales/ko/sign-in.json';
import vi from '@locales/vi/sign-in.json';
import zh from '@locales/zh/sign-in.json';
import { interpolate } from '@/i18n/interpolate';
import type { Locale } from '@/i18n/locales';

export type SignInTexts = typeof vi;
export type SignInErrorKey = keyof SignInTexts['errors'];

const files: Record<Locale, SignInTexts> = { vi, en, zh, ko };

export function signInTexts(locale: Locale): SignInTexts {
  return files[locale];
}

export function signInErrorText(
  key: SignInErrorKey,
  locale: Locale,
  values: Record<string, string | number> = {},
): string {
  return interpolate(files[locale].errors[key], values);
}
