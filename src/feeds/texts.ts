/** Every sentence of the exports, from locales/<lang>/feeds.json. The Vietnamese file types the keys. */

import en from '@locales/en/feeds.json';
import enPortal from '@locales/en/portal.json';
import ko from '@locales/ko/feeds.json';
import koPortal from '@locales/ko/portal.json';
import vi from '@locales/vi/feeds.json';
import viPortal from '@locales/vi/portal.json';
import zh from '@locales/zh/feeds.json';
import zhPortal from '@locales/zh/portal.json';
import { interpolate } from '@/i18n/interpolate';
import { findLabel } from '@/i18n/labels';
import type { Locale } from '@/i18n/locales';

export type FeedTextKey = keyof typeof vi;

const files: Record<Locale, Record<FeedTextKey, string>> = { vi, en, zh, ko };
const portals = { vi: viPortal, en: enPortal, zh: zhPortal, ko: koPortal };

export function feedText(
  key: FeedTextKey,
  locale: Locale,
  values: Record<string, string | number> = {},
): string {
  return interpolate(files[locale][key], { portal: portalName(locale), ...values });
}

/** The portal as publisher. */
export function portalName(locale: Locale): string {
  return portals[locale].site.name;
}

/** Name of a content type in the plural; a type without a label shows its slug. */
export function typeName(slug: string, locale: Locale): string {
  return findLabel('content', `types.${slug}.plural`)?.[locale] ?? slug;
}
