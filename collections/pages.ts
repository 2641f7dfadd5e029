import type { ContentType } from '@/content/content-type';

/** Trang giới thiệu: land and people, contacts, statements, the legal footer. */
export const pages: ContentType = {
  slug: 'pages',
  segments: { vi: '', en: '', zh: '', ko: '' },
  schemaOrg: 'WebPage',
  page: 'page',
  harvested: true,
  fields: [
    { kind: 'body', name: 'body', tab: 'content', localized: true, required: true },
    { kind: 'media', name: 'image', tab: 'pictures' },
  ],
};
