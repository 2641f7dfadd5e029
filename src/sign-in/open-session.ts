/**
 * Opens a session. Payload's own login reads the account, spends a tenth of a second on the password and then writes
 * the whole account back as it was read: a role revoked meanwhile would return. Here the account is read again in the
 * transaction that adds the session, and nothing else of it is written.
 */
import { randomUUID } from 'node:crypto';
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { recordEvent } from '@/workflow/audit/record-event';
import { type Account, accountById, passwordDigest } from './accounts';
import { SignInError } from './sign-in-error';

export interface NewSession {
  userId: string;
  /** `passwordDigest` of the account whose password was right. */
  password: string;
  secondFactor: boolean;
}

export interface OpenedSession {
  user: Pick<Account, 'id' | 'email' | 'name'>;
  exp: number;
  cookie: string;
}

/** Oldest go first: nobody works with more at a time. */
const MOST_SESSIONS = 20;

/** Runs in the transaction of `req`. @throws SignInError wrong, when the account has changed meanwhile */
export async function openSession(req: PayloadRequest, wanted: NewSession): Promise<OpenedSession> {
  const account = await accountById(req.payload, wanted.userId, req);
  if (!account || account.disabled || passwordDigest(account) !== wanted.password) {
    throw new SignInError(req, 'wrong');
  }
  const config = req.payload.collections.users.config;
  const { tokenExpiration } = config.auth;
  const sid = randomUUID();
  const session = {
    id: sid,
    createdAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + tokenExpiration * 1000).toISOString(),
    secondFactor: wanted.secondFactor,
  };
  const open = (account.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > new Date());
  const sessions = [...open.slice(1 - MOST_SESSIONS), session];
  await req.payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data: { sessions },
    req,
    returning: false,
  });
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: account.email,
    sid,
    user: account as never,
  });
  const { exp, token } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration });
  const cookie = String(
    generatePayloadCookie({
      collectionAuthConfig: config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token,
    }),
  );
  await recordEvent(asActor(req, account), {
    action: 'user.signed-in',
    target: `users/${account.id}`,
    data: { secondFactor: wanted.secondFactor },
  });
  const { id, email, name } = account;
  return { user: { id, email, name }, exp, cookie };
}

function asActor(req: PayloadRequest, account: Account): PayloadRequest {
  req.user = { ...account, collection: 'users' } as unknown as PayloadRequest['user'];
  return req;
}
