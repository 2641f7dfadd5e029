/** A list of items under a heading: section, topic, everything of a type. Each page begins with a large lead. */
import type { ReactNode } from 'react';
import type { LiveItem } from '@/content/content-item';
import type { ListPage } from '@/publishing/content-store';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import type { FrameLink } from '../../queries/site-frame';
import { Headline } from '../headline';
import { Paging } from '../paging/paging';
import { Picture } from '../picture/picture';
import { Story, StoryMeta } from '../story/story';
import { WovenBand } from '../woven/woven';

interface ListingProps {
  ctx: PageContext;
  title: string;
  description: string;
  path: string;
  list: ListPage;
  /** What is said where there is nothing. */
  empty: string;
  /** The form that finds a part of the list by date. */
  archive: ReactNode;
  others: readonly FrameLink[];
  /** The list of one section. */
  ofSection?: boolean;
}

export function Listing({
  ctx,
  title,
  description,
  path,
  list,
  empty,
  archive,
  others,
  ofSection,
}: ListingProps) {
  const [lead, ...rest] = list.items;
  return (
    <div className="container listing">
      <header className="listing-head">
        <WovenBand name="band" className="listing-band" />
        <h1>{title}</h1>
        {description && <p className="standfirst">{description}</p>}
        {list.pages > 1 && (
          <p className="listing-page">{ctx.t('listing.page', { page: list.page, pages: list.pages })}</p>
        )}
      </header>
      {archive}
      {list.total === 0 && <p className="listing-empty">{empty}</p>}
      {lead && <Lead ctx={ctx} item={lead} ofSection={ofSection} />}
      <div className="listing-rows">
        {rest.map((item) => (
          <Story
            key={item.contentId}
            ctx={ctx}
            item={item}
            shape="row"
            level={2}
            standfirst
            withoutSection={ofSection}
            sizes="(min-width: 60rem) 18rem, 40vw"
          />
        ))}
      </div>
      <Paging ctx={ctx} path={path} page={list.page} pages={list.pages} />
      {others.length > 0 && <Others ctx={ctx} links={others} ofSection={ofSection} />}
    </div>
  );
}

function Lead({
  ctx,
  item,
  ofSection,
}: {
  ctx: PageContext;
  item: LiveItem;
  ofSection: boolean | undefined;
}) {
  const { image } = item.details;
  return (
    <article className="listing-lead">
      {image && (
        <div className="listing-lead-picture">
          <Picture
            ctx={ctx}
            media={image}
            ratio="16x9"
            sizes="(min-width: 60rem) 50rem, 100vw"
            first
            decorative
          />
        </div>
      )}
      <div className="listing-lead-text">
        <h2>
          <a href={hrefOf(item.path)}>
            <Headline text={item.title} locale={item.locale} />
          </a>
        </h2>
        <p>{item.description}</p>
        <StoryMeta item={item} locale={ctx.locale} withoutSection={ofSection} />
      </div>
    </article>
  );
}

interface OthersProps {
  ctx: PageContext;
  links: readonly FrameLink[];
  ofSection: boolean | undefined;
}

function Others({ ctx, links, ofSection }: OthersProps) {
  return (
    <nav className="listing-others" aria-labelledby="listing-others">
      <h2 id="listing-others">{ofSection ? ctx.t('listing.others') : ctx.t('missing.sectionsTitle')}</h2>
      <LinkCloud links={links} />
    </nav>
  );
}

/** Links side by side, parted by a stitch. */
export function LinkCloud({ links }: { links: readonly FrameLink[] }) {
  return (
    <ul className="link-cloud">
      {links.map((link) => (
        <li key={link.path}>
          <a href={hrefOf(link.path)}>{link.title}</a>
        </li>
      ))}
    </ul>
  );
}
