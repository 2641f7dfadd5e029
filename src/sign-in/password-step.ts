/** POST /api/users/login: the password. One answer, and one path of work, for right and wrong accounts. */
import { randomUUID } from 'node:crypto';
import { addDataAndFileToRequest, type PayloadRequest } from 'payload';
import { isPrivileged } from '@/access/person';
import { inTransaction } from '@/database/transaction';
import { portalError } from '@/errors/portal-error';
import { recordEvent } from '@/workflow/audit/record-event';
import { type Account, accountByEmail, passwordDigest } from './accounts';
import { type Bucket, giveBackAttempt, takeAttempt } from './attempt-limits';
import { deviceCookie, deviceOf, noSecondStepCookie, type SecondStep, secondStepCookie } from './cookies';
import { type NewSession, openSession } from './open-session';
import { isEnrolled } from './second-factor';
import { passwordBuckets } from './sign-in-buckets';
import { SignInError } from './sign-in-error';
import { verifyPassword } from './verify-password';

const LONGEST_EMAIL = 254;

/** @throws SignInError tooMany, wrong; PortalError badBody */
export async function passwordStep(req: PayloadRequest): Promise<Response> {
  const { email, password } = await credentialsOf(req);
  const account = await accountByEmail(req.payload, email);
  const buckets = passwordBuckets(req, email, account?.id ?? null);
  await refuseTooMany(req, buckets);
  const isRight = await verifyPassword(password, account);
  if (!account || !isRight || account.disabled) {
    await noteFailure(req, account);
    throw new SignInError(req, 'wrong');
  }
  await giveBackAttempt(req.payload, buckets);
  const enrolled = await isEnrolled(req.payload, account.id);
  if (enrolled || isPrivileged(account)) {
    return secondStepAnswer({
      userId: account.id,
      password: passwordDigest(account),
      kind: enrolled ? 'code' : 'enrol',
    });
  }
  const session = { userId: account.id, password: passwordDigest(account), secondFactor: false };
  return sessionAnswer(req, session);
}

/** Opens the session in a transaction of its own, and lets the device be known. */
export async function sessionAnswer(
  req: PayloadRequest,
  session: NewSession,
  more: (tx: PayloadRequest) => Promise<Record<string, unknown>> = async () => ({}),
): Promise<Response> {
  const { cookie, extra, ...body } = await inTransaction(
    req.payload,
    async (tx) => {
      const extra = await more(tx);
      return { ...(await openSession(tx, session)), extra };
    },
    { from: req },
  );
  const headers = new Headers({ 'Set-Cookie': cookie });
  headers.append('Set-Cookie', deviceCookie(deviceOf(req), session.userId, randomUUID));
  headers.append('Set-Cookie', noSecondStepCookie());
  return Response.json({ ...body, ...extra }, { headers });
}

export function secondStepAnswer(step: SecondStep, body: Record<string, unknown> = {}): Response {
  const headers = { 'Set-Cookie': secondStepCookie(step) };
  return Response.json({ secondFactor: step.kind, ...body }, { headers });
}

/** @throws SignInError tooMany */
export async function refuseTooMany(req: PayloadRequest, buckets: readonly Bucket[]): Promise<void> {
  const waiting = await takeAttempt(req.payload, buckets);
  if (waiting === 0) return;
  const minutes = Math.max(1, Math.ceil(waiting / 60_000));
  throw new SignInError(req, 'tooMany', { values: { minutes }, retryAfter: Math.ceil(waiting / 1000) });
}

/** The same work whether the account exists or not; the trail keeps no address that somebody typed. */
async function noteFailure(req: PayloadRequest, account: Account | null): Promise<void> {
  await inTransaction(req.payload, (tx) =>
    recordEvent(tx, { action: 'user.sign-in-failed', target: `users/${account?.id ?? 'unknown'}` }),
  );
}

async function credentialsOf(req: PayloadRequest): Promise<{ email: string; password: string }> {
  const data = await bodyOf(req);
  const { email, password } = data;
  if (typeof email !== 'string' || email.trim() === '' || email.length > LONGEST_EMAIL) {
    throw badField(req, 'email');
  }
  if (typeof password !== 'string' || password === '') throw badField(req, 'password');
  return { email: email.toLowerCase().trim(), password };
}

/** JSON or a form. @throws PortalError badBody */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req);
  const { data } = req;
  if (!data || typeof data !== 'object' || Array.isArray(data)) throw portalError(req, 'badBody');
  return data as Record<string, unknown>;
}

export function badField(req: PayloadRequest, field: string) {
  return portalError(req, 'badRequest', { field, values: { reason: field } });
}
