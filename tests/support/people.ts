import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest } from 'payload';
import type { Role } from '@/access/roles';
import type { Locale } from '@/i18n/locales';

interface Details {
  languages?: Locale[];
  agency?: string;
}

export const testPassword = 'một mật khẩu dài của phép thử 7';

/** Makes a user with these roles, as requests carry it. */
export async function personWith(
  payload: Payload,
  roles: Role | Role[],
  { languages = [], agency }: Details = {},
): Promise<NonNullable<PayloadRequest['user']>> {
  const user = await payload.create({
    collection: 'users',
    data: {
      email: `${randomUUID()}@example.vn`,
      password: testPassword,
      name: 'Người thử',
      roles: [roles].flat(),
      languages,
      ...(agency ? { agency } : {}),
    } as never,
  });
  return { ...user, collection: 'users' } as NonNullable<PayloadRequest['user']>;
}
