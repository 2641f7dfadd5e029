import type { PayloadRequest } from 'payload';
import { isDatabaseAway } from '@/database/is-database-away';
import { isStorageFull } from '@/database/is-storage-full';
import { isTransient } from '@/database/is-transient';
import { isUnrecognised } from '@/database/is-unrecognised';
import { type PortalError, portalError } from '@/errors/portal-error';

/** What a failure of the database is to the person who asked; null when the error is of another kind. */
export async function databaseRefusal(req: PayloadRequest, error: unknown): Promise<PortalError | null> {
  if (isTransient(error)) return portalError(req, 'busy');
  if (isDatabaseAway(error)) return portalError(req, 'databaseAway');
  if (isStorageFull(error)) return portalError(req, 'storageFull');
  const { status } = error as { status?: unknown };
  return (await isUnrecognised(req, Number(status))) ? portalError(req, 'databaseAway') : null;
}
