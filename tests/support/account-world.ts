/** Accounts for tests of signing in: people, people with a second factor, and what is known of them. */
import type { PayloadRequest } from 'payload';
import type { Role } from '@/access/roles';
import { enrolForDemo } from '@/sign-in/second-factor';
import { personWith, testPassword } from './people';
import { asSystem, startPortal } from './portal';
import type { restClient } from './rest';

type User = NonNullable<PayloadRequest['user']> & { id: string; email: string };

export async function startAccountWorld() {
  const portal = await startPortal();
  const { payload } = portal;
  const person = async (given: Role | Role[]) => (await personWith(payload, given)) as unknown as User;
  return {
    payload,
    stop: portal.stop,
    person,
    async enrolled(role: Role) {
      const user = await person(role);
      const { secret, recoveryCodes } = await asSystem(payload, (req) => enrolForDemo(req, user));
      const credentials = { email: user.email, password: testPassword, secret };
      return { user, secret, recoveryCodes, credentials };
    },
    change: (id: string, data: object) => payload.update({ collection: 'users', id, data: data as never }),
    /** Of the audit trail, oldest first. */
    async actions(target: string) {
      const where = { target: { equals: target } };
      const { docs } = await payload.find({ collection: 'audit-events', where, sort: 'at', limit: 100 });
      return docs.map(({ action }) => action);
    },
  };
}

/** Who the server takes a client for. */
export async function me(client: ReturnType<typeof restClient>): Promise<string | null> {
  const { body } = await client.json('GET', '/api/users/me');
  return (body as { user: { id: string } | null }).user?.id ?? null;
}
