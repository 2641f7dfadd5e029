/**
 * Optimistic locking. The writer names the version it edited (`revision`, which the admin form carries along; noted by guard-operation.ts); who
 * comes second gets 409 and nothing is mixed. The number is kept on the main row and moved in the same transaction, so
 * two writers at once conflict in the database itself, also on MongoDB where saving a draft only inserts.
 */
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import { portalError } from '@/errors/portal-error';

export function checkRevision(type: ContentType): CollectionBeforeChangeHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (operation === 'create') return { ...data, revision: 1 };
    const id = String(originalDoc?.id);
    const actual = await storedRevision(req, type.slug, id);
    refuseOther(req, req.context.namedRevision, actual);
    const revision = actual + 1;
    await req.payload.db.updateOne({
      collection: type.slug,
      id,
      data: { revision },
      req,
      returning: false,
    });
    return { ...data, revision };
  };
}

async function storedRevision(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<number> {
  const head = await req.payload.db.findOne<{ id: string; revision?: number | null }>({
    collection,
    where: { id: { equals: id } },
    select: { revision: true },
    req,
  });
  return Number(head?.revision ?? 0);
}

function refuseOther(req: PayloadRequest, named: unknown, actual: number): void {
  if (named === undefined || named === null) {
    if (req.context.systemAct === true) return;
    throw portalError(req, 'revisionMissing', { field: 'revision', data: { revision: actual } });
  }
  if (Number(named) === actual) return;
  throw portalError(req, 'changedMeanwhile', {
    field: 'revision',
    values: { expected: Number(named) || 0, actual },
    data: { revision: actual },
  });
}
