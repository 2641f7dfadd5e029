/** Accounts as the sign-in reads them: below Payload's access, with their hashes. */
import type { Payload, PayloadRequest } from 'payload';
import { sha256 } from '@/lib/sha256';

export interface StoredSession {
  id: string;
  createdAt?: string | Date | null;
  expiresAt: string | Date;
  secondFactor?: boolean | null;
}

export interface Account extends Record<string, unknown> {
  id: string;
  email: string;
  name?: string | null | undefined;
  roles?: string[] | null;
  disabled?: boolean | null;
  hash?: string | null;
  salt?: string | null;
  sessions?: StoredSession[] | null;
}

export function accountByEmail(payload: Payload, email: string): Promise<Account | null> {
  return payload.db.findOne<Account>({ collection: 'users', where: { email: { equals: email } } });
}

export function accountById(payload: Payload, id: string, req?: PayloadRequest): Promise<Account | null> {
  const where = { id: { equals: id } };
  return payload.db.findOne<Account>({ collection: 'users', where, ...(req ? { req } : {}) });
}

/** Changes with the password. */
export function passwordDigest({ hash, salt }: Account): string {
  return sha256(`${salt}/${hash}`);
}
