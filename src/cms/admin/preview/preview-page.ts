/** GET /admin-preview/<type>/<id>/<locale>: the newest draft in the portal's own dress, for signed-in staff alone. */
import type { Payload } from 'payload';
import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { isLocale, type Locale } from '@/i18n/locales';
import { readAssetManifest } from '@/portal/assets/manifest';
import { createPageContext, type PortalServices } from '@/portal/page-context';
import type { PageView } from '@/portal/page-view';
import { articlePage } from '@/portal/pages/article-page';
import { composedHome } from '@/portal/pages/home-page';
import { listingPage } from '@/portal/pages/listing-page';
import type { PageRequest } from '@/portal/pages/page-request';
import { staticPage } from '@/portal/pages/static-page';
import { readSiteFrame } from '@/portal/queries/site-frame';
import { TrackedStore } from '@/portal/queries/tracked-store';
import { page } from '@/portal/render-page';
import { draftItem } from './draft-item';
import { withPreviewMedia } from './preview-media';
import { mayRead, nothingHere, privateHeaders, staffOf } from './who-may-see';

export interface PreviewServices extends PortalServices {
  payload: Payload;
}

export interface PreviewAddress {
  type: string;
  id: string;
  locale: string;
}

/** 404 for everyone who may not read the document: an address tells nobody what drafts there are. */
export async function previewPage(
  request: Request,
  { type: slug, id, locale }: PreviewAddress,
  services: PreviewServices,
): Promise<Response> {
  const { payload, contentTypes, now } = services;
  const type = contentTypes.find((each) => each.slug === slug);
  const user = await staffOf(payload, request);
  if (!user || !type || !isLocale(locale) || !(await mayRead(payload, user, slug, id))) return nothingHere();
  const item = await draftItem({ payload, user, type, id, locale, now: now() });
  return item ? render(item, type, locale, services) : nothingHere();
}

async function render(
  item: LiveItem,
  type: ContentType,
  locale: Locale,
  services: PreviewServices,
): Promise<Response> {
  const store = await TrackedStore.begin(services.store);
  const ctx = createPageContext(services, readAssetManifest(), { locale, path: item.path });
  const frame = await readSiteFrame(store, locale, services.contentTypes);
  const view = await viewOf({ ctx, store, services, frame }, item, type);
  const result = await page(ctx, asPreview(view), frame, []);
  const { ETag: _tag, ...headers } = result.headers;
  return new Response(withPreviewMedia(result.html), { headers: { ...headers, ...privateHeaders } });
}

async function viewOf(request: PageRequest, item: LiveItem, type: ContentType): Promise<PageView> {
  if (type.page === 'home') return composedHome(request, item);
  if (type.page === 'article') return articlePage(request, item, type);
  const listing =
    type.page === 'listing' ? await listingPage(request, item, type, { period: null, page: 1 }) : null;
  return listing ?? staticPage(request, item, type);
}

/** Nothing that would make a machine take it for a page of the portal. */
function asPreview(view: PageView): PageView {
  return { ...view, canonical: null, meta: [], jsonLd: [] };
}
