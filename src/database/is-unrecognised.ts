import type { PayloadRequest } from 'payload';
import { isReachable } from './is-reachable';

/**
 * Payload takes a person for nobody when it cannot read their account. A refusal of somebody who showed a session is therefore
 * doubted: true when the database is away, so that the person hears that and not that they have no right.
 */
export async function isUnrecognised(req: PayloadRequest, status: number): Promise<boolean> {
  if ((status !== 401 && status !== 403) || req.user || !showsSession(req.headers)) return false;
  return !(await isReachable(req.payload));
}

function showsSession(headers: Headers): boolean {
  return headers.has('authorization') || /(^|;\s*)[\w-]+-token=/.test(headers.get('cookie') ?? '');
}
