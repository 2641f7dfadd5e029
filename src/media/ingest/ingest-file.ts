import { sha256 } from '@/lib/sha256';
import { PriorityGate } from '../priority-gate';
import { cleanFileName } from './clean-file-name';
import { inspectPdf } from './inspect-pdf';
import { inspectText } from './inspect-text';
import { type ImageType, recogniseType, type UploadType } from './recognise-type';
import { reencodeImage } from './reencode-image';
import { Refusal } from './refusal';
import { bytesPerMegabyte, uploadLimits } from './upload-limits';

export interface IncomingFile {
  /** As the sender gave it. */
  name: string;
  data: Buffer;
}

export interface IngestedFile {
  kind: 'image' | 'file';
  /** Safe to store and to hand out; a picture is encoded anew and has no metadata. */
  bytes: Buffer;
  mimeType: string;
  /** Pixels of the upright picture; 0 for files. */
  width: number;
  height: number;
  /** `#rrggbb`, '' for files. */
  color: string;
  /** Cleaned name with the extension of what is stored; NFC. */
  originalName: string;
  /** sha-256 hex of the bytes as they came: recognises the same upload again. */
  contentDigest: string;
}

/** File name extension of what is stored, by type. */
export const storedExtensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'text/csv': 'csv',
  'text/plain': 'txt',
  'text/vtt': 'vtt',
};

const fileMimeTypes = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  vtt: 'text/vtt',
} as const;

/** A picture of 100 megapixels needs some 300 MB while it is decoded: never more than two at once. */
const decoding = new PriorityGate(2);

/**
 * Turns whatever was uploaded into something safe to keep, or refuses it.
 * @throws {Refusal} with the name of the reason
 */
export async function ingestFile({ name, data }: IncomingFile): Promise<IngestedFile> {
  const { stem, extension } = cleanFileName(name);
  try {
    if (data.length === 0) throw new Refusal('empty');
    refuseLarger(data, uploadLimits.requestBytes);
    const type = await recogniseType(data, extension);
    const stored = isFileType(type) ? await inspectFile(data, type) : await ingestImage(data, type);
    const originalName = `${stem}.${storedExtensions[stored.mimeType]}`;
    return { ...stored, originalName, contentDigest: sha256(data) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.reason, { name: extension ? `${stem}.${extension}` : stem, ...error.values });
  }
}

type StoredPart = Omit<IngestedFile, 'originalName' | 'contentDigest'>;

async function ingestImage(data: Buffer, type: ImageType): Promise<StoredPart> {
  refuseLarger(data, uploadLimits.imageBytes);
  const image = await decoding.run(() => reencodeImage(data, type));
  return { kind: 'image', ...image };
}

async function inspectFile(data: Buffer, type: keyof typeof fileMimeTypes): Promise<StoredPart> {
  if (type === 'pdf') {
    await inspectPdf(data);
  } else {
    refuseLarger(data, uploadLimits.textBytes);
    inspectText(data, type);
  }
  return { kind: 'file', bytes: data, mimeType: fileMimeTypes[type], width: 0, height: 0, color: '' };
}

function isFileType(type: UploadType): type is keyof typeof fileMimeTypes {
  return type in fileMimeTypes;
}

function refuseLarger(data: Buffer, limit: number): void {
  if (data.length > limit) throw new Refusal('too-large', { limit: limit / bytesPerMegabyte });
}
