import type { ContentType } from '@/content/content-type';
import type { PageContext, PortalServices } from '../page-context';
import type { Crumb } from '../page-view';
import type { SiteFrame } from '../queries/site-frame';
import type { TrackedStore } from '../queries/tracked-store';

/** What the builder of a page works with. */
export interface PageRequest {
  ctx: PageContext;
  store: TrackedStore;
  services: PortalServices;
  frame: SiteFrame;
}

export function homeCrumb(ctx: PageContext): Crumb {
  return { title: ctx.t('nav.home'), path: `/${ctx.locale}` };
}

/** The slugs of the types whose items are articles. */
export function articleTypes(types: readonly ContentType[]): string[] {
  return types.filter((type) => type.page === 'article').map((type) => type.slug);
}
