import type { LiveItem } from '@/content/content-item';
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
  return (
    <section className="places container" aria-labelledby="places-title">
      <div className="block-head">
        <h2 id="places-title">{heading || ctx.t('home.places')}</h2>
        <p>{ctx.t('home.placesText')}</p>
        <MoreLink ctx={ctx} section={section} />
      </div>
      <div className={`mosaic has-${items.length}`}>
        {items.map((item, index) => (
          <Story
            key={item.contentId}
            ctx={ctx}
            item={item}
            shape="tall"
            ratio={index === 0 || index === 3 ? '4x3' : '16x9'}
            sizes={index === 0 ? '(min-width: 60rem) 45rem, 100vw' : '(min-width: 60rem) 30rem, 100vw'}
          />
        ))}
      </div>
    </section>
  );
}
