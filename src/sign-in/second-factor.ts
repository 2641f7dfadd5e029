/** The second factor of an account: enrolling, checking a code, resetting. */
import type { Payload, PayloadRequest } from 'payload';
import { env } from '@/env';
import { recordEvent } from '@/workflow/audit/record-event';
import { newRecoveryCodes, recoveryDigest } from './recovery-codes';
import { sealerFor } from './sealed-token';
import { newTimeSecret, otpauthUrl, stepOfCode } from './time-codes';

interface FactorRow extends Record<string, unknown> {
  id: string;
  secret: string;
  lastStep: number;
  recoveryCodes: string[];
  enrolledAt: string;
}

const collection = 'second-factors';
const sealer = sealerFor(env.PAYLOAD_SECRET);

export async function isEnrolled(payload: Payload, userId: string, req?: PayloadRequest): Promise<boolean> {
  return (await factorOf(payload, userId, req)) !== null;
}

/**
 * Enrols with a secret the person has shown to hold.
 * @returns the recovery codes, this once
 */
export async function enrol(
  req: PayloadRequest,
  userId: string,
  secret: string,
  lastStep: number,
): Promise<string[]> {
  const codes = newRecoveryCodes();
  await req.payload.db.create({
    collection,
    req,
    data: {
      id: userId,
      secret: sealer.seal('totp-secret', { userId, secret }),
      lastStep,
      recoveryCodes: codes.map(recoveryDigest),
      enrolledAt: new Date().toISOString(),
    },
  });
  await recordEvent(req, { action: 'user.second-factor-enrolled', target: `users/${userId}` });
  return codes;
}

/** Takes a code of the app or a recovery code, each at most once. Runs in the transaction of `req`. */
export async function acceptsCode(
  req: PayloadRequest,
  userId: string,
  code: string,
  now = Date.now(),
): Promise<boolean> {
  const factor = await factorOf(req.payload, userId, req);
  const opened = sealer.open<{ userId: string; secret: string }>('totp-secret', factor?.secret);
  if (!factor || opened?.userId !== userId) return false;
  const step = stepOfCode(opened.secret, code, now);
  if (step !== null) {
    if (step <= factor.lastStep) return false;
    await update(req, userId, { lastStep: step });
    return true;
  }
  return usesRecoveryCode(req, factor, code);
}

async function usesRecoveryCode(req: PayloadRequest, factor: FactorRow, code: string): Promise<boolean> {
  const digest = recoveryDigest(code);
  if (!factor.recoveryCodes.includes(digest)) return false;
  const recoveryCodes = factor.recoveryCodes.filter((known) => known !== digest);
  await update(req, factor.id, { recoveryCodes });
  const data = { left: recoveryCodes.length };
  await recordEvent(req, { action: 'user.recovery-code-used', target: `users/${factor.id}`, data });
  return true;
}

/** The person enrols anew at the next sign-in. @returns false when there was nothing to reset */
export async function resetSecondFactor(req: PayloadRequest, userId: string): Promise<boolean> {
  if (!(await isEnrolled(req.payload, userId, req))) return false;
  await req.payload.db.deleteOne({ collection, where: { id: { equals: userId } }, req });
  await recordEvent(req, { action: 'user.second-factor-reset', target: `users/${userId}` });
  return true;
}

/** Enrols an account of the demo or of a test without a phone. */
export async function enrolForDemo(
  req: PayloadRequest,
  user: { id: string; email: string },
): Promise<{ secret: string; otpauthUrl: string; recoveryCodes: string[] }> {
  await resetSecondFactor(req, user.id);
  const secret = newTimeSecret();
  const recoveryCodes = await enrol(req, user.id, secret, 0);
  return { secret, otpauthUrl: otpauthUrl(secret, user.email), recoveryCodes };
}

function factorOf(payload: Payload, userId: string, req?: PayloadRequest): Promise<FactorRow | null> {
  const where = { id: { equals: userId } };
  return payload.db.findOne<FactorRow>({ collection, where, ...(req ? { req } : {}) });
}

async function update(req: PayloadRequest, id: string, data: Partial<FactorRow>): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
}
