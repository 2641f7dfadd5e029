/** Run once before the rounds: people who may write and publish, signed in. Prints `{ writer, approver }` tokens. */
import { randomUUID } from 'node:crypto';
import config from '@payload-config';
import { getFieldsToSign, getPayload, jwtSign, type Payload } from 'payload';
import type { Role } from '@/access/roles';

const EIGHT_HOURS = 8 * 60 * 60;

/** A session as signing in leaves it: how people sign in is none of these tests' business. */
async function signedIn(payload: Payload, roles: Role[]): Promise<string> {
  const email = `${randomUUID()}@example.vn`;
  const data = { email, password: randomUUID(), name: 'Người thử', roles };
  const { id } = await payload.create({ collection: 'users', data: data as never });
  const sid = randomUUID();
  const user = await payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  const session = {
    id: sid,
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + EIGHT_HOURS * 1000),
    secondFactor: true,
  };
  await payload.db.updateOne({ collection: 'users', id, data: { ...user, sessions: [session] } });
  const collectionConfig = payload.collections.users.config;
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email,
    sid,
    user: { ...user, collection: 'users' } as never,
  });
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: EIGHT_HOURS });
  return token;
}

const payload = await getPayload({ config });
const writer = await signedIn(payload, ['editor']);
const approver = await signedIn(payload, ['approver']);
process.stdout.write(`TOKENS ${JSON.stringify({ writer, approver })}\n`);
process.exit(0);
