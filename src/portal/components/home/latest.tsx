import type { LiveItem } from '@/content/content-item';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { Story } from '../story/story';

export function Latest({
  ctx,
  items,
  heading,
}: {
  ctx: PageContext;
  items: readonly LiveItem[];
  heading?: string | undefined;
}) {
  const all = articleIndex(ctx);
  return (
    <section className="latest container" aria-labelledby="latest-title">
      <div className="block-head">
        <h2 id="latest-title">{heading || ctx.t('home.latest')}</h2>
        {all && (
          <a className="more-link" href={hrefOf(all)}>
            {ctx.t('nav.allNews')}
          </a>
        )}
      </div>
      <div className="latest-grid">
        {items.map((item) => (
          <Story
            key={item.contentId}
            ctx={ctx}
            item={item}
            shape="row"
            sizes="(min-width: 60rem) 14rem, 40vw"
          />
        ))}
      </div>
    </section>
  );
}

/** The list of everything of the first type that has articles. */
function articleIndex(ctx: PageContext): string | null {
  const type = ctx.contentTypes.find((candidate) => candidate.page === 'article');
  return type ? `/${ctx.locale}/${type.segments[ctx.locale]}` : null;
}
