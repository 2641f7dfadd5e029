import { readFile, stat, unlink } from 'node:fs/promises';
import { type CollectionBeforeOperationHook, Forbidden, MissingFile, type PayloadRequest } from 'payload';
import { type IngestedFile, ingestFile, storedExtensions } from '../ingest/ingest-file';
import { Refusal } from '../ingest/refusal';
import { bytesPerMegabyte, uploadLimits } from '../ingest/upload-limits';
import { MediaRefused } from './media-refused';
import { keepPending } from './pending-uploads';

type HookArguments = Parameters<CollectionBeforeOperationHook>[0];
type UploadedFile = NonNullable<PayloadRequest['file']>;

interface WriteArguments {
  id?: number | string;
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
  await requireAccess(hook, write);
  const file = await ingest(req, req.file);
  await refuseDuplicate(hook, write, file);
  req.file = {
    data: file.bytes,
    mimetype: file.mimeType,
    name: `${file.contentDigest.slice(0, 32)}.${storedExtensions[file.mimeType]}`,
    size: file.bytes.length,
  };
  keepPending({ file, focalX: asPercent(write.data?.focalX), focalY: asPercent(write.data?.focalY) });
};

/** The focal point is data of ours; crops and Payload's own way of processing the stored file again are not used. */
function dropEdits(req: PayloadRequest, write: WriteArguments): void {
  const edits = req.query?.uploadEdits;
  if (!edits || typeof edits !== 'object') return;
  const { focalPoint } = edits as { focalPoint?: { x?: unknown; y?: unknown } };
  if (focalPoint && write.data) {
    write.data.focalX ??= asPercent(focalPoint.x);
    write.data.focalY ??= asPercent(focalPoint.y);
  }
  delete req.query.uploadEdits;
}

/** Payload asks after this hook; decoding pictures for strangers would be a gift of processor time. */
async function requireAccess(
  { collection, operation, overrideAccess, req }: HookArguments,
  write: WriteArguments,
) {
  if (overrideAccess) return;
  const access = collection.access[operation === 'create' ? 'create' : 'update'];
  const answer = await access({ req, data: write.data, ...(write.id === undefined ? {} : { id: write.id }) });
  if (!answer) throw new Forbidden(req.t);
}

async function ingest(req: PayloadRequest, file: UploadedFile): Promise<IngestedFile> {
  try {
    return await ingestFile({ name: file.name, data: await bytesOf(file) });
  } catch (error) {
    if (error instanceof Refusal) throw new MediaRefused(error, req);
    throw error;
  }
}

/** With `useTempFiles` the bytes lie on disk; the temporary file is ours to remove, since `req.file` is replaced. */
async function bytesOf({ data, name, tempFilePath }: UploadedFile): Promise<Buffer> {
  if (!tempFilePath || data.length > 0) return data;
  try {
    const { size } = await stat(tempFilePath);
    if (size > uploadLimits.requestBytes) {
      throw new Refusal('too-large', { name, limit: uploadLimits.requestBytes / bytesPerMegabyte });
    }
    return await readFile(tempFilePath);
  } finally {
    await unlink(tempFilePath).catch(() => undefined);
  }
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
