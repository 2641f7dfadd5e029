/** For collections whose documents are shown in content items without being items (media, agencies). */
import type { CollectionConfig } from 'payload';
import { portalError } from '@/errors/portal-error';
import { enqueueReprojection } from '@/publishing/tasks/enqueue';

/** A change re-projects the live items that show it; what live items show cannot be deleted. */
export function shownInItems(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        async ({ doc, operation, req }) => {
          if (operation === 'update') await enqueueReprojection(req, String(doc.id));
        },
      ],
      beforeDelete: [
        ...(collection.hooks?.beforeDelete ?? []),
        async ({ id, req }) => {
          const { totalDocs } = await req.payload.db.count({
            collection: 'content-items',
            where: { and: [{ links: { in: [String(id)] } }, { state: { equals: 'live' } }] },
            req,
          });
          if (totalDocs > 0) throw portalError(req, 'inUse');
        },
      ],
    },
  };
}
