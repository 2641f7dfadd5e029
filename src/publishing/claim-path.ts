import type { PayloadRequest } from 'payload';
import { portalError } from '@/errors/portal-error';
import type { ItemRow, RouteRow } from './records';
import { itemKey } from './records';

/**
 * Notes that `path` belongs to the item, for ever: a later path of the same item makes this one a redirect. A path
 * left behind by an item that moved or went may be taken over; one that is in use may not.
 * @throws PortalError `pathTaken` (409)
 */
export async function claimPath(
  req: PayloadRequest,
  path: string,
  owner: Omit<RouteRow, 'id'>,
): Promise<void> {
  const { db } = req.payload;
  const where = { id: { equals: path } };
  const route = await db.findOne<RouteRow>({ collection: 'content-routes', where, req });
  if (!route) {
    await db.create({ collection: 'content-routes', data: { id: path, ...owner }, req });
    return;
  }
  if (route.contentId === owner.contentId && route.locale === owner.locale) return;
  const holder = await db.findOne<ItemRow>({
    collection: 'content-items',
    where: { id: { equals: itemKey(route.contentId, route.locale) } },
    req,
  });
  if (holder?.state === 'live' && holder.path === path) {
    throw portalError(req, 'pathTaken', { field: 'slug', values: { path } });
  }
  await db.updateOne({ collection: 'content-routes', id: path, data: { ...owner }, req, returning: false });
}
