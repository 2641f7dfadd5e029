/** One page of each kind in a language, from the sample content: what is looked at there stands for all of its kind. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentTypes } from '@collections';
import type { Locale } from '@/i18n/locales';

const content = path.resolve('src/seed/content');

/** Documents with much on them: galleries, tables, call-outs, a table of contents. */
const documents = {
  section: ['sections', 'travel'],
  tag: ['tags', 'heritage'],
  article: ['articles', 'atk-dinh-hoa'],
  page: ['pages', 'for-investors'],
} as const;

export const pageKinds = ['home', 'section', 'tag', 'article', 'page', 'news', 'topics', 'missing'] as const;
export type PageKind = (typeof pageKinds)[number];

/** The path of that page, not percent-encoded. */
export function pathOfKind(kind: PageKind, locale: Locale): string {
  switch (kind) {
    case 'home':
      return `/${locale}`;
    case 'news':
      return `/${locale}/${segment('articles', locale)}`;
    case 'topics':
      return `/${locale}/${segment('tags', locale)}`;
    case 'missing':
      return `/${locale}/khong-co-trang-nay`;
    default: {
      const [type, key] = documents[kind];
      return pathOfDocument(type, key, locale);
    }
  }
}

/** The path of a document of the sample content by the name of its folder. */
export function pathOfDocument(type: string, key: string, locale: Locale): string {
  const text = readFileSync(path.join(content, type, key, `${locale}.md`), 'utf8');
  const slug = /^slug: *["']?([^"'\n]+)/m.exec(text)?.[1]?.trim();
  return ['', locale, segment(type, locale), slug].filter((part, at) => at === 0 || part).join('/');
}

function segment(type: string, locale: Locale): string {
  return contentTypes.find(({ slug }) => slug === type)?.segments[locale] ?? '';
}
