'use client';

import { useTranslation } from '@payloadcms/ui';
import type { Locale } from '@/i18n/locales';
import { type AdminTexts, adminLanguage, adminTexts } from './texts';

/** The texts in the language the person has chosen for their admin, and which one that is. */
export function useAdminTexts(): { texts: AdminTexts; language: Locale } {
  const { i18n } = useTranslation();
  return { texts: adminTexts(i18n.language), language: adminLanguage(i18n.language) };
}
