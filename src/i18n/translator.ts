/** What the portal says to readers: locales/<lang>/portal.json through i18next, keys typed by the Vietnamese file. */
import en from '@locales/en/portal.json';
import ko from '@locales/ko/portal.json';
import vi from '@locales/vi/portal.json';
import zh from '@locales/zh/portal.json';
import { createInstance, type TFunction } from 'i18next';
import { type Locale, languageTags } from './locales';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'portal';
    resources: { portal: typeof vi };
  }
}

export type Translator = TFunction<'portal'>;

const files: Record<Locale, object> = { vi, en, zh, ko };

const translators = new Map<Locale, Translator>();

/** The translator of one language. It never falls back to another one: a missing text shows its key, and fails a test. */
export function translatorFor(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const tag = languageTags[locale];
  const instance = createInstance({
    lng: tag,
    fallbackLng: false,
    ns: ['portal'],
    defaultNS: 'portal',
    resources: { [tag]: { portal: files[locale] } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  const translator = instance.getFixedT(tag, 'portal');
  translators.set(locale, translator);
  return translator;
}
