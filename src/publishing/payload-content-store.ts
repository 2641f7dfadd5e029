/** `ContentStore` on Payload's database adapters: one code for SQLite and MongoDB. */
import type { Payload, Where } from 'payload';
import type { ContentItem, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type { ChangesQuery, ContentStore, ListPage, ListQuery, PathLookup, StoreHead } from './content-store';
import { type ItemRow, itemKey, type RouteRow, toContentItem, UNSEQUENCED } from './records';
import { newestChange, sequence } from './sequencer';

const collection = 'content-items';
const emptyHead: StoreHead = { seq: 0, datestamp: '1970-01-01T00:00:00Z' };

export function payloadContentStore(payload: Payload): ContentStore {
  const { db } = payload;

  const find = async (where: Where, options: { sort?: string; limit: number; page?: number }) =>
    db.find<ItemRow>({ collection, where, pagination: false, ...options });

  const row = (contentId: string, locale: Locale) =>
    db.findOne<ItemRow>({ collection, where: { id: { equals: itemKey(contentId, locale) } } });

  return {
    async head() {
      await sequence(payload);
      const newest = await newestChange(payload);
      return newest ? { seq: newest.seq, datestamp: newest.datestamp } : emptyHead;
    },

    async earliestDatestamp() {
      await sequence(payload);
      const { docs } = await find({ seq: { greater_than: UNSEQUENCED } }, { sort: 'seq', limit: 1 });
      return docs[0]?.datestamp ?? null;
    },

    async byPath(path) {
      const route = await db.findOne<RouteRow>({
        collection: 'content-routes',
        where: { id: { equals: path.normalize('NFC') } },
      });
      if (!route) return { kind: 'unknown' };
      const item = await row(route.contentId, route.locale);
      if (!item) return { kind: 'unknown' };
      if (item.state === 'gone') return goneLookup(item);
      return item.path === route.id
        ? { kind: 'live', item: toContentItem(item) as LiveItem }
        : { kind: 'moved', path: item.path };
    },

    async get(contentId, locale) {
      const item = await row(contentId, locale);
      return item ? toContentItem(item) : null;
    },

    async list(query) {
      const { docs, totalDocs, totalPages } = await db.find<ItemRow>({
        collection,
        where: listWhere(query),
        sort: sortOf(query),
        limit: query.limit,
        page: query.page ?? 1,
      });
      return {
        items: docs.map((doc) => toContentItem(doc) as LiveItem),
        total: totalDocs,
        page: query.page ?? 1,
        pages: Math.max(1, totalPages),
      } satisfies ListPage;
    },

    async changes(query) {
      await sequence(payload);
      const { docs } = await find(changesWhere(query), { sort: 'seq', limit: query.limit });
      return docs.map(toContentItem) satisfies ContentItem[];
    },

    async countChanges(query) {
      const { totalDocs } = await db.count({ collection, where: changesWhere(query) });
      return totalDocs;
    },
  };

  async function goneLookup(item: ItemRow): Promise<PathLookup> {
    const { docs } = await find(
      { and: [{ contentId: { equals: item.contentId } }, { state: { equals: 'live' } }] },
      { limit: 4 },
    );
    const translations = Object.fromEntries(docs.map(({ locale, path }) => [locale, path]));
    return { kind: 'gone', type: item.type, locale: item.locale, translations };
  }
}

/** Sections stand in the order editors gave them. */
function sortOf({ types, oldestFirst }: ListQuery): string {
  if (types?.length === 1 && types[0] === 'sections') return 'sort';
  return oldestFirst ? 'firstPublishedAt' : '-firstPublishedAt';
}

function listWhere(query: ListQuery): Where {
  const { locale, types, sectionId, tagId, publishedFrom, publishedBefore } = query;
  const and: Where[] = [{ locale: { equals: locale } }, { state: { equals: 'live' } }];
  if (types) and.push({ type: { in: [...types] } });
  if (sectionId) and.push({ sectionId: { equals: sectionId } });
  if (tagId) and.push({ tagIds: { in: [tagId] } });
  if (publishedFrom) and.push({ firstPublishedAt: { greater_than_equal: publishedFrom } });
  if (publishedBefore) and.push({ firstPublishedAt: { less_than: publishedBefore } });
  return { and };
}

function changesWhere(query: Omit<ChangesQuery, 'limit'>): Where {
  const { since, locale, types, sectionId, from, until, liveOnly } = query;
  const and: Where[] = [{ seq: { greater_than: since ?? UNSEQUENCED } }];
  if (locale) and.push({ locale: { equals: locale } });
  if (types) and.push({ type: { in: [...types] } });
  if (sectionId) and.push({ sectionId: { equals: sectionId } });
  if (from) and.push({ datestamp: { greater_than_equal: from } });
  if (until) and.push({ datestamp: { less_than_equal: until } });
  if (liveOnly) and.push({ state: { equals: 'live' } });
  return { and };
}
