/** Items for page tests: as small as a page can be. */
import { contentTypes } from '@collections';
import type { Body } from '@/content/body';
import type { GoneItem, ItemDetails, LiveItem } from '@/content/content-item';
import type { PublicMedia } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';

export const picture: PublicMedia = {
  mediaId: 'm1',
  kind: 'image',
  digest: 'abc123',
  mimeType: 'image/jpeg',
  bytes: 400_000,
  filename: 'tea.jpg',
  width: 2400,
  height: 1600,
  focalX: 50,
  focalY: 50,
  color: '#5f7f66',
  alt: 'Tea hills',
  caption: 'Tea hills at dawn',
  credit: 'The portal',
  owner: 'The province',
  licence: 'CC-BY-4.0',
  aiMade: false,
};

interface ArticleOptions {
  slug?: string;
  title?: string;
  section?: string;
  publishedAt?: string;
  siblings?: Partial<Record<Locale, string>>;
  body?: Body;
  details?: ItemDetails;
}

function pathOf(type: string, locale: Locale, slug: string): string {
  const segment = contentTypes.find((each) => each.slug === type)?.segments[locale];
  return segment ? `/${locale}/${segment}/${slug}` : `/${locale}/${slug}`;
}

export function article(id: string, locale: Locale, options: ArticleOptions = {}): LiveItem {
  const slug = options.slug ?? id;
  const siblings = Object.entries({ ...options.siblings, [locale]: slug }) as [Locale, string][];
  const publishedAt = options.publishedAt ?? '2026-10-01T01:00:00.000Z';
  const section = options.section
    ? {
        contentId: options.section,
        type: 'sections',
        title: options.section,
        path: pathOf('sections', locale, options.section),
      }
    : undefined;
  return {
    state: 'live',
    contentId: id,
    type: 'articles',
    locale,
    path: pathOf('articles', locale, slug),
    title: options.title ?? `Title of ${id}`,
    description: `Description of ${id}`,
    body: options.body ?? [{ kind: 'paragraph', children: [{ kind: 'text', text: `Text of ${id}` }] }],
    details: { image: picture, genre: 'news', ...(section ? { section } : {}), ...options.details },
    translations: Object.fromEntries(siblings.map(([each, name]) => [each, pathOf('articles', each, name)])),
    firstPublishedAt: publishedAt,
    publicUpdatedAt: publishedAt,
    digest: '0'.repeat(64),
    seq: 1,
    datestamp: '2026-11-22T00:00:00Z',
  };
}

export function goneArticle(id: string, locale: Locale): GoneItem {
  const { contentId, type, path, firstPublishedAt, publicUpdatedAt, digest, seq, datestamp } = article(
    id,
    locale,
  );
  return {
    state: 'gone',
    contentId,
    type,
    locale,
    path,
    firstPublishedAt,
    publicUpdatedAt,
    digest,
    seq,
    datestamp,
    sectionId: null,
  };
}

export function section(id: string, slugs: Partial<Record<Locale, string>>): LiveItem[] {
  const names = Object.entries(slugs) as [Locale, string][];
  const translations = Object.fromEntries(
    names.map(([locale, slug]) => [locale, pathOf('sections', locale, slug)]),
  );
  return names.map(([locale, slug]) => ({
    ...article(id, locale),
    type: 'sections',
    path: pathOf('sections', locale, slug),
    title: slug,
    body: [],
    details: { order: 1 },
    translations,
  }));
}
