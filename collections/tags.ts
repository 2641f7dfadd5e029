import type { ContentType } from '@/content/content-type';

/** Thẻ: what an article is about, across sections. */
export const tags: ContentType = {
  slug: 'tags',
  segments: { vi: 'the', en: 'tags', zh: 'biaoqian', ko: 'taegeu' },
  schemaOrg: 'CollectionPage',
  page: 'listing',
  harvested: false,
  fields: [],
};
