/** Collections that Payload adds by itself are open to every account: here they get our rights as well. */
import {
  type Access,
  type CollectionBeforeValidateHook,
  type Endpoint,
  Forbidden,
  NotFound,
  type SanitizedConfig,
} from 'payload';
import { personOf } from '@/access/person';

const staffOnly: Access = ({ req }) => (personOf(req.user)?.roles.length ?? 0) > 0;

/** A lock names whoever made the request: nobody locks, or takes over, in another's name. */
const ownName: CollectionBeforeValidateHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: 'users', value: req.user.id } } : data;

/** Payload's own way to forget a preference fails on SQLite: it filters by a table it has not joined. */
const forgetPreference: Endpoint = {
  path: '/:key',
  method: 'delete',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const where = { key: { equals: String(req.routeParams?.key) } };
    const { docs } = await req.payload.delete({
      collection: 'payload-preferences',
      where,
      overrideAccess: false,
      req,
    });
    if (docs.length === 0) throw new NotFound(req.t);
    return Response.json({ message: req.t('general:deletedSuccessfully') });
  },
};

/** @param config what `buildConfig` made */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { access, hooks, slug } = collection;
    if (slug === 'payload-locked-documents') {
      Object.assign(access, { create: staffOnly, read: staffOnly, update: staffOnly, delete: staffOnly });
      hooks.beforeValidate = [...(hooks.beforeValidate ?? []), ownName];
    }
    if (slug === 'payload-preferences' && collection.endpoints)
      collection.endpoints.unshift(forgetPreference);
    if (slug === 'payload-kv' || slug === 'payload-migrations') {
      const never = () => false;
      Object.assign(access, { create: never, read: never, update: never, delete: never });
    }
  }
  return config;
}
