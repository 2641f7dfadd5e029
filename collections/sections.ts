import type { ContentType } from '@/content/content-type';

/** Chuyên mục: the portal's main headings; every article stands in one. */
export const sections: ContentType = {
  slug: 'sections',
  segments: { vi: 'chuyen-muc', en: 'sections', zh: 'lanmu', ko: 'bunya' },
  schemaOrg: 'CollectionPage',
  page: 'listing',
  harvested: false,
  fields: [{ kind: 'number', name: 'order', tab: 'classification' }],
};
