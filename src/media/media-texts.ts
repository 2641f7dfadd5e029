/** Labels, help and refusal sentences of the media library. The Vietnamese file is the source and the type. */

import en from '@locales/en/media.json';
import ko from '@locales/ko/media.json';
import vi from '@locales/vi/media.json';
import zh from '@locales/zh/media.json';
import { interpolate } from '@/i18n/interpolate';
import { isLocale, type Locale, locales, sourceLocale } from '@/i18n/locales';

export type MediaTexts = typeof vi;

/** The closed list of reasons for which an upload is refused. */
export type RefusalReason = keyof MediaTexts['refusals'];

const texts: Record<Locale, MediaTexts> = { vi, en, zh, ko };

/** One text in every language, as Payload's labels and descriptions want it. */
export function mediaLabel(pick: (texts: MediaTexts) => string): Record<Locale, string> {
  const entries = locales.map((locale) => [locale, pick(texts[locale])]);
  return Object.fromEntries(entries) as Record<Locale, string>;
}

/** The sentence that tells a person why a file was refused; an unknown language gets the source language. */
export function refusalText(
  language: string | undefined,
  reason: RefusalReason,
  values: Record<string, string | number>,
): string {
  const { refusals } = texts[isLocale(language) ? language : sourceLocale];
  return interpolate(refusals[reason], values);
}
