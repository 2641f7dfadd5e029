import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privilegedRoles, type Role, roles } from '@/access/roles';
import { me, startAccountWorld } from '../support/account-world';
import { testPassword } from '../support/people';
import { restClient, signedIn } from '../support/rest';

describe('a session', () => {
  let world: Awaited<ReturnType<typeof startAccountWorld>>;
  beforeAll(async () => {
    world = await startAccountWorld();
  });
  afterAll(() => world.stop());

  it.each([
    ['a revoked role', { roles: ['contributor'] as Role[] }],
    ['a disabled account', { disabled: true }],
    ['a password set by an administrator', { password: 'hoàn toàn mới và rất dài 42' }],
    ['another e-mail address', { email: `${randomUUID()}@example.vn` }],
  ])('ends sessions at once with %s', async (_name, data) => {
    const user = await world.person('editor');
    const client = await signedIn({ email: user.email, password: testPassword });
    expect(await me(client)).toBe(user.id);
    await world.change(user.id, data);
    expect(await me(client)).toBeNull();
    expect((await client.json('GET', '/api/articles')).status).toBe(403);
  });

  it('ends the other sessions when a person changes their own password', async () => {
    const user = await world.person('editor');
    const [one, other] = [
      await signedIn({ email: user.email, password: testPassword }),
      await signedIn({ email: user.email, password: testPassword }),
    ];
    const password = 'hoàn toàn mới và rất dài 42';
    expect((await one.json('PATCH', `/api/users/${user.id}`, { password })).status).toBe(200);
    expect(await me(other)).toBeNull();
    expect(await me(one)).toBe(user.id);
  });

  it('ends the session at sign-out, for the copied token too', async () => {
    const user = await world.person('editor');
    const client = await signedIn({ email: user.email, password: testPassword });
    const token = client.cookies.get('portal-token');
    expect((await client.json('POST', '/api/users/logout')).status).toBe(200);
    const copy = restClient();
    copy.cookies.set('portal-token', String(token));
    expect(await me(copy)).toBeNull();
  });

  it('gives nobody a role back that was revoked while they signed in', async () => {
    const user = await world.person(['editor', 'contributor']);
    const signing = signedIn({ email: user.email, password: testPassword });
    await world.change(user.id, { roles: ['contributor'] });
    await signing.catch(() => {});
    const { roles: held } = await world.payload.findByID({ collection: 'users', id: user.id });
    expect(held).toEqual(['contributor']);
  });

  it('lets no write cross sites', async () => {
    const user = await world.person('editor');
    const client = await signedIn({ email: user.email, password: testPassword });
    const data = { key: 'x', value: 1 };
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:3000.evil.example' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    ]) {
      const response = await client.send(
        'POST',
        '/api/payload-preferences/x',
        data,
        headers as Record<string, string>,
      );
      expect(response.status).toBe(403);
    }
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { route } = await import('../support/rest');
    const bare = new Request('http://localhost:3000/api/users/me', { headers: { cookie } });
    expect(((await (await route(bare)).json()) as { user: unknown }).user).toBeNull();
  });

  it('shows no account the address, hash or sessions of another', async () => {
    const other = await world.person('administrator');
    for (const role of roles.filter((candidate) => !privilegedRoles.includes(candidate))) {
      const user = await world.person(role);
      const client = await signedIn({ email: user.email, password: testPassword });
      const { text } = await client.json('GET', '/api/users?limit=100&depth=2');
      expect(text).not.toContain(other.email);
      expect(text).not.toMatch(/"(hash|salt|resetPasswordToken)"|"sessions":\[[^\]]/);
    }
  });
});
