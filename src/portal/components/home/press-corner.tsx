import type { LiveItem } from '@/content/content-item';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { Headline } from '../headline';
import { genreLabel, PublishedDate } from '../story/story';
import { MoreLink } from './more-link';

interface PressCornerProps {
  ctx: PageContext;
  section: LiveItem | undefined;
  items: readonly LiveItem[];
  heading?: string | undefined;
}

/** A ledger for reporters: the date first, then what was said. */
export function PressCorner({ ctx, section, items, heading }: PressCornerProps) {
  return (
    <section className="press" aria-labelledby="press-title">
      <div className="container press-grid">
        <div className="press-head">
          <h2 id="press-title">{heading || ctx.t('home.press')}</h2>
          <p>{ctx.t('home.pressText')}</p>
          <MoreLink ctx={ctx} section={section} />
        </div>
        <ol className="ledger">
          {items.map((item) => (
            <li key={item.contentId}>
              <PublishedDate iso={item.firstPublishedAt} locale={ctx.locale} short />
              <div>
                <h3>
                  <a href={hrefOf(item.path)}>
                    <Headline text={item.title} locale={item.locale} />
                  </a>
                </h3>
                <p>{[genreLabel(item, ctx.locale), item.details.agency].filter(Boolean).join(' · ')}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
