import sharp, { type Sharp } from 'sharp';
import type { MediaFormat, MediaVariant } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { uploadLimits } from '../ingest/upload-limits';
import { cropOf } from './rendition-variants';

export type RenderedMedia = Pick<PublicMedia, 'width' | 'height' | 'focalX' | 'focalY'>;

/**
 * Scales, cuts and encodes one rendition of a stored original; the rights written into the original go with it.
 * @param original path of the file
 */
export async function render(original: string, media: RenderedMedia, variant: MediaVariant): Promise<Buffer> {
  const crop = cropOf(media, variant);
  const picture = sharp(original, { limitInputPixels: uploadLimits.pixels })
    .timeout({ seconds: uploadLimits.seconds })
    .resize(crop.scaledWidth, crop.scaledHeight, { fit: 'fill' })
    .extract({ left: crop.left, top: crop.top, width: crop.width, height: crop.height })
    .keepXmp();
  return encoders[variant.format](picture).toBuffer();
}

/** Measured by bench/media.ts on 2 cores; the numbers stand in docs/media.md. */
const encoders: Record<MediaFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 4 }),
  jpg: (picture) => picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }),
};
