/** Decodes a picture to pixels and encodes it anew: nothing but what can be seen passes. */
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { ImageType } from './recognise-type';
import { Refusal } from './refusal';
import { uploadLimits } from './upload-limits';

export interface CleanImage {
  /** Upright, sRGB, without metadata. */
  bytes: Buffer;
  mimeType: 'image/jpeg' | 'image/png';
  /** Pixels, upright. */
  width: number;
  height: number;
  /** Dominant colour, `#rrggbb`. */
  color: string;
}

const decoding = { failOn: 'error', limitInputPixels: uploadLimits.pixels } as const;

/**
 * @param type what the bytes were recognised as; another decoder refuses them
 * @throws {Refusal} `too-many-pixels` or `damaged`
 */
export async function reencodeImage(data: Buffer, type: ImageType): Promise<CleanImage> {
  const header = await readHeader(data, type);
  try {
    const mimeType = (await mustKeepPixels(data, header, type)) ? 'image/png' : 'image/jpeg';
    const upright = sharp(data, decoding)
      .timeout({ seconds: uploadLimits.seconds })
      .autoOrient()
      .toColourspace('srgb');
    const { data: bytes, info } = await encode(upright, mimeType).toBuffer({ resolveWithObject: true });
    return { bytes, mimeType, width: info.width, height: info.height, color: await dominantColor(bytes) };
  } catch {
    throw new Refusal('damaged');
  }
}

async function readHeader(data: Buffer, type: ImageType): Promise<Metadata> {
  const header = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!header || header.format !== (type === 'avif' ? 'heif' : type)) throw new Refusal('damaged');
  if (header.width * header.height > uploadLimits.pixels) {
    throw new Refusal('too-many-pixels', { limit: uploadLimits.pixels / 1_000_000 });
  }
  return header;
}

/** Drawings and cut-outs keep every pixel; photographs become JPEG. */
async function mustKeepPixels(data: Buffer, header: Metadata, type: ImageType): Promise<boolean> {
  if (type === 'png' || type === 'gif') return true;
  return header.hasAlpha === true && !(await sharp(data, decoding).stats()).isOpaque;
}

/** mozjpeg's quantisation without its search for the smallest file, which takes five times as long. */
const jpegOptions = {
  quality: 90,
  mozjpeg: true,
  progressive: false,
  optimiseScans: false,
  trellisQuantisation: false,
} as const;

function encode(image: Sharp, mimeType: CleanImage['mimeType']): Sharp {
  return mimeType === 'image/png' ? image.png({ compressionLevel: 8 }) : image.jpeg(jpegOptions);
}

async function dominantColor(bytes: Buffer): Promise<string> {
  const small = await sharp(bytes)
    .flatten({ background: '#ffffff' })
    .resize(64, 64, { fit: 'inside' })
    .png()
    .toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
