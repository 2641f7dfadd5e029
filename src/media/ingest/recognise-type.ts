/** Tells what an upload is from its bytes. The name only has to agree; the claimed type is never looked at. */
import { fileTypeFromBuffer } from 'file-type';
import { isPlainText, looksLikeMarkup } from './inspect-text';
import { Refusal } from './refusal';

export type ImageType = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff';
export type TextType = 'csv' | 'txt' | 'vtt';
export type UploadType = ImageType | TextType | 'pdf';

const imageTypes: Record<string, ImageType> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/tiff': 'tiff',
};
/** A picture is encoded anew, so one accepted picture type under another's name does no harm. */
const imageExtensions = [
  '',
  'jpg',
  'jpeg',
  'jpe',
  'jfif',
  'png',
  'apng',
  'webp',
  'avif',
  'gif',
  'tif',
  'tiff',
];
const textTypes: readonly string[] = ['csv', 'txt', 'vtt'] satisfies TextType[];
/** Plain text may carry these: a list of names may well begin with “BM” or “MZ”. */
const textSignatures = ['text/vtt', 'image/bmp', 'application/x-msdownload'];

/** What file pickers offer; the server decides by content. */
export const acceptedMimeTypes = [
  ...Object.keys(imageTypes).filter((type) => type !== 'image/apng'),
  'application/pdf',
  'text/csv',
  'text/plain',
  'text/vtt',
];

/**
 * @param extension lower case, without dot, '' for none
 * @throws {Refusal} for everything outside the closed list
 */
export async function recogniseType(data: Buffer, extension: string): Promise<UploadType> {
  if (looksLikeMarkup(data)) throw new Refusal('markup');
  const detected = await detect(data);
  if (isTextType(extension) && (!detected || textSignatures.includes(detected.mime)) && isPlainText(data)) {
    return extension;
  }
  if (detected) return acceptDetected(detected, extension);
  if (isTextType(extension)) throw new Refusal(data.includes(0) ? 'text-control' : 'text-encoding');
  throw new Refusal('unknown-type');
}

async function detect(data: Buffer): Promise<{ mime: string; ext: string } | undefined> {
  try {
    return await fileTypeFromBuffer(data);
  } catch {
    // A malformed container: what it is cannot be told.
    return undefined;
  }
}

function acceptDetected({ mime, ext }: { mime: string; ext: string }, extension: string): UploadType {
  const image = imageTypes[mime];
  if (image) return agreeing(image, imageExtensions, extension);
  if (mime === 'application/pdf') return agreeing('pdf', ['', 'pdf'], extension);
  if (mime === 'application/xml') throw new Refusal('markup');
  if (mime.startsWith('image/hei')) throw new Refusal('heic');
  throw new Refusal('type-not-allowed', { found: ext.toUpperCase() });
}

function agreeing<T extends UploadType>(type: T, extensions: readonly string[], extension: string): T {
  if (!extensions.includes(extension)) throw new Refusal('wrong-extension', { found: type.toUpperCase() });
  return type;
}

function isTextType(extension: string): extension is TextType {
  return textTypes.includes(extension);
}
