import sharp from 'sharp';
import type { UploadType } from '@/media/ingest/recognise-type';

const documents: readonly UploadType[] = ['pdf', 'csv', 'txt', 'vtt'];

/** Whether a picture can be read to its end; small, so that a folder of large ones takes seconds. */
export async function canDecode(bytes: Buffer, type: UploadType): Promise<boolean> {
  if (documents.includes(type)) return true;
  try {
    await sharp(bytes, { failOn: 'truncated' }).resize(64).toBuffer();
    return true;
  } catch {
    return false;
  }
}
