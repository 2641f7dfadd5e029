import type { LiveItem } from '@/content/content-item';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { Headline } from '../headline';
import { Picture } from '../picture/picture';
import { Story, StoryMeta } from '../story/story';

interface HomeLeadProps {
  ctx: PageContext;
  /** Of the front itself. */
  title: string;
  text: string;
  lead: LiveItem;
  side: readonly LiveItem[];
}

/** The picture carries; the headline stands on paper laid over its corner. */
export function HomeLead({ ctx, title, text, lead, side }: HomeLeadProps) {
  const { image } = lead.details;
  return (
    <section className="home-lead container" aria-labelledby="home-title">
      <div className="home-title">
        <h1 id="home-title">{title}</h1>
        <p>{text}</p>
      </div>
      <article className="lead">
        {image && (
          <div className="lead-picture">
            <Picture
              ctx={ctx}
              media={image}
              ratio="16x9"
              sizes="(min-width: 60rem) 60vw, 100vw"
              first
              decorative
            />
          </div>
        )}
        <div className="lead-text">
          <h2>
            <a href={hrefOf(lead.path)}>
              <Headline text={lead.title} locale={lead.locale} />
            </a>
          </h2>
          <p className="lead-standfirst">{lead.description}</p>
          <StoryMeta item={lead} locale={ctx.locale} />
        </div>
      </article>
      {side.length > 0 && (
        <div className="lead-side">
          {side.map((item) => (
            <Story
              key={item.contentId}
              ctx={ctx}
              item={item}
              shape="tile"
              ratio="1x1"
              level={2}
              sizes="6rem"
            />
          ))}
        </div>
      )}
    </section>
  );
}
