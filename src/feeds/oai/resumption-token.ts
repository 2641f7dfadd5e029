/**
 * Stateless resumption tokens (OAI-PMH §3.5): everything needed to go on is in the token, signed, so that any process can
 * answer it and nothing is stored. The cursor is a change number, so changes during a harvest move records to the
 * end of the list and none is skipped; the same token always asks for the same page.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { OaiError } from './oai-error';

/** A week: longer than any break a harvester takes, and nothing is held for it. */
const lifetimeSeconds = 7 * 24 * 60 * 60;

const payloadSchema = z.strictObject({
  /** Verb, metadata prefix, set, from, until: the request that began the list. */
  v: z.enum(['ListRecords', 'ListIdentifiers']),
  p: z.string(),
  s: z.string().optional(),
  f: z.string().optional(),
  u: z.string().optional(),
  /** Change number of the last record delivered. */
  c: z.number().int().positive(),
  /** Records delivered so far, and in the whole list as counted at its beginning. */
  n: z.number().int().nonnegative(),
  t: z.number().int().positive(),
  /** Expiry in seconds since 1970. */
  e: z.number().int().positive(),
});

export type TokenPayload = z.infer<typeof payloadSchema>;

export interface IssuedToken {
  token: string;
  expirationDate: Date;
}

export function issueToken(secret: string, payload: Omit<TokenPayload, 'e'>, now: Date): IssuedToken {
  const expiry = Math.floor(now.getTime() / 1000) + lifetimeSeconds;
  const body = Buffer.from(JSON.stringify({ ...payload, e: expiry })).toString('base64url');
  return { token: `${body}.${sign(secret, body)}`, expirationDate: new Date(expiry * 1000) };
}

/**
 * @throws {OaiError} badResumptionToken when it is not ours, is for another verb, or has expired
 */
export function readToken(secret: string, token: string, verb: string, now: Date): TokenPayload {
  const payload = token.length <= 2048 ? verified(secret, token) : null;
  if (!payload || payload.v !== verb) {
    throw new OaiError('badResumptionToken', 'This resumptionToken was not issued here for this verb.');
  }
  if (payload.e * 1000 < now.getTime()) {
    throw new OaiError('badResumptionToken', 'This resumptionToken has expired; begin the list again.');
  }
  return payload;
}

function verified(secret: string, token: string): TokenPayload | null {
  const [body = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isEqual(signature, sign(secret, body))) return null;
  return payloadSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))).data ?? null;
}

function sign(secret: string, body: string): string {
  return createHmac('sha256', `oai-resumption-token:${secret}`).update(body).digest('base64url');
}

function isEqual(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
