import type { LiveItem } from '@/content/content-item';
import type { PageContext } from '../../page-context';
import { Story } from '../story/story';
import { MoreLink } from './more-link';

interface PicksProps {
  ctx: PageContext;
  section: LiveItem | undefined;
  items: readonly LiveItem[];
  heading?: string | undefined;
  /** A page may have several. */
  id: string;
}

/** What editors chose to show together, under a heading of their own. */
export function Picks({ ctx, section, items, heading, id }: PicksProps) {
  return (
    <section className="picks container" aria-labelledby={id}>
      <div className="block-head">
        <h2 id={id}>{heading || section?.title || ctx.t('home.picks')}</h2>
        <MoreLink ctx={ctx} section={section} />
      </div>
      <div className="picks-grid">
        {items.map((item) => (
          <Story
            key={item.contentId}
            ctx={ctx}
            item={item}
            shape="tall"
            ratio="4x3"
            standfirst
            sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 46vw, 100vw"
          />
        ))}
      </div>
    </section>
  );
}
