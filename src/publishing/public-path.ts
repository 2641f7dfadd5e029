import type { ContentType } from '@/content/content-type';
import type { Locale } from '@/i18n/locales';

/** `/en/news/tea-festival`; a type with an empty segment stands directly below its language, a home is its language's front. */
export function publicPath(
  type: Pick<ContentType, 'segments' | 'page'>,
  locale: Locale,
  slug: string,
): string {
  if (type.page === 'home') return `/${locale}`;
  return `/${[locale, type.segments[locale], slug.normalize('NFC')].filter(Boolean).join('/')}`;
}
