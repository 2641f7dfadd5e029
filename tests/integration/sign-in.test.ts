import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { privilegedRoles, type Role, roles } from '@/access/roles';
import { accountById, passwordDigest } from '@/sign-in/accounts';
import { openSession } from '@/sign-in/open-session';
import { enrolForDemo } from '@/sign-in/second-factor';
import { timeCodeAt } from '@/sign-in/time-codes';
import { personWith, testPassword } from '../support/people';
import { asSystem, startPortal } from '../support/portal';
import { restClient, signedIn } from '../support/rest';

interface Refusal {
  errors: { message: string; data?: { key?: string; field?: string } }[];
}

type User = NonNullable<PayloadRequest['user']> & { id: string; email: string };

describe('sign-in', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  const person = async (given: Role | Role[]) => (await personWith(portal.payload, given)) as unknown as User;
  const enrolled = async (role: Role) => {
    const user = await person(role);
    const { secret, recoveryCodes } = await asSystem(portal.payload, (req) => enrolForDemo(req, user));
    return {
      user,
      secret,
      recoveryCodes,
      credentials: { email: user.email, password: testPassword, secret },
    };
  };
  const me = async (client: ReturnType<typeof restClient>) =>
    ((await client.json('GET', '/api/users/me')).body as { user: { id: string } | null }).user?.id ?? null;
  const change = (id: string, data: object) =>
    portal.payload.update({ collection: 'users', id, data: data as never });
  const actions = async (target: string) => {
    const { docs } = await portal.payload.find({
      collection: 'audit-events',
      where: { target: { equals: target } },
      sort: 'at',
      limit: 100,
    });
    return docs.map(({ action }) => action);
  };

  it('opens a session with the right password and sets a cookie no script can read', async () => {
    const user = await person('editor');
    const client = restClient();
    const response = await client.send('POST', '/api/users/login', {
      email: user.email,
      password: testPassword,
    });
    expect(response.status).toBe(200);
    const cookie = response.headers.getSetCookie().find((header) => header.startsWith('portal-token='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const text = await response.text();
    expect(text).not.toContain('eyJ');
    expect(text).not.toMatch(/hash|salt|sessions/);
    expect(await me(client)).toBe(user.id);
    expect(await actions(`users/${user.id}`)).toEqual(['user.created', 'user.signed-in']);
  });

  it('answers a wrong password, an unknown and a disabled account alike', async () => {
    const user = await person('editor');
    const disabled = await person('editor');
    await change(disabled.id, { disabled: true });
    const tries = [
      { email: user.email, password: 'sai mật khẩu hoàn toàn' },
      { email: `${randomUUID()}@example.vn`, password: testPassword },
      { email: disabled.email, password: testPassword },
    ];
    const answers = [];
    for (const data of tries) {
      const { status, text } = await restClient().json('POST', '/api/users/login', data);
      answers.push(`${status} ${text}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('401');
  });

  it('takes as long for an unknown account as for a wrong password', async () => {
    const known = await Promise.all(Array.from({ length: 8 }, () => person('editor')));
    const time = async (email: string) => {
      const start = performance.now();
      await restClient().json('POST', '/api/users/login', { email, password: 'sai mật khẩu hoàn toàn' });
      return performance.now() - start;
    };
    const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const right: number[] = [];
    const wrong: number[] = [];
    for (const { email } of known) {
      right.push(await time(email));
      wrong.push(await time(`${randomUUID()}@example.vn`));
    }
    expect(median(wrong)).toBeGreaterThan(20);
    expect(Math.abs(median(right) - median(wrong)) / median(right)).toBeLessThan(0.4);
  });

  it('limits guesses per account, but not on a device that is known there', async () => {
    const user = await person('editor');
    const own = await signedIn({ email: user.email, password: testPassword });
    await own.send('POST', '/api/users/logout');
    const stranger = restClient();
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const guess = { email: user.email, password: `đoán lần thứ ${n} thôi mà` };
      statuses.push((await stranger.json('POST', '/api/users/login', guess)).status);
    }
    expect(statuses.slice(0, 9)).toEqual(Array(9).fill(401));
    expect(statuses.slice(-2)).toEqual([429, 429]);
    const late = await stranger.send('POST', '/api/users/login', {
      email: user.email,
      password: testPassword,
    });
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    await signedIn({ email: user.email, password: testPassword }, own);
    expect(await me(own)).toBe(user.id);
  });

  it('limits guesses of an account that does not exist in the same way', async () => {
    const email = `${randomUUID()}@example.vn`;
    const statuses = [];
    for (let n = 0; n < 12; n++) {
      statuses.push(
        (await restClient().json('POST', '/api/users/login', { email, password: `đoán ${n}` })).status,
      );
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
  });

  it.each(privilegedRoles)('gives a %s no session before the second factor', async (role) => {
    const { user, credentials, secret } = await enrolled(role);
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
    const { credentials, user } = await enrolled('approver');
    const client = await signedIn(credentials);
    expect((await client.json('POST', '/api/users/refresh-token')).status).toBe(200);
    expect(await me(client)).toBe(user.id);
    expect((await client.json('GET', '/api/articles?limit=1')).status).toBe(200);
  });

  it('takes no code twice', async () => {
    const { credentials, secret } = await enrolled('approver');
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
    const { credentials, recoveryCodes, user } = await enrolled('administrator');
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
    expect(await actions(`users/${user.id}`)).toContain('user.recovery-code-used');
  });

  it('limits codes', async () => {
    const { credentials } = await enrolled('approver');
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
    const user = await person('approver');
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
    expect(await actions(`users/${user.id}`)).toContain('user.second-factor-enrolled');
  });

  it('gives a privileged role no rights in a session without a second factor', async () => {
    const { payload } = portal;
    const user = await person('administrator');
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

  it.each([
    ['a revoked role', { roles: ['contributor'] as Role[] }],
    ['a disabled account', { disabled: true }],
    ['a password set by an administrator', { password: 'hoàn toàn mới và rất dài 42' }],
    ['another e-mail address', { email: `${randomUUID()}@example.vn` }],
  ])('ends sessions at once with %s', async (_name, data) => {
    const user = await person('editor');
    const client = await signedIn({ email: user.email, password: testPassword });
    expect(await me(client)).toBe(user.id);
    await change(user.id, data);
    expect(await me(client)).toBeNull();
    expect((await client.json('GET', '/api/articles')).status).toBe(403);
  });

  it('ends the other sessions when a person changes their own password', async () => {
    const user = await person('editor');
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
    const user = await person('editor');
    const client = await signedIn({ email: user.email, password: testPassword });
    const token = client.cookies.get('portal-token');
    expect((await client.json('POST', '/api/users/logout')).status).toBe(200);
    const copy = restClient();
    copy.cookies.set('portal-token', String(token));
    expect(await me(copy)).toBeNull();
  });

  it('gives nobody a role back that was revoked while they signed in', async () => {
    const user = await person(['editor', 'contributor']);
    const signing = signedIn({ email: user.email, password: testPassword });
    await change(user.id, { roles: ['contributor'] });
    await signing.catch(() => {});
    const { roles: held } = await portal.payload.findByID({ collection: 'users', id: user.id });
    expect(held).toEqual(['contributor']);
  });

  it.each([
    ['too short', 'ngắn quá'],
    ['common', '123456789012'],
    ['common with a year', 'password2026!'],
    ['a row of keys', 'qwertyuiop[]'],
  ])('refuses a password that is %s, naming the field, in four languages', async (_name, password) => {
    const sentences = new Set<string>();
    const { credentials } = await enrolled('administrator');
    const administrator = await signedIn(credentials);
    for (const language of ['vi', 'en', 'zh', 'ko']) {
      const data = { email: `${randomUUID()}@example.vn`, name: 'A', roles: ['editor'], password };
      const response = await administrator.send('POST', '/api/users', data, { 'accept-language': language });
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as {
        errors: { data: { errors: { path: string; message: string }[] } }[];
      };
      expect(errors[0]?.data.errors[0]?.path).toBe('password');
      sentences.add(String(errors[0]?.data.errors[0]?.message));
    }
    expect(sentences.size).toBe(4);
  });

  it('keeps the doors shut that Payload leaves open', async () => {
    const client = restClient();
    for (const path of ['first-register', 'forgot-password', 'reset-password', 'unlock', 'verify/abc']) {
      const { status, body } = await client.json('POST', `/api/users/${path}`, {
        email: 'a@example.vn',
        password: testPassword,
        token: 'abc',
      });
      expect([403, 404]).toContain(status);
      expect((body as Refusal).errors[0]?.data?.key).toMatch(/closed|passwordByAdministrator/);
    }
  });

  it('lets an administrator, and nobody else, reset a second factor', async () => {
    const target = await enrolled('approver');
    const editor = await person('editor');
    const path = `/api/users/${target.user.id}/reset-second-factor`;
    expect((await restClient().json('POST', path)).status).toBe(401);
    expect(
      (await (await signedIn({ email: editor.email, password: testPassword })).json('POST', path)).status,
    ).toBe(403);
    const { credentials } = await enrolled('administrator');
    expect((await (await signedIn(credentials)).json('POST', path)).body).toEqual({ reset: true });
    const { email, password } = target.credentials;
    const { body } = await restClient().json('POST', '/api/users/login', { email, password });
    expect(body).toEqual({ secondFactor: 'enrol' });
  });

  it('lets no write cross sites', async () => {
    const user = await person('editor');
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
    const other = await person('administrator');
    for (const role of roles.filter((candidate) => !privilegedRoles.includes(candidate))) {
      const user = await person(role);
      const client = await signedIn({ email: user.email, password: testPassword });
      const { text } = await client.json('GET', '/api/users?limit=100&depth=2');
      expect(text).not.toContain(other.email);
      expect(text).not.toMatch(/"(hash|salt|resetPasswordToken)"|"sessions":\[[^\]]/);
    }
  });
});
