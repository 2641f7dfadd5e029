import type { ContentItem, GoneItem, LiveItem } from '@/content/content-item';
import { MemoryContentStore } from './memory-content-store';
import { seedItems } from './seed-items';

/** English slug of what the preview takes away, so that a withdrawn page can be looked at: it stays live in Korean. */
const withdrawnSlug = 'steel-and-memory';

/** The seed, with one article withdrawn and one that exists in Vietnamese and English only. */
export function previewStore(): MemoryContentStore {
  const items = seedItems();
  const gone = items.find((item) => item.path === `/en/news/${withdrawnSlug}`);
  const partial = items.find(
    (item) => item.type === 'articles' && item.contentId !== gone?.contentId && item.locale === 'en',
  );
  const kept = items.flatMap((item): ContentItem[] => {
    if (item.contentId === gone?.contentId && item.locale !== 'ko') return [tombstone(item)];
    if (item.contentId !== partial?.contentId) return [item];
    if (item.locale === 'zh' || item.locale === 'ko') return [];
    const { vi = '', en = '' } = item.translations;
    return [{ ...item, translations: { vi, en } }];
  });
  return new MemoryContentStore(kept, { '/en/news/old-address': '/en/sections/economy' });
}

function tombstone(item: LiveItem): GoneItem {
  const { contentId, type, locale, path, firstPublishedAt, publicUpdatedAt, digest, seq, datestamp } = item;
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
    sectionId: item.details.section?.contentId ?? null,
  };
}
