import type { LiveItem } from '@/content/content-item';
import { formatShortDate } from '@/i18n/format';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { Headline } from '../headline';
import { genreLabel } from '../story/story';
import { Timeline } from '../timeline/timeline';
import { MoreLink } from './more-link';

interface PressCornerProps {
  ctx: PageContext;
  section: LiveItem | undefined;
  items: readonly LiveItem[];
  heading?: string | undefined;
}

/** What reporters look for: the newest official texts by their dates. */
export function PressCorner({ ctx, section, items, heading }: PressCornerProps) {
  return (
    <section className="press" aria-labelledby="press-title">
      <div className="container press-grid">
        <div className="press-head">
          <h2 id="press-title">{heading || ctx.t('home.press')}</h2>
          <p>{ctx.t('home.pressText')}</p>
          <MoreLink ctx={ctx} section={section} />
        </div>
        <Timeline
          entries={items.map((item) => ({
            at: item.firstPublishedAt,
            date: formatShortDate(item.firstPublishedAt, ctx.locale),
            content: <PressEntry ctx={ctx} item={item} />,
          }))}
        />
      </div>
    </section>
  );
}

function PressEntry({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  return (
    <>
      <h3>
        <a href={hrefOf(item.path)}>
          <Headline text={item.title} locale={item.locale} />
        </a>
      </h3>
      <p>{[genreLabel(item, ctx.locale), item.details.agency].filter(Boolean).join(' · ')}</p>
    </>
  );
}
