/** The languages of the portal, in the order they are offered. `vi` is the source of every translation. */
export const locales = ['vi', 'en', 'zh', 'ko'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale = 'vi' satisfies Locale;

/** What each language calls itself: the language switch shows this and never a flag. */
export const localeNames: Record<Locale, string> = {
  vi: 'Tiếng Việt',
  en: 'English',
  zh: '中文',
  ko: '한국어',
};

/** BCP 47 tags for `lang`, `hreflang` and `dc:language`: Chinese here is always Simplified. */
export const languageTags: Record<Locale, string> = { vi: 'vi', en: 'en', zh: 'zh-Hans', ko: 'ko' };

/** Open Graph wants a territory with the language. */
export const openGraphLocales: Record<Locale, string> = {
  vi: 'vi_VN',
  en: 'en_US',
  zh: 'zh_CN',
  ko: 'ko_KR',
};

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}
