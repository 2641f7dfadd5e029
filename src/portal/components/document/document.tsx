/** The whole page: head, header, breadcrumb, main, footer. */
import type { ReactNode } from 'react';
import { languageTags } from '@/i18n/locales';
import { Head } from '../../head/head';
import type { PageContext } from '../../page-context';
import type { PageView } from '../../page-view';
import type { SiteFrame } from '../../queries/site-frame';
import { Breadcrumb } from '../breadcrumb/breadcrumb';
import { SiteFooter } from '../site-footer/site-footer';
import { SiteHeader } from '../site-header/site-header';
import { WovenBand, WovenPatterns } from '../woven/woven';

interface DocumentProps {
  ctx: PageContext;
  view: PageView;
  /** The body, already rendered: only then are the placeholder colours of the head known. */
  bodyMarkup: string;
}

export function Document({ ctx, view, bodyMarkup }: DocumentProps) {
  return (
    <html lang={languageTags[ctx.locale]} dir="ltr">
      <Head ctx={ctx} view={view} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: it is our own renderer's markup of the line above */}
      <body dangerouslySetInnerHTML={{ __html: bodyMarkup }} />
    </html>
  );
}

interface BodyProps {
  ctx: PageContext;
  view: PageView;
  frame: SiteFrame;
}

export function DocumentBody({ ctx, view, frame }: BodyProps): ReactNode {
  return (
    <>
      <WovenPatterns />
      <a className="skip-link" href="#page_main">
        {ctx.t('nav.skip')}
      </a>
      <SiteHeader ctx={ctx} view={view} frame={frame} />
      {/* ids of our own have an underscore: anchors made from headings never do */}
      <main id="page_main" tabIndex={-1}>
        {view.breadcrumb.length > 1 && <Breadcrumb ctx={ctx} crumbs={view.breadcrumb} />}
        {view.content}
      </main>
      <WovenBand name="band" className="footer-band" />
      <SiteFooter ctx={ctx} frame={frame} />
    </>
  );
}
