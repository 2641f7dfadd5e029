/**
 * Payload's and its editor's own words, where a language of theirs is missing, wrong or not what an editor here would
 * say: locales/<lang>/payload.json holds what each language says otherwise.
 */
import en from '@locales/en/payload.json';
import ko from '@locales/ko/payload.json';
import vi from '@locales/vi/payload.json';
import zh from '@locales/zh/payload.json';
import { deepMergeSimple } from '@payloadcms/translations/utilities';
import type { SanitizedConfig } from 'payload';
import type { Locale } from '@/i18n/locales';

export const payloadWords: Record<Locale, object> = { vi, en, zh, ko };

/** After the configuration is put together: the editor's features lay their words over what was configured. */
export function inOwnWords(config: SanitizedConfig): SanitizedConfig {
  const translations = deepMergeSimple<SanitizedConfig['i18n']['translations']>(
    config.i18n.translations,
    payloadWords,
  );
  return { ...config, i18n: { ...config.i18n, translations } };
}
