/** What surrounds every page: the sections in their order, the pages of the footer, the indexes. */

import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import type { Locale } from '@/i18n/locales';
import { translatorFor } from '@/i18n/translator';
import { pageType, sectionType, tagType } from './known-types';
import type { TrackedStore } from './tracked-store';

export interface FrameLink {
  title: string;
  path: string;
}

export interface SiteFrame {
  sections: readonly LiveItem[];
  pages: readonly FrameLink[];
  /** Everything published, and all topics. */
  indexes: readonly FrameLink[];
}

const mostFrameLinks = 60;

/** An empty frame for the error page, when the store itself may be what fails. */
export const emptyFrame: SiteFrame = { sections: [], pages: [], indexes: [] };

export async function readSiteFrame(
  store: TrackedStore,
  locale: Locale,
  contentTypes: readonly ContentType[],
): Promise<SiteFrame> {
  const sections = await store.list({ locale, types: [sectionType], limit: mostFrameLinks });
  const pages = await store.list({ locale, types: [pageType], limit: mostFrameLinks });
  return {
    sections: [...sections.items].sort(byOrder),
    pages: [...pages.items].reverse().map(({ title, path }) => ({ title, path })),
    indexes: indexLinks(locale, contentTypes),
  };
}

function byOrder(a: LiveItem, b: LiveItem): number {
  return (a.details.order ?? Number.MAX_SAFE_INTEGER) - (b.details.order ?? Number.MAX_SAFE_INTEGER);
}

function indexLinks(locale: Locale, contentTypes: readonly ContentType[]): FrameLink[] {
  const t = translatorFor(locale);
  const labels: Record<string, string> = { [tagType]: t('nav.allTopics') };
  return contentTypes
    .filter((type) => type.segments[locale] && (type.page === 'article' || type.slug === tagType))
    .map((type) => ({
      title: labels[type.slug] ?? t('nav.allNews'),
      path: `/${locale}/${type.segments[locale]}`,
    }));
}
