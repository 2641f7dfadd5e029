import { ingestFile } from '@/media/ingest/ingest-file';
import { Refusal } from '@/media/ingest/refusal';
import type { RefusalReason } from '@/media/media-texts';

/** Why an upload is refused, or that it is not. */
export async function reasonFor(name: string, data: Buffer | string): Promise<RefusalReason | 'accepted'> {
  try {
    await ingestFile({ name, data: Buffer.from(data) });
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}
