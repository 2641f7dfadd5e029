import type { LiveItem } from '@/content/content-item';
import { absoluteUrl, hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import { pdfPath } from '../../pdf/pdf-path';

/** Print, save, share: no third party learns of it. What needs a script is hidden until the script is there. */
export function Tools({ ctx, item }: { ctx: PageContext; item: LiveItem }) {
  const url = absoluteUrl(ctx.site, item.path);
  const mail = `mailto:?subject=${encodeURIComponent(item.title)}&body=${encodeURIComponent(`${item.title}\n${url}`)}`;
  return (
    <section className="tools" aria-label={ctx.t('article.tools')}>
      <button type="button" hidden data-print="">
        {ctx.t('article.print')}
      </button>
      <button type="button" hidden data-share={url}>
        {ctx.t('article.share')}
      </button>
      <button type="button" hidden data-copy={url} data-done={ctx.t('article.copied')}>
        {ctx.t('article.copyLink')}
      </button>
      <a href={hrefOf(pdfPath(item))} download="" type="application/pdf">
        {ctx.t('article.pdf')}
      </a>
      <a href={mail}>{ctx.t('article.email')}</a>
      <span className="visually-hidden" role="status" data-copy-status="" />
    </section>
  );
}
