/** Which attempts count together. */
import type { PayloadRequest } from 'payload';
import { env } from '@/env';
import { clientAddress } from '@/security/client-address';
import type { Bucket } from './attempt-limits';
import { deviceOf } from './cookies';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Passwords: from a device that has signed in to this account before, a bucket of its own, which strangers cannot
 * empty; from anywhere else one per account and one per network address. An account that does not exist has a bucket
 * too, so that limits tell nothing.
 */
export function passwordBuckets(req: PayloadRequest, email: string, userId: string | null): Bucket[] {
  const device = deviceOf(req);
  if (device && userId && device.accounts.includes(userId)) {
    return [{ key: `device:${device.id}:${userId}`, capacity: 20, refillMs: 30 * SECOND }];
  }
  return [addressBucket(req), { key: `account:${email}`, capacity: 10, refillMs: 3 * MINUTE }];
}

/** Codes: a million of them, three right at a time. */
export function codeBuckets(req: PayloadRequest, userId: string): Bucket[] {
  const device = deviceOf(req);
  const place = device?.accounts.includes(userId) ? device.id : 'elsewhere';
  return [{ key: `code:${userId}:${place}`, capacity: 5, refillMs: 10 * MINUTE }];
}

/** Without a trusted proxy nobody's address is known: one wide bucket for all. */
function addressBucket({ headers }: PayloadRequest): Bucket {
  const address = clientAddress(headers, env.TRUSTED_PROXIES);
  if (!address) return { key: 'address:unknown', capacity: 300, refillMs: SECOND };
  return { key: `address:${address}`, capacity: 60, refillMs: 10 * SECOND };
}
