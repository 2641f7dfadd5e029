/** A picture in the formats and widths we have, with its place kept and its colour shown until it comes. */
import {
  type MediaFormat,
  type MediaRatio,
  mediaPath,
  mediaWidths,
  variantSize,
} from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import type { PageContext } from '../../page-context';

interface PictureProps {
  ctx: PageContext;
  media: PublicMedia;
  ratio: MediaRatio;
  /** The `sizes` attribute: how wide the picture stands in the layout. */
  sizes: string;
  /** The first large picture of a page: loaded at once and first. */
  first?: boolean;
  /** Beside a text that says the same, an alternative text would be read twice. */
  decorative?: boolean;
}

export function Picture({ ctx, media, ratio, sizes, first, decorative }: PictureProps) {
  const largest = variantSize(media, { ratio, width: Math.max(...mediaWidths[ratio]) });
  return (
    <picture className="picture">
      <source type="image/avif" srcSet={srcSet(media, ratio, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(media, ratio, 'webp')} sizes={sizes} />
      <img
        className={`picture-image ${ctx.colors.classFor(media.color)}`.trim()}
        src={mediaPath(media, { ratio, width: middleWidth(ratio), format: 'jpg' })}
        srcSet={srcSet(media, ratio, 'jpg')}
        sizes={sizes}
        width={largest.width}
        height={largest.height}
        alt={decorative ? '' : media.alt}
        {...(first
          ? { fetchPriority: 'high' as const }
          : { loading: 'lazy' as const, decoding: 'async' as const })}
      />
    </picture>
  );
}

/** Widths that come out equal (a small original is never enlarged) are named once. */
function srcSet(media: PublicMedia, ratio: MediaRatio, format: MediaFormat): string {
  const seen = new Set<number>();
  const candidates: string[] = [];
  for (const width of mediaWidths[ratio]) {
    const served = variantSize(media, { ratio, width }).width;
    if (seen.has(served)) continue;
    seen.add(served);
    candidates.push(`${mediaPath(media, { ratio, width, format })} ${served}w`);
  }
  return candidates.join(', ');
}

function middleWidth(ratio: MediaRatio): number {
  const widths = mediaWidths[ratio];
  return widths[Math.floor((widths.length - 1) / 2)] ?? widths[0] ?? 480;
}
