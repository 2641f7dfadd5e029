/**
 * Small data that only this server can make and read: AES-256-GCM under a key derived from the installation's secret,
 * one per purpose, so that what was sealed for one purpose opens for no other.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export type Purpose = 'second-step' | 'device' | 'totp-secret';

interface Envelope<T> {
  data: T;
  /** Milliseconds; absent: does not expire. */
  until?: number;
}

const IV = 12;
const TAG = 16;

export interface Sealer {
  seal(purpose: Purpose, data: unknown, lifetimeMs?: number): string;
  /** Null for anything that was not sealed here for this purpose, or has expired. */
  open<T>(purpose: Purpose, token: string | undefined | null): T | null;
}

export function sealerFor(secret: string, now: () => number = Date.now): Sealer {
  const keyOf = (purpose: Purpose) => Buffer.from(hkdfSync('sha256', secret, '', `sign-in/${purpose}`, 32));
  return {
    seal(purpose, data, lifetimeMs) {
      const envelope: Envelope<unknown> =
        lifetimeMs === undefined ? { data } : { data, until: now() + lifetimeMs };
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', keyOf(purpose), iv);
      const text = Buffer.concat([cipher.update(JSON.stringify(envelope), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
    },
    open<T>(purpose: Purpose, token: string | undefined | null): T | null {
      if (!token || token.length > 4000) return null;
      try {
        const bytes = Buffer.from(token, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose), bytes.subarray(0, IV), {
          authTagLength: TAG,
        });
        decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
        const text = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
        const { data, until } = JSON.parse(text.toString('utf8')) as Envelope<T>;
        return until !== undefined && until < now() ? null : data;
      } catch {
        return null;
      }
    },
  };
}
