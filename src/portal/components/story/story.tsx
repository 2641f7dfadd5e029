/** One item in a list, in the shapes lists use. The headline is the link; the picture repeats it for the pointer only. */
import type { LiveItem } from '@/content/content-item';
import type { MediaRatio } from '@/content/media-variants';
import { formatDate, vietnamDay } from '@/i18n/format';
import { findLabel } from '@/i18n/labels';
import type { Locale } from '@/i18n/locales';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { Headline } from '../headline';
import { Picture } from '../picture/picture';

export type StoryShape = 'row' | 'tall' | 'tile' | 'text';

interface StoryProps {
  ctx: PageContext;
  item: LiveItem;
  shape: StoryShape;
  /** Level of the headline in the page's outline. */
  level?: 2 | 3;
  sizes?: string;
  ratio?: MediaRatio;
  standfirst?: boolean;
  /** In a section's own list its name would only repeat. */
  withoutSection?: boolean | undefined;
}

export function Story({ ctx, item, shape, level = 3, sizes = '50vw', ratio = '4x3', ...rest }: StoryProps) {
  const Heading = `h${level}` as const;
  const image = shape === 'text' ? undefined : item.details.image;
  return (
    <article className={`story is-${shape}`}>
      {image && (
        <div className="story-picture">
          <Picture ctx={ctx} media={image} ratio={ratio} sizes={sizes} decorative />
        </div>
      )}
      <div className="story-text">
        <Heading className="story-headline">
          <a href={hrefOf(item.path)}>
            <Headline text={item.title} locale={item.locale} />
          </a>
        </Heading>
        {rest.standfirst && <p className="story-standfirst">{item.description}</p>}
        <StoryMeta item={item} locale={ctx.locale} withoutSection={rest.withoutSection} />
      </div>
    </article>
  );
}

interface StoryMetaProps {
  item: LiveItem;
  locale: Locale;
  withoutSection?: boolean | undefined;
}

/** Date, kind of text, section: what a reader sorts by. */
export function StoryMeta({ item, locale, withoutSection }: StoryMetaProps) {
  const { section } = item.details;
  const genre = genreLabel(item, locale);
  return (
    <p className="story-meta">
      <PublishedDate iso={item.firstPublishedAt} locale={locale} />
      {section && !withoutSection && <span className="story-section">{section.title}</span>}
      {genre && <span className="story-genre">{genre}</span>}
    </p>
  );
}

function PublishedDate({ iso, locale }: { iso: string; locale: Locale }) {
  return <time dateTime={vietnamDay(iso)}>{formatDate(iso, locale)}</time>;
}

/** News and features are what one expects; an interview, a speech or a clarification says what it is. */
export function genreLabel(item: LiveItem, locale: Locale): string | null {
  const { genre } = item.details;
  if (genre === undefined || genre === 'news' || genre === 'feature') return null;
  return findLabel('content', `options.genre.${genre}`)?.[locale] ?? null;
}
