import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privilegedRoles } from '@/access/roles';
import { accountById, passwordDigest } from '@/sign-in/accounts';
import { openSession } from '@/sign-in/open-session';
import { timeCodeAt } from '@/sign-in/time-codes';
import { me, startAccountWorld } from '../support/account-world';
import { testPassword } from '../support/people';
import { asSystem } from '../support/portal';
import { restClient, signedIn } from '../support/rest';

describe('the second factor', () => {
  let world: Awaited<ReturnType<typeof startAccountWorld>>;
  beforeAll(async () => {
    world = await startAccountWorld();
  });
  afterAll(() => world.stop());

  it.each(privilegedRoles)('gives a %s no session before the second factor', async (role) => {
    const { user, credentials, secret } = await world.enrolled(role);
    const client = restClient();
    const { email, password } = credentials;
    const first = await client.json('POST', '/api/users/login', { email, password });
    expect(first.body).toEqual({ secondFactor: 'code' });
    expect(client.cookies.has('portal-token')).toBe(false);
    expect(await me(client)).toBeNull();
    const wrong = await client.json('POST', '/api/users/second-factor', { code: '000000' });
    expect(wrong.status).toBe(401);
    const right = await client.json('POST', '/api/users/second-factor', { code: timeCodeAt(secret) });
    expect(right.status).toBe(200);
    expect(await me(client)).toBe(user.id);
    expect((await client.json('GET', '/api/articles?limit=1')).status).toBe(200);
  });

  it('keeps the second factor of a session that is prolonged', async () => {
    const { credentials, user } = await world.enrolled('approver');
    const client = await signedIn(credentials);
    expect((await client.json('POST', '/api/users/refresh-token')).status).toBe(200);
    expect(await me(client)).toBe(user.id);
    expect((await client.json('GET', '/api/articles?limit=1')).status).toBe(200);
  });

  it('takes no code twice', async () => {
    const { credentials, secret } = await world.enrolled('approver');
    await signedIn(credentials);
    const again = restClient();
    await again.json('POST', '/api/users/login', {
      email: credentials.email,
      password: credentials.password,
    });
    const { status } = await again.json('POST', '/api/users/second-factor', { code: timeCodeAt(secret) });
    expect(status).toBe(401);
  });

  it('takes each recovery code once', async () => {
    const { credentials, recoveryCodes, user } = await world.enrolled('administrator');
    const statuses = [];
    for (let n = 0; n < 2; n++) {
      const client = restClient();
      await client.json('POST', '/api/users/login', {
        email: credentials.email,
        password: credentials.password,
      });
      const code = recoveryCodes[0]?.toLowerCase();
      statuses.push((await client.json('POST', '/api/users/second-factor', { code })).status);
    }
    expect(statuses).toEqual([200, 401]);
    expect(await world.actions(`users/${user.id}`)).toContain('user.recovery-code-used');
  });

  it('limits codes', async () => {
    const { credentials } = await world.enrolled('approver');
    const client = restClient();
    await client.json('POST', '/api/users/login', {
      email: credentials.email,
      password: credentials.password,
    });
    const statuses = [];
    for (let n = 0; n < 7; n++) {
      statuses.push((await client.json('POST', '/api/users/second-factor', { code: `00000${n}` })).status);
    }
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });

  it('enrols a privileged account at its first sign-in', async () => {
    const user = await world.person('approver');
    const client = restClient();
    const first = await client.json('POST', '/api/users/login', {
      email: user.email,
      password: testPassword,
    });
    expect(first.body).toEqual({ secondFactor: 'enrol' });
    const offered = await client.json('POST', '/api/users/second-factor/enrol');
    const { secret, otpauthUrl, qrCode } = offered.body as Record<string, string>;
    expect(otpauthUrl).toMatch(/^otpauth:\/\/totp\//);
    expect(qrCode).toMatch(/^<svg/);
    const code = timeCodeAt(String(secret));
    const confirmed = await client.json('POST', '/api/users/second-factor', { code });
    expect(confirmed.status).toBe(200);
    expect((confirmed.body as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10);
    expect(await me(client)).toBe(user.id);
    expect(await world.actions(`users/${user.id}`)).toContain('user.second-factor-enrolled');
  });

  it('gives a privileged role no rights in a session without a second factor', async () => {
    const { payload } = world;
    const user = await world.person('administrator');
    const account = await accountById(payload, user.id);
    if (!account) throw new Error('no account');
    const session = { userId: user.id, password: passwordDigest(account), secondFactor: false };
    const { cookie } = await asSystem(payload, (req) => openSession(req, session));
    const headers = { authorization: `JWT ${cookie.split(/[=;]/)[1]}` };
    const client = restClient();
    expect((await client.send('GET', '/api/articles', undefined, headers)).status).toBe(403);
    expect((await client.send('GET', '/api/users', undefined, headers)).status).toBe(200);
    const list = await client.send('GET', '/api/users?depth=0', undefined, headers);
    expect(((await list.json()) as { docs: { id: string }[] }).docs.map(({ id }) => id)).toEqual([user.id]);
  });

  it('lets an administrator, and nobody else, reset a second factor', async () => {
    const target = await world.enrolled('approver');
    const editor = await world.person('editor');
    const path = `/api/users/${target.user.id}/reset-second-factor`;
    expect((await restClient().json('POST', path)).status).toBe(401);
    expect(
      (await (await signedIn({ email: editor.email, password: testPassword })).json('POST', path)).status,
    ).toBe(403);
    const { credentials } = await world.enrolled('administrator');
    expect((await (await signedIn(credentials)).json('POST', path)).body).toEqual({ reset: true });
    const { email, password } = target.credentials;
    const { body } = await restClient().json('POST', '/api/users/login', { email, password });
    expect(body).toEqual({ secondFactor: 'enrol' });
  });
});
