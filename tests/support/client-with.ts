import type { Payload, PayloadRequest } from 'payload';
import type { Role } from '@/access/roles';
import { enrolForDemo } from '@/sign-in/second-factor';
import { personWith, testPassword } from './people';
import { asSystem } from './portal';
import { type RestClient, signedIn } from './rest';

/** A new person with these roles and a second factor, signed in as a browser would be. */
export async function clientWith(payload: Payload, ...roles: Role[]): Promise<RestClient> {
  const user = await personWith(payload, roles);
  const account = user as unknown as NonNullable<PayloadRequest['user']> & { id: string; email: string };
  const { secret } = await asSystem(payload, (req) => enrolForDemo(req, account));
  return signedIn({ email: account.email, password: testPassword, secret });
}
