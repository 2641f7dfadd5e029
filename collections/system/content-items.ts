/** The content store as Payload collections. Written by src/publishing/ alone; nobody edits it by hand. */
import type { CollectionConfig, Field } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { labelRecord } from '@/i18n/labels';

const closed = { create: () => false, update: () => false, delete: () => false };

function storeCollection(
  slug: string,
  fields: Field[],
  more: Partial<CollectionConfig> = {},
): CollectionConfig {
  return {
    slug,
    labels: {
      singular: labelRecord('content', `system.${slug}.singular`),
      plural: labelRecord('content', `system.${slug}.plural`),
    },
    access: { ...collectionAccess('store'), ...closed },
    admin: { group: labelRecord('content', 'groups.system'), hidden: true },
    lockDocuments: false,
    timestamps: false,
    fields: [{ name: 'id', type: 'text', required: true }, ...fields],
    ...more,
  };
}

/** One row per (document, language), for ever. `id` is `<contentId>:<locale>`. */
export const contentItems = storeCollection(
  'content-items',
  [
    { name: 'contentId', type: 'text', required: true, index: true },
    { name: 'type', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'state', type: 'text', required: true },
    { name: 'path', type: 'text', required: true, index: true },
    { name: 'title', type: 'text' },
    { name: 'description', type: 'text' },
    { name: 'body', type: 'json' },
    { name: 'details', type: 'json' },
    { name: 'translations', type: 'json' },
    // Ids of everything the item shows: a change there re-projects it, and a medium is public only while it stands here.
    { name: 'links', type: 'text', hasMany: true, index: true },
    { name: 'sectionId', type: 'text', index: true },
    { name: 'tagIds', type: 'text', hasMany: true, index: true },
    { name: 'sort', type: 'number' },
    { name: 'firstPublishedAt', type: 'text', required: true },
    { name: 'publicUpdatedAt', type: 'text', required: true },
    // Over what a reader would call the text: when it changes, `publicUpdatedAt` moves.
    { name: 'textDigest', type: 'text' },
    { name: 'digest', type: 'text', required: true },
    // 0 until the sequencer has given it, after commit: what waits is found by one equality, on an index.
    { name: 'seq', type: 'number', index: true },
    { name: 'datestamp', type: 'text', index: true },
  ],
  {
    indexes: [
      { fields: ['locale', 'type', 'state', 'firstPublishedAt'] },
      { fields: ['sectionId', 'locale', 'state', 'firstPublishedAt'] },
    ],
  },
);

/** The change log: `id` is the change number, padded, so that the primary key itself refuses a second holder. */
export const contentChanges = storeCollection('content-changes', [
  { name: 'seq', type: 'number', required: true, index: true },
  { name: 'item', type: 'text', required: true },
  { name: 'contentId', type: 'text', required: true },
  { name: 'type', type: 'text', required: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'path', type: 'text', required: true },
  { name: 'previousPath', type: 'text' },
  { name: 'sectionId', type: 'text' },
  { name: 'tagIds', type: 'json' },
  { name: 'state', type: 'text', required: true },
  { name: 'digest', type: 'text', required: true },
  { name: 'datestamp', type: 'text', required: true },
]);

/** Every path an item ever had: old ones lead on (301) or tell that the item is gone (410). `id` is the path. */
export const contentRoutes = storeCollection('content-routes', [
  { name: 'contentId', type: 'text', required: true, index: true },
  { name: 'type', type: 'text', required: true },
  { name: 'locale', type: 'text', required: true },
]);
