import type { CollectionConfig } from 'payload';
import { isLocale } from '@/i18n/locales';

type LivePreview = NonNullable<NonNullable<CollectionConfig['admin']>['livePreview']>;

/** The revision in the address changes with each save, and the panel loads anew. */
export const livePreview: LivePreview = {
  url: ({ data, collectionConfig, locale }) => {
    if (!collectionConfig || !data.id || !isLocale(locale.code)) return null;
    return `/admin-preview/${collectionConfig.slug}/${data.id}/${locale.code}?v=${data.revision ?? 0}`;
  },
};
