import type { LiveItem } from '@/content/content-item';
import type { PageContext } from '../../page-context';
import { Story } from '../story/story';
import { WovenBand } from '../woven/woven';
import { MoreLink } from './more-link';

interface InvestStripProps {
  ctx: PageContext;
  section: LiveItem | undefined;
  items: readonly LiveItem[];
  heading?: string | undefined;
}

export function InvestStrip({ ctx, section, items, heading }: InvestStripProps) {
  return (
    <section className="invest" aria-labelledby="invest-title">
      <WovenBand name="rule" />
      <div className="container invest-grid">
        <div className="invest-head">
          <h2 id="invest-title">{heading || ctx.t('home.invest')}</h2>
          {section && <p>{section.description}</p>}
          <MoreLink ctx={ctx} section={section} />
        </div>
        <div className="invest-stories">
          {items.map((item) => (
            <Story key={item.contentId} ctx={ctx} item={item} shape="tile" ratio="4x3" sizes="10rem" />
          ))}
        </div>
      </div>
    </section>
  );
}
