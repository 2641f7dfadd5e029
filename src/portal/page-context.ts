/** What every component of a page is handed: there is no React context in static markup, and none is missed. */
import type { ContentType } from '@/content/content-type';
import type { PublicMedia } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';
import { type Translator, translatorFor } from '@/i18n/translator';
import type { Site } from '@/lib/site';
import type { ContentStore } from '@/publishing/content-store';
import type { AssetManifest } from './assets/manifest';
import { PlaceholderColors } from './components/picture/placeholder-colors';

/** What the application hands to the portal. */
export interface PortalServices {
  store: ContentStore;
  site: Site;
  contentTypes: readonly ContentType[];
  now(): Date;
  /** A picture as JPEG for print, or null when it cannot be had. */
  picture?(media: PublicMedia): Promise<Uint8Array | null>;
}

export interface PageContext {
  locale: Locale;
  /** Path of the page that was asked for, NFC, not percent-encoded. */
  path: string;
  t: Translator;
  site: Site;
  contentTypes: readonly ContentType[];
  assets: AssetManifest;
  /** Collects the placeholder colours of the pictures on this page. */
  colors: PlaceholderColors;
}

/** A fresh context for one rendering of one page. */
export function createPageContext(
  services: Pick<PortalServices, 'site' | 'contentTypes'>,
  assets: AssetManifest,
  { locale, path }: { locale: Locale; path: string },
): PageContext {
  return {
    locale,
    path,
    t: translatorFor(locale),
    site: services.site,
    contentTypes: services.contentTypes,
    assets,
    colors: new PlaceholderColors(),
  };
}
