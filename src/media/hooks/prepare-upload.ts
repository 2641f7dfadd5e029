/**
 * Decoding a large picture takes seconds, and on SQLite a transaction holds the only pen: files are made ready before
 * one begins. Endpoints do so by themselves; whoever uploads through the Local API inside a transaction calls
 * `prepareFile` first.
 */
import { readFile, stat, unlink } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import { type IncomingFile, ingestFile, storedExtensions } from '../ingest/ingest-file';
import { Refusal } from '../ingest/refusal';
import { bytesPerMegabyte, uploadLimits } from '../ingest/upload-limits';
import { MediaRefused } from './media-refused';
import { keepPending, type PendingUpload, pendingUpload } from './pending-uploads';

export type UploadedFile = NonNullable<PayloadRequest['file']>;

/**
 * @returns the `file` for `payload.create` or `payload.update`: clean, and not decoded a second time there
 * @throws {Refusal} with the name of the reason
 */
export async function prepareFile(incoming: IncomingFile): Promise<UploadedFile> {
  const file = await ingestFile(incoming);
  keepPending({ file });
  return {
    data: file.bytes,
    mimetype: file.mimeType,
    name: `${file.contentDigest.slice(0, 32)}.${storedExtensions[file.mimeType]}`,
    size: file.bytes.length,
  };
}

/**
 * Replaces `req.file` by its clean form, once.
 * @throws {MediaRefused} in the person's language
 */
export async function prepareRequest(req: PayloadRequest, uploaded: UploadedFile): Promise<PendingUpload> {
  const prepared = pendingUpload(uploaded.data);
  if (prepared) return prepared;
  try {
    const clean = await prepareFile({ name: uploaded.name, data: await bytesOf(uploaded) });
    req.file = clean;
    return await prepareRequest(req, clean);
  } catch (error) {
    throw error instanceof Refusal ? new MediaRefused(error, req) : error;
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
