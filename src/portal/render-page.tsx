/** The portal's one entry: from a path to a finished answer. It knows nothing of Next. */
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales';
import { hrefOf } from './address';
import { readAssetManifest } from './assets/manifest';
import { Document, DocumentBody } from './components/document/document';
import { contentLanguage } from './head/head';
import { entityTag, type PageResult, pageCacheControl } from './http/page-result';
import { securityHeaders } from './http/security-headers';
import { createPageContext, type PageContext, type PortalServices } from './page-context';
import { isRedirect, type PageView, type Redirect } from './page-view';
import { errorPage } from './pages/missing-page';
import { isFile, pdfFile } from './pages/pdf-file';
import { emptyFrame, readSiteFrame, type SiteFrame } from './queries/site-frame';
import { TrackedStore } from './queries/tracked-store';
import { renderMarkup } from './render-markup';
import { resolvePage } from './resolve-page';

/**
 * @param path the path asked for, decoded
 * @throws what the store throws; answer then with `renderErrorPage`
 */
export async function renderPage(path: string, services: PortalServices): Promise<PageResult> {
  const normal = path.normalize('NFC');
  const locale = localeOf(normal);
  const store = await TrackedStore.begin(services.store);
  if (normal !== path) return redirect({ status: 301, location: normal }, services, store.tags(locale));
  const ctx = createPageContext(services, readAssetManifest(), { locale, path });
  const frame = await readSiteFrame(store, locale, services.contentTypes);
  const request = { ctx, store, services, frame };
  const answer = (await pdfFile(request)) ?? (await resolvePage(request));
  const tags = store.tags(locale);
  if (isFile(answer)) return { ...answer, html: '', tags };
  return isRedirect(answer) ? redirect(answer, services, tags) : page(ctx, answer, frame, tags);
}

/**
 * The page for a failure of ours: styled, in the reader's language, and never to be kept. 503 is for what is away for a while: a
 * cache in front may then go on with the page it has.
 */
export async function renderErrorPage(
  path: string,
  services: Pick<PortalServices, 'site' | 'contentTypes'>,
  status: 500 | 503,
): Promise<PageResult> {
  const ctx = createPageContext(services, readAssetManifest(), { locale: localeOf(path), path });
  const result = await page(ctx, errorPage(ctx, status), emptyFrame, []);
  return { ...result, headers: { ...result.headers, 'Cache-Control': 'no-store', 'Retry-After': '120' } };
}

/** An address without one of our languages is answered in Vietnamese, the source of all. */
function localeOf(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : sourceLocale;
}

/** Renders a view inside the site's frame; also used by the design pages. */
export async function page(
  ctx: PageContext,
  view: PageView,
  frame: SiteFrame,
  tags: readonly string[],
): Promise<PageResult> {
  const body = await renderMarkup(<DocumentBody ctx={ctx} view={view} frame={frame} />);
  const html = `<!doctype html>${await renderMarkup(<Document ctx={ctx} view={view} bodyMarkup={body} />)}\n`;
  const hash = ctx.colors.cspHash();
  return {
    status: view.status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': contentLanguage(ctx),
      'Cache-Control': pageCacheControl,
      ETag: entityTag(html),
      Link: `<${ctx.assets.styles}>; rel=preload; as=style`,
      ...securityHeaders({ site: ctx.site, styleHashes: hash ? [hash] : [] }),
    },
    html,
    tags,
  };
}

/** An answer that leads elsewhere. */
export function redirect(
  { status, location }: Redirect,
  { site }: Pick<PortalServices, 'site'>,
  tags: readonly string[],
): PageResult {
  return {
    status,
    headers: {
      Location: hrefOf(location),
      'Cache-Control': pageCacheControl,
      ...securityHeaders({ site, styleHashes: [] }),
    },
    html: '',
    tags,
  };
}
