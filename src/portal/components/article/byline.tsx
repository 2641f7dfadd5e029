import type { LiveItem } from '@/content/content-item';
import { formatDate, formatTime, vietnamDay } from '@/i18n/format';
import type { PageContext } from '../../page-context';

/** An update within the hour is a correction of haste, not news to a reader. */
const noticeableUpdate = 60 * 60 * 1000;

export function wasUpdated(item: Pick<LiveItem, 'firstPublishedAt' | 'publicUpdatedAt'>): boolean {
  return Date.parse(item.publicUpdatedAt) - Date.parse(item.firstPublishedAt) > noticeableUpdate;
}

export function Byline({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  const { byline, translator, dateline } = item.details;
  return (
    <div className="byline">
      <p className="byline-when">
        {dateline && <span className="byline-place">{dateline}</span>}
        <time dateTime={item.firstPublishedAt}>
          {formatDate(item.firstPublishedAt, ctx.locale)}
          <span className="byline-hour"> {formatTime(item.firstPublishedAt)}</span>
        </time>
        {wasUpdated(item) && (
          <span className="byline-updated">
            {ctx.t('article.updated')}{' '}
            <time dateTime={vietnamDay(item.publicUpdatedAt)}>
              {formatDate(item.publicUpdatedAt, ctx.locale)}
            </time>
          </span>
        )}
      </p>
      {(byline || translator) && (
        <p className="byline-who">
          {byline && <Person label={ctx.t('article.by')} name={byline} lang="vi" />}
          {translator && <Person label={ctx.t('article.translator')} name={translator} />}
        </p>
      )}
    </div>
  );
}

interface PersonProps {
  label: string;
  name: string;
  /** The byline is one for all languages, and Vietnamese: a reader aloud must know. */
  lang?: 'vi';
}

function Person({ label, name, lang }: PersonProps) {
  return (
    <span className="byline-person">
      <span className="byline-label">{label}</span> <span lang={lang}>{name}</span>
    </span>
  );
}
