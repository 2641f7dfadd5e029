/** Compares a password with a stored hash, and takes as long when there is nothing to compare with. */
import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** What Payload stores: src of 3.90.2 in auth/strategies/local/generatePasswordSaltHash.js; a test signs in with both. */
const current = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 };
const legacy = { prefix: '', iterations: 25_000, keyLength: 512 };

/** Longer ones are refused when they are set, and here so that nobody makes the server hash a megabyte. */
export const longestPassword = 128;

const nobody = { salt: '0'.repeat(64), hash: `${current.prefix}${'0'.repeat(64)}` };

export interface StoredPassword {
  hash?: unknown;
  salt?: unknown;
}

export async function verifyPassword(password: string, stored: StoredPassword | null): Promise<boolean> {
  const known = stored !== null && typeof stored.hash === 'string' && typeof stored.salt === 'string';
  const { hash, salt } = known ? (stored as typeof nobody) : nobody;
  const { prefix, iterations, keyLength } = hash.startsWith(current.prefix) ? current : legacy;
  const given = await derive(password.slice(0, longestPassword), salt, iterations, keyLength, 'sha256');
  const wanted = Buffer.from(hash.slice(prefix.length), 'hex');
  const isSame = given.length === wanted.length && timingSafeEqual(given, wanted);
  return isSame && known && password.length <= longestPassword;
}
