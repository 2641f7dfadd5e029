import type { ContentType } from '@/content/content-type';

/** Tin, bài: news, features, interviews, speeches and clarifications. */
export const articles: ContentType = {
  slug: 'articles',
  segments: { vi: 'tin-tuc', en: 'news', zh: 'xinwen', ko: 'sosik' },
  schemaOrg: 'NewsArticle',
  page: 'article',
  harvested: true,
  fields: [
    { kind: 'text', name: 'dateline', tab: 'content', localized: true, maxLength: 80 },
    { kind: 'body', name: 'body', tab: 'content', localized: true, required: true },
    { kind: 'corrections', name: 'corrections', tab: 'content', localized: true },
    { kind: 'media', name: 'image', tab: 'pictures', required: true },
    { kind: 'link', name: 'section', to: 'sections', tab: 'classification', required: true },
    { kind: 'links', name: 'tags', to: 'tags', tab: 'classification' },
    {
      kind: 'select',
      name: 'genre',
      options: ['news', 'feature', 'interview', 'speech', 'clarification'],
      tab: 'classification',
      required: true,
    },
    {
      kind: 'select',
      name: 'informationKind',
      options: ['official', 'image-promotion', 'world-situation', 'clarification'],
      tab: 'classification',
      required: true,
    },
    { kind: 'text', name: 'byline', tab: 'classification', maxLength: 120 },
    {
      kind: 'text',
      name: 'translator',
      tab: 'classification',
      localized: true,
      translationsOnly: true,
      maxLength: 120,
    },
    { kind: 'agency', name: 'agency', tab: 'classification' },
    { kind: 'source', name: 'source', tab: 'classification' },
    { kind: 'links', name: 'related', to: 'articles', tab: 'classification' },
  ],
};
