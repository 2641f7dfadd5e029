/** The article page: headline, standfirst, who, where and when, picture, text, and what belongs to it. */
import type { LiveItem } from '@/content/content-item';
import type { PageContext } from '../../page-context';
import { Body } from '../body/body';
import { Contents, contentsOf } from '../body/contents';
import { ViewerLink } from '../body/figure';
import { Viewer } from '../body/viewer';
import { Headline } from '../headline';
import { Caption } from '../picture/caption';
import { Picture } from '../picture/picture';
import { genreLabel, Story } from '../story/story';
import { ArticleEnd } from './article-end';
import { Byline } from './byline';
import { PrintSource } from './print-source';
import { Tools } from './tools';

interface ArticleProps {
  ctx: PageContext;
  item: LiveItem;
  /** Chosen by editors, or else from the same section. */
  related: { title: string; items: readonly LiveItem[] };
}

export function Article({ ctx, item, related }: ArticleProps) {
  const contents = contentsOf(item.body);
  return (
    <>
      <article className={contents.length > 0 ? 'article has-contents' : 'article'}>
        <header className="article-head container">
          <Kicker ctx={ctx} item={item} />
          <h1>
            <Headline text={item.title} locale={item.locale} />
          </h1>
          {item.description && <p className="standfirst">{item.description}</p>}
          <Byline ctx={ctx} item={item} />
        </header>
        <LeadFigure ctx={ctx} item={item} />
        <div className="article-columns container">
          {contents.length > 0 && <Contents ctx={ctx} headings={contents} />}
          <div className="prose">
            <Body ctx={ctx} body={item.body} />
          </div>
        </div>
        <div className="container article-foot">
          <ArticleEnd ctx={ctx} item={item} />
          <Tools ctx={ctx} item={item} />
          <PrintSource ctx={ctx} item={item} />
        </div>
      </article>
      {related.items.length > 0 && <RelatedStories ctx={ctx} {...related} />}
      <Viewer ctx={ctx} />
    </>
  );
}

function Kicker({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  const genre = genreLabel(item, ctx.locale);
  return genre ? <p className="kicker">{genre}</p> : null;
}

function LeadFigure({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  const { image } = item.details;
  if (!image) return null;
  return (
    <figure className="lead-figure">
      <ViewerLink ctx={ctx} media={image} caption={image.caption}>
        <Picture ctx={ctx} media={image} ratio="16x9" sizes="(min-width: 80rem) 75rem, 100vw" first />
      </ViewerLink>
      <Caption ctx={ctx} media={image} caption={image.caption} />
    </figure>
  );
}

function RelatedStories({
  ctx,
  title,
  items,
}: {
  ctx: PageContext;
  title: string;
  items: readonly LiveItem[];
}) {
  return (
    <section className="related" aria-labelledby="related_title">
      <div className="container">
        <h2 id="related_title">{title}</h2>
        <div className="related-grid">
          {items.map((other) => (
            <Story
              key={other.contentId}
              ctx={ctx}
              item={other}
              shape="tall"
              sizes="(min-width: 60rem) 24rem, 100vw"
            />
          ))}
        </div>
      </div>
    </section>
  );
}
