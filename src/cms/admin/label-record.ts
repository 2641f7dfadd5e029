import type { LabelRecord } from '@/i18n/labels';
import { locales } from '@/i18n/locales';
import { type AdminTexts, adminTexts } from './texts';

/** One of our admin texts in every language, as Payload's labels and descriptions want it. */
export function adminLabel(pick: (texts: AdminTexts) => string): LabelRecord {
  return Object.fromEntries(locales.map((locale) => [locale, pick(adminTexts(locale))])) as LabelRecord;
}
