import type { ContentType } from '@/content/content-type';
import type { Locale } from '@/i18n/locales';

/** `/en/news/tea-festival`; a type with an empty segment stands directly below its language. */
export function publicPath(type: Pick<ContentType, 'segments'>, locale: Locale, slug: string): string {
  return `/${[locale, type.segments[locale], slug.normalize('NFC')].filter(Boolean).join('/')}`;
}
