/** A picture in the text. It is a link to its large JPEG; the viewer island opens that in place. */
import type { ReactNode } from 'react';
import type { FigureNode } from '@/content/body';
import { mediaPath } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import type { PageContext } from '../../page-context';
import { Caption } from '../picture/caption';
import { Picture } from '../picture/picture';

const bodySizes = '(min-width: 60rem) 56rem, 100vw';

export function Figure({ ctx, node }: { ctx: PageContext; node: FigureNode }) {
  const portrait = node.media.height > node.media.width;
  return (
    <figure className={portrait ? 'figure is-portrait' : 'figure'}>
      <ViewerLink ctx={ctx} media={node.media} caption={node.caption}>
        <Picture ctx={ctx} media={node.media} ratio="full" sizes={bodySizes} />
      </ViewerLink>
      <Caption ctx={ctx} media={node.media} caption={node.caption} />
    </figure>
  );
}

interface ViewerLinkProps {
  ctx: PageContext;
  media: PublicMedia;
  caption: string;
  children: ReactNode;
}

/** Without script it simply opens the picture. */
export function ViewerLink({ ctx, media, caption, children }: ViewerLinkProps) {
  return (
    <a
      className="viewer-link"
      href={largePicture(media)}
      data-viewer=""
      data-caption={[caption, media.credit].filter(Boolean).join(' · ')}
    >
      {children}
      <span className="viewer-hint">{ctx.t('media.enlarge')}</span>
    </a>
  );
}

function largePicture(media: PublicMedia): string {
  return mediaPath(media, { ratio: 'full', width: 1920, format: 'jpg' });
}
