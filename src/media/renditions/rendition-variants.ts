import {
  type MediaFormat,
  type MediaRatio,
  type MediaVariant,
  mediaFormats,
  mediaRatios,
  mediaWidths,
  variantSize,
} from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';

export const renditionTypes: Record<MediaFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** Every rendition an address can name, about three dozen. */
export const allVariants: readonly MediaVariant[] = mediaRatios.flatMap((ratio) =>
  mediaWidths[ratio].flatMap((width) => mediaFormats.map((format) => ({ ratio, width, format }))),
);

const variantsByName = new Map(allVariants.map((variant) => [variantName(variant), variant]));

/** Null for anything that is not on the closed list. */
export function parseVariant(name: string): MediaVariant | null {
  return variantsByName.get(name) ?? null;
}

function variantName({ ratio, width, format }: MediaVariant): string {
  return `${ratio}-${width}.${format}`;
}

type Shape = Pick<PublicMedia, 'width' | 'height'>;

/** Name of the file that answers a variant: widths beyond the picture's own share one file. */
export function renditionFileName(media: Shape, variant: MediaVariant): string {
  return variantName({ ...variant, width: variantSize(media, variant).width });
}

/** The variants that give different files for this picture. */
export function distinctVariants(media: Shape): MediaVariant[] {
  const byFile = new Map(allVariants.map((variant) => [renditionFileName(media, variant), variant]));
  return [...byFile.values()];
}

export interface Crop {
  /** The whole picture is first brought to this size … */
  scaledWidth: number;
  scaledHeight: number;
  /** … and then cut, in pixels of that size. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where to cut so that the focal point stands as near to the middle as the picture's edges allow. Cutting after
 * scaling lets the JPEG decoder read at reduced size.
 */
export function cropOf(
  media: Shape & Pick<PublicMedia, 'focalX' | 'focalY'>,
  { ratio, width }: { ratio: MediaRatio; width: number },
): Crop {
  const size = variantSize(media, { ratio, width });
  const scale = Math.max(size.width / media.width, size.height / media.height);
  const scaledWidth = Math.max(size.width, Math.round(media.width * scale));
  const scaledHeight = Math.max(size.height, Math.round(media.height * scale));
  return {
    scaledWidth,
    scaledHeight,
    left: offset(scaledWidth, size.width, media.focalX),
    top: offset(scaledHeight, size.height, media.focalY),
    ...size,
  };
}

function offset(whole: number, part: number, focalPercent: number): number {
  const wanted = Math.round((whole * focalPercent) / 100 - part / 2);
  return Math.min(Math.max(0, wanted), whole - part);
}
