/** The cookies of the sign-in beside Payload's own: the step between password and code, and the device's mark. */
import type { PayloadRequest } from 'payload';
import { generateCookie, parseCookies } from 'payload/shared';
import { env } from '@/env';
import { sealerFor } from './sealed-token';

/** Between password and code: whose password was right. It opens nothing but the second step. */
export interface SecondStep {
  userId: string;
  /** Digest of the password's hash: a password changed meanwhile ends the step. */
  password: string;
  kind: 'code' | 'enrol';
  /** While enrolling: the secret shown to the person. */
  secret?: string;
}

/** A browser somebody has signed in with before: attempts of strangers do not lock it out of those accounts. */
export interface Device {
  id: string;
  accounts: string[];
}

const sealer = sealerFor(env.PAYLOAD_SECRET);
const secure = env.SITE_URL.startsWith('https:');
const path = '/';

const STEP = { name: 'portal-step', seconds: 10 * 60 };
const DEVICE = { name: 'portal-device', seconds: 365 * 24 * 60 * 60 };
const MOST_ACCOUNTS = 10;

export function secondStepOf(headers: Headers): SecondStep | null {
  return sealer.open<SecondStep>('second-step', parseCookies(headers).get(STEP.name));
}

export function secondStepCookie(step: SecondStep): string {
  return cookie(STEP, sealer.seal('second-step', step, STEP.seconds * 1000));
}

export function noSecondStepCookie(): string {
  return `${STEP.name}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

export function deviceOf({ headers }: Pick<PayloadRequest, 'headers'>): Device | null {
  return sealer.open<Device>('device', parseCookies(headers).get(DEVICE.name));
}

/** The device is known for this account from now on. */
export function deviceCookie(known: Device | null, userId: string, newId: () => string): string {
  const others = (known?.accounts ?? []).filter((id) => id !== userId).slice(0, MOST_ACCOUNTS - 1);
  const device: Device = { id: known?.id ?? newId(), accounts: [userId, ...others] };
  return cookie(DEVICE, sealer.seal('device', device, DEVICE.seconds * 1000));
}

function cookie({ name, seconds }: { name: string; seconds: number }, value: string): string {
  const made = generateCookie({
    name,
    value,
    path,
    maxAge: seconds,
    httpOnly: true,
    sameSite: 'Strict',
    secure,
    returnCookieAsObject: false,
  });
  return String(made);
}
