/** What our own parts of the admin say: locales/<lang>/admin.json. The Vietnamese file is the source and the type. */
import en from '@locales/en/admin.json';
import enWorkflow from '@locales/en/workflow.json';
import ko from '@locales/ko/admin.json';
import koWorkflow from '@locales/ko/workflow.json';
import vi from '@locales/vi/admin.json';
import viWorkflow from '@locales/vi/workflow.json';
import zh from '@locales/zh/admin.json';
import zhWorkflow from '@locales/zh/workflow.json';
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales';

export type AdminTexts = typeof vi & { status: (typeof viWorkflow)['status'] };

const files: Record<Locale, AdminTexts> = {
  vi: { ...vi, status: viWorkflow.status },
  en: { ...en, status: enWorkflow.status },
  zh: { ...zh, status: zhWorkflow.status },
  ko: { ...ko, status: koWorkflow.status },
};

/** The language an admin screen is shown in; an unknown one gets Vietnamese. */
export function adminLanguage(language: string | undefined): Locale {
  return isLocale(language) ? language : sourceLocale;
}

export function adminTexts(language: string | undefined): AdminTexts {
  return files[adminLanguage(language)];
}
