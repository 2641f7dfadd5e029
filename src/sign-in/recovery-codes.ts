/** Codes for the day the phone is lost: 80 random bits each, stored as digests, gone once used. */
import { randomBytes } from 'node:crypto';
import { sha256 } from '@/lib/sha256';

const COUNT = 10;
/** Crockford's base 32: no letter that looks like a figure. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => {
    const letters = Array.from(randomBytes(16), (byte) => alphabet[byte % alphabet.length]).join('');
    return letters.match(/.{4}/g)?.join('-') ?? letters;
  });
}

export function recoveryDigest(code: string): string {
  const letters = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return sha256(`recovery-code/${letters}`);
}
