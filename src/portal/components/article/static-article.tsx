/** A page that is not news: no byline, no genre; the rest as an article. */
import type { LiveItem } from '@/content/content-item';
import { formatDate, vietnamDay } from '@/i18n/format';
import type { PageContext } from '../../page-context';
import { Body } from '../body/body';
import { Contents, contentsOf } from '../body/contents';
import { ViewerLink } from '../body/figure';
import { Viewer } from '../body/viewer';
import { Headline } from '../headline';
import { Caption } from '../picture/caption';
import { Picture } from '../picture/picture';
import { ArticleEnd } from './article-end';
import { PrintSource } from './print-source';
import { Tools } from './tools';

export function StaticArticle({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  const contents = contentsOf(item.body);
  const { image } = item.details;
  return (
    <>
      <article className={contents.length > 0 ? 'article is-static has-contents' : 'article is-static'}>
        <header className="article-head container">
          <h1>
            <Headline text={item.title} locale={item.locale} />
          </h1>
          {item.description && <p className="standfirst">{item.description}</p>}
        </header>
        {image && (
          <figure className="lead-figure">
            <ViewerLink ctx={ctx} media={image} caption={image.caption}>
              <Picture ctx={ctx} media={image} ratio="16x9" sizes="(min-width: 80rem) 75rem, 100vw" first />
            </ViewerLink>
            <Caption ctx={ctx} media={image} caption={image.caption} />
          </figure>
        )}
        <div className="article-columns container">
          {contents.length > 0 && <Contents ctx={ctx} headings={contents} />}
          <div className="prose">
            <Body ctx={ctx} body={item.body} />
          </div>
        </div>
        <div className="container article-foot">
          <p className="static-updated">
            {ctx.t('article.updated')}{' '}
            <time dateTime={vietnamDay(item.publicUpdatedAt)}>
              {formatDate(item.publicUpdatedAt, ctx.locale)}
            </time>
          </p>
          <ArticleEnd ctx={ctx} item={item} />
          <Tools ctx={ctx} item={item} />
          <PrintSource ctx={ctx} item={item} />
        </div>
      </article>
      <Viewer ctx={ctx} />
    </>
  );
}
