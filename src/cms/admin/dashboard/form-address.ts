import type { Locale } from '@/i18n/locales';

/** The form of a document, in one language. */
export function formAddress(slug: string, id: string, locale: Locale): string {
  return `/admin/collections/${slug}/${id}?locale=${locale}`;
}
