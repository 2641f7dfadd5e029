/** Which of our languages a reader asks for. */
import { isLocale, type Locale } from './locales';

/** For readers whose language we do not have; `x-default` says the same to search engines. */
export const defaultReaderLocale: Locale = 'en';

interface Wish {
  language: string;
  quality: number;
}

/** The best of our languages for an `Accept-Language` header (RFC 9110 section 12.5.4). */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wishes = parseWishes(acceptLanguage ?? '');
  for (const { language } of wishes) {
    if (isLocale(language)) return language;
  }
  return defaultReaderLocale;
}

/** `zh-TW` and `zh-Hans-CN` both ask for `zh`. Ties keep the order of the header. */
function parseWishes(header: string): Wish[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return {
        language: tag.trim().split('-')[0] ?? '',
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
}
