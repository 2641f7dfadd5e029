/** Time-based one-time passwords (RFC 6238: SHA-1, 6 digits, 30 seconds, which every authenticator app understands). */
import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;
/** One step before and after: clocks of phones differ, and people type slowly. */
const WINDOW = 1;
const SECRET_BYTES = 20;

export function newTimeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code carries. */
export function otpauthUrl(secret: string, account: string): string {
  return totp(secret, account).toString();
}

/** The code an app shows at `now`; for tests and the demo. */
export function timeCodeAt(secret: string, now = Date.now()): string {
  return totp(secret).generate({ timestamp: now });
}

/** @returns the time step the code belongs to, or null when it is none of now */
export function stepOfCode(secret: string, code: string, now = Date.now()): number | null {
  const digits = code.replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totp(secret).validate({ token: digits, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / 1000 / STEP_SECONDS) + delta;
}

function totp(secret: string, label = 'portal'): TOTP {
  return new TOTP({
    issuer: 'Thái Nguyên',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS,
    secret: Secret.fromBase32(secret),
  });
}
