import type { LiveItem } from '@/content/content-item';
import type { MediaRatio } from '@/content/media-variants';
import type { PageContext } from '../../page-context';
import { Story } from '../story/story';
import { MoreLink } from './more-link';

interface PlacesMosaicProps {
  ctx: PageContext;
  section: LiveItem | undefined;
  items: readonly LiveItem[];
  heading?: string | undefined;
}

/** Places as pictures of unequal size, like a wall of them. */
export function PlacesMosaic({ ctx, section, items, heading }: PlacesMosaicProps) {
  // One, two and four stand side by side; any other number begins with a large one.
  const isWall = items.length === 3 || items.length > 4;
  return (
    <section className="places container" aria-labelledby="places-title">
      <div className="block-head">
        <h2 id="places-title">{heading || ctx.t('home.places')}</h2>
        <p>{ctx.t('home.placesText')}</p>
        <MoreLink ctx={ctx} section={section} />
      </div>
      <div className={isWall ? 'mosaic is-wall' : 'mosaic'}>
        {items.map((item, index) => (
          <Story
            key={item.contentId}
            ctx={ctx}
            item={item}
            shape="tall"
            ratio={ratioAt(index, isWall)}
            sizes={index === 0 ? '(min-width: 60rem) 45rem, 100vw' : '(min-width: 60rem) 30rem, 100vw'}
          />
        ))}
      </div>
    </section>
  );
}

/** The large one and what stands narrow below it are nearly square. */
function ratioAt(index: number, isWall: boolean): MediaRatio {
  return isWall && (index === 0 || index === 3 || index > 4) ? '4x3' : '16x9';
}
