import type { CollectionConfig } from 'payload';

/** Rich text links to documents with pages of their own: never to a person, a file or a row of the store. */
export function notLinkable(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    admin: { ...collection.admin, enableRichTextLink: false, enableRichTextRelationship: false },
  };
}
