import type { GalleryNode } from '@/content/body';
import type { PageContext } from '../../page-context';
import { Caption } from '../picture/caption';
import { Picture } from '../picture/picture';
import { ViewerLink } from './figure';

/** Several pictures as one piece: the first large, the others beside or below it. */
export function Gallery({ ctx, node }: { ctx: PageContext; node: GalleryNode }) {
  return (
    <section className="gallery" aria-label={node.title || ctx.t('media.gallery')}>
      <p className="gallery-title">
        {node.title && <span className="gallery-name">{node.title}</span>}
        <span className="gallery-count">{ctx.t('media.picturesCount', { count: node.items.length })}</span>
      </p>
      <div className="gallery-grid">
        {node.items.map((item, index) => (
          <figure key={item.media.mediaId} className="gallery-item">
            <ViewerLink ctx={ctx} media={item.media} caption={item.caption}>
              <Picture
                ctx={ctx}
                media={item.media}
                ratio={index === 0 ? '16x9' : '4x3'}
                sizes={index === 0 ? '(min-width: 60rem) 60rem, 100vw' : '(min-width: 60rem) 30rem, 50vw'}
              />
            </ViewerLink>
            <Caption ctx={ctx} media={item.media} caption={item.caption} />
          </figure>
        ))}
      </div>
    </section>
  );
}
