import type { LiveItem } from '@/content/content-item';
import { formatDate } from '@/i18n/format';
import { readableUrl } from '../../address';
import type { PageContext } from '../../page-context';
import { wasUpdated } from './byline';

/** On paper only: where this text stands and of which day it is. */
export function PrintSource({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  return (
    <div className="print-source">
      <p>{ctx.t('site.name')}</p>
      <p>{readableUrl(ctx.site, item.path)}</p>
      <p>
        {ctx.t('article.published')} {formatDate(item.firstPublishedAt, ctx.locale)}
        {wasUpdated(item) && ` · ${ctx.t('article.updated')} ${formatDate(item.publicUpdatedAt, ctx.locale)}`}
      </p>
    </div>
  );
}
