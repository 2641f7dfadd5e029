/**
 * The closed list of renditions a picture has, and their addresses. Nobody can ask for another size, so the list
 * bounds both the disk and the work a stranger can cause.
 */
import type { PublicMedia } from './public-media';

/** `full` keeps the picture's own shape; the others are cut around its focal point. */
export const mediaRatios = ['full', '16x9', '4x3', '1x1'] as const;
export type MediaRatio = (typeof mediaRatios)[number];

export const mediaFormats = ['avif', 'webp', 'jpg'] as const;
export type MediaFormat = (typeof mediaFormats)[number];

/** Widths in pixels, per ratio. A picture narrower than a width is served at its own width, never enlarged. */
export const mediaWidths: Record<MediaRatio, readonly number[]> = {
  full: [480, 800, 1200, 1920],
  '16x9': [480, 960, 1600],
  '4x3': [400, 800],
  '1x1': [240, 480, 800],
};

export interface MediaVariant {
  ratio: MediaRatio;
  width: number;
  format: MediaFormat;
}

/** Path of one rendition: `/media/<digest>/<ratio>-<width>.<format>`. */
export function mediaPath(media: Pick<PublicMedia, 'digest'>, variant: MediaVariant): string {
  return `/media/${media.digest}/${variant.ratio}-${variant.width}.${variant.format}`;
}

/** Path of a file to download: `/media/<digest>/<file name>`, percent-encoded. */
export function mediaFilePath(media: Pick<PublicMedia, 'digest' | 'filename'>): string {
  return `/media/${media.digest}/${encodeURIComponent(media.filename)}`;
}

/** Pixel size of a rendition, for `width` and `height` attributes and feed metadata. */
export function variantSize(
  media: Pick<PublicMedia, 'width' | 'height'>,
  { ratio, width }: Pick<MediaVariant, 'ratio' | 'width'>,
): { width: number; height: number } {
  const shape = ratio === 'full' ? media.height / media.width : shapes[ratio];
  const fitting = ratio === 'full' ? media.width : Math.min(media.width, Math.round(media.height / shape));
  const served = Math.min(width, fitting);
  return { width: served, height: Math.max(1, Math.round(served * shape)) };
}

/** Height over width. */
const shapes: Record<Exclude<MediaRatio, 'full'>, number> = { '16x9': 9 / 16, '4x3': 3 / 4, '1x1': 1 };
