import { type Locale, languageTags, locales } from '@/i18n/locales';
import { defaultReaderLocale } from '@/i18n/negotiate';

export interface Alternate {
  hrefLang: string;
  path: string;
}

/**
 * The languages of a page for `rel=alternate hreflang`. `x-default` serves readers whose language we do not have:
 * English when it is live, as the redirect of `/` does, or else Vietnamese.
 */
export function alternates(translations: Partial<Record<Locale, string>>): Alternate[] {
  const list: Alternate[] = [];
  for (const locale of locales) {
    const path = translations[locale];
    if (path !== undefined) list.push({ hrefLang: languageTags[locale], path });
  }
  const fallback = translations[defaultReaderLocale] ?? translations.vi;
  if (fallback !== undefined) list.push({ hrefLang: 'x-default', path: fallback });
  return list;
}
