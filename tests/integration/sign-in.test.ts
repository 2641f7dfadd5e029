import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { me, startAccountWorld } from '../support/account-world';
import { testPassword } from '../support/people';
import { restClient, signedIn } from '../support/rest';

interface Refusal {
  errors: { message: string; data?: { key?: string; field?: string } }[];
}

describe('sign-in', () => {
  let world: Awaited<ReturnType<typeof startAccountWorld>>;
  beforeAll(async () => {
    world = await startAccountWorld();
  });
  afterAll(() => world.stop());

  it('opens a session with the right password and sets a cookie no script can read', async () => {
    const user = await world.person('editor');
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
    expect(await world.actions(`users/${user.id}`)).toEqual(['user.created', 'user.signed-in']);
  });

  it('answers a wrong password, an unknown and a disabled account alike', async () => {
    const user = await world.person('editor');
    const disabled = await world.person('editor');
    await world.change(disabled.id, { disabled: true });
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
    const known = await Promise.all(Array.from({ length: 8 }, () => world.person('editor')));
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
    const user = await world.person('editor');
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

  it.each([
    ['too short', 'ngắn quá'],
    ['common', '123456789012'],
    ['common with a year', 'password2026!'],
    ['a row of keys', 'qwertyuiop[]'],
  ])('refuses a password that is %s, naming the field, in four languages', async (_name, password) => {
    const sentences = new Set<string>();
    const { credentials } = await world.enrolled('administrator');
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
});
