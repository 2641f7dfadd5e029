import { type CollectionBeforeOperationHook, Forbidden, MissingFile, type PayloadRequest } from 'payload';
import type { IngestedFile } from '../ingest/ingest-file';
import { MediaRefused } from './media-refused';
import { keepPending } from './pending-uploads';
import { prepareRequest } from './prepare-upload';

type HookArguments = Parameters<CollectionBeforeOperationHook>[0];

interface WriteArguments {
  id?: string;
  data?: Record<string, unknown>;
}

/** Before anything else sees an upload: replaces it by its clean form, or refuses it. */
export const ingestUpload: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, req } = hook;
  if (operation !== 'create' && operation !== 'update') return;
  const write = args as WriteArguments;
  dropEdits(req, write);
  if (!req.file) {
    // Otherwise Payload would fetch `data.url`.
    if (operation === 'create') throw new MissingFile(req.t);
    return;
  }
  if (!hook.overrideAccess) await requireAccess(hook, operation, write);
  if (operation === 'update' && write.id === undefined) {
    throw new MediaRefused({ reason: 'one-at-a-time', values: { name: req.file.name } }, req);
  }
  const { file } = await prepareRequest(req, req.file);
  await refuseDuplicate(hook, write, file);
  keepPending({ file, focalX: asPercent(write.data?.focalX), focalY: asPercent(write.data?.focalY) });
};

/** The focal point is data of ours; crops and Payload's own way of processing the stored file again are not used. */
function dropEdits(req: PayloadRequest, write: WriteArguments): void {
  const edits = req.query?.uploadEdits;
  if (!edits || typeof edits !== 'object') return;
  const { focalPoint } = edits as { focalPoint?: { x?: unknown; y?: unknown } };
  if (focalPoint && write.data) {
    write.data.focalX = asPercent(focalPoint.x) ?? write.data.focalX;
    write.data.focalY = asPercent(focalPoint.y) ?? write.data.focalY;
  }
  delete req.query.uploadEdits;
}

/**
 * Payload asks after this hook; decoding pictures for strangers would be a gift of processor time.
 * @throws {Forbidden}
 */
export async function requireAccess(
  { collection, req }: Pick<HookArguments, 'collection' | 'req'>,
  operation: 'create' | 'update',
  { id, data = {} }: WriteArguments,
): Promise<void> {
  const answer = await collection.access[operation](id === undefined ? { req, data } : { req, data, id });
  if (!answer) throw new Forbidden(req.t);
}

/** The same bytes a second time (double click, retried request, repeated import) make no second document. */
async function refuseDuplicate(
  { collection, req }: HookArguments,
  write: WriteArguments,
  file: IngestedFile,
): Promise<void> {
  const same = await req.payload.db.findOne<{ id: string; originalName?: string }>({
    collection: collection.slug,
    req,
    where: { contentDigest: { equals: file.contentDigest } },
  });
  if (!same || same.id === write.id) return;
  const values = { name: file.originalName, existing: same.originalName ?? same.id };
  throw new MediaRefused({ reason: 'duplicate', values }, req);
}

function asPercent(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  return Math.min(100, Math.max(0, Math.round(number)));
}
