import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { personOf } from '@/access/person';
import { isUuid } from '@/lib/uuid';

/** The person of Payload's session, if they work here: the holder of any role that signs in to the admin. */
export async function staffOf(payload: Payload, request: Request): Promise<TypedUser | null> {
  const { user } = await payload.auth({ headers: request.headers });
  const person = personOf(user);
  const isStaff = person?.roles.some((role) => role !== 'harvester') ?? false;
  return isStaff ? user : null;
}

/** Payload's own access decides: what a person may not read does not exist for them. */
export async function mayRead(payload: Payload, user: TypedUser, slug: string, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { totalDocs } = await payload.count({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    user,
    overrideAccess: false,
    disableErrors: true,
  });
  return totalDocs > 0;
}

export function nothingHere(): Response {
  return new Response(null, { status: 404, headers: privateHeaders });
}

/** Never indexed, never kept, never by a cache in between. */
export const privateHeaders = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  Vary: 'Cookie',
};
