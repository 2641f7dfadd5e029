import type { IngestedFile } from '../ingest/ingest-file';

export interface PendingUpload {
  file: IngestedFile;
  /** As asked for, percent; Payload itself would turn 0 into 50. */
  focalX?: number | undefined;
  focalY?: number | undefined;
}

/**
 * Carries an ingested file to `beforeOperation` and on to `beforeChange`. Keyed by the bytes: a request object may
 * live through several operations (imports share it for their transaction), its file does not.
 */
const uploads = new WeakMap<Buffer, PendingUpload>();

export function keepPending(upload: PendingUpload): void {
  uploads.set(upload.file.bytes, upload);
}

export function pendingUpload(bytes: Buffer | undefined): PendingUpload | undefined {
  return bytes && uploads.get(bytes);
}
