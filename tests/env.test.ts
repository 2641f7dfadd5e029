import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnv } from '@/env';

const good = { NODE_ENV: 'production', PAYLOAD_SECRET: 'x'.repeat(40) };

describe('the environment', () => {
  it('has defaults for everything but the secret of a production', () => {
    expect(readEnv(good)).toMatchObject({
      SITE_URL: 'http://localhost:3000',
      WORKER: 'on',
      isProduction: true,
    });
    expect(() => readEnv({ NODE_ENV: 'production' })).toThrow(/PAYLOAD_SECRET: is missing/);
  });

  it.each([
    [{ DATABASE_URL: 'mongodb://db/portal' }, /DATABASE_URL: names no replica set/],
    [{ DATABASE_URL: 'postgres://db/portal' }, /DATABASE_URL: must begin with mongodb/],
    [{ SITE_URL: 'portal.example.vn' }, /SITE_URL/],
    [{ PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET: must have at least 32/],
    [{ POLL_INTERVAL: '5' }, /POLL_INTERVAL/],
    [{ ADMIN_EMAIL: 'nobody' }, /ADMIN_EMAIL: must be an e-mail address/],
  ])('refuses %o and says which and why', (wrong, sentence) => {
    expect(() => readEnv({ ...good, ...wrong })).toThrow(EnvironmentError);
    expect(() => readEnv({ ...good, ...wrong })).toThrow(sentence);
  });

  it('takes a MongoDB address with a replica set', () => {
    const DATABASE_URL = 'mongodb://a,b,c/portal?replicaSet=rs0';
    expect(readEnv({ ...good, DATABASE_URL })).toMatchObject({ DATABASE_URL });
  });
});
