import { describe, expect, it } from 'vitest';
import { passwordIssue } from '@/sign-in/check-password';
import { randomPassword } from '@/sign-in/create-administrator';
import { newRecoveryCodes, recoveryDigest } from '@/sign-in/recovery-codes';
import { sealerFor } from '@/sign-in/sealed-token';
import { newTimeSecret, otpauthUrl, stepOfCode, timeCodeAt } from '@/sign-in/time-codes';
import { verifyPassword } from '@/sign-in/verify-password';

describe('a sealed token', () => {
  const sealer = sealerFor('a secret of the tests, long enough to be one', () => 1000);

  it('opens for its purpose alone', () => {
    const token = sealer.seal('device', { id: 'x' });
    expect(sealer.open('device', token)).toEqual({ id: 'x' });
    expect(sealer.open('second-step', token)).toBeNull();
    expect(sealerFor('another secret of the tests, long enough').open('device', token)).toBeNull();
  });

  it('expires', () => {
    const token = sealer.seal('second-step', 1, 500);
    expect(
      sealerFor('a secret of the tests, long enough to be one', () => 1500).open('second-step', token),
    ).toBe(1);
    expect(
      sealerFor('a secret of the tests, long enough to be one', () => 1501).open('second-step', token),
    ).toBeNull();
  });

  it('with one changed character opens nothing', () => {
    const token = sealer.seal('device', { id: 'x' });
    for (let at = 0; at < token.length; at += 3) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(sealer.open('device', token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
  });

  it.each([undefined, null, '', 'x', 'A'.repeat(5000), '%00'])('is not made of %s', (token) => {
    expect(sealer.open('device', token)).toBeNull();
  });
});

describe('a code of the second factor', () => {
  const secret = newTimeSecret();
  const now = 1_800_000_000_000;

  it('belongs to its time step, one before and one after', () => {
    const step = Math.floor(now / 30_000);
    expect(stepOfCode(secret, timeCodeAt(secret, now), now)).toBe(step);
    expect(stepOfCode(secret, timeCodeAt(secret, now - 30_000), now)).toBe(step - 1);
    expect(stepOfCode(secret, timeCodeAt(secret, now + 30_000), now)).toBe(step + 1);
    expect(stepOfCode(secret, timeCodeAt(secret, now - 90_000), now)).toBeNull();
  });

  it('may be typed with a space', () => {
    const code = timeCodeAt(secret, now);
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now)).not.toBeNull();
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('is not %s', (code) => {
    expect(stepOfCode(secret, code, now)).toBeNull();
  });

  it('is the one RFC 6238 gives for its test secret', () => {
    // Appendix B: SHA-1, 59 s → 94287082; six digits are its last six.
    expect(timeCodeAt('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 59_000)).toBe('287082');
  });

  it('reaches the app with issuer and account', () => {
    const url = new URL(otpauthUrl(secret, 'a@example.vn'));
    expect(url.protocol).toBe('otpauth:');
    expect(url.searchParams.get('secret')).toBe(secret);
    expect(decodeURIComponent(url.pathname)).toContain('a@example.vn');
  });
});

describe('recovery codes', () => {
  it('are ten, all different, and found however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    expect(recoveryDigest(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(recoveryDigest(code));
    expect(recoveryDigest('O1IL')).toBe(recoveryDigest('0111'));
    expect(recoveryDigest('AAAA')).not.toBe(recoveryDigest('AAAB'));
  });
});

describe('a new password', () => {
  it.each([
    ['short', 'passwordTooShort'],
    ['x'.repeat(129), 'passwordTooLong'],
    ['password1234', 'passwordEasy'],
    ['123456789012', 'passwordEasy'],
    ['aaaaaaaaaaaaaa', 'passwordEasy'],
    ['qwertyuiopasdf', 'passwordEasy'],
  ])('%s is refused', (password, key) => {
    expect(passwordIssue(password)).toBe(key);
  });

  it('made of who its owner is is refused', () => {
    expect(passwordIssue('hoangthimai99', ['hoangthimai@example.vn', 'Hoàng Thị Mai'])).toBe('passwordEasy');
  });

  it.each(['một mật khẩu dài của phép thử 7', 'Mat-khau-de-thu-2026', 'correct horse battery staple'])(
    '%s is taken',
    (password) => {
      expect(passwordIssue(password)).toBeNull();
    },
  );

  it('counts characters, not code units', () => {
    expect(passwordIssue('𠮷𠮷𠮷𠮷𠮷𠮷')).toBe('passwordTooShort');
  });

  it('made at random is taken', () => {
    const password = randomPassword();
    expect(password).toMatch(/^[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){4}$|^[a-z2-9-]{29}$/);
    expect(passwordIssue(password)).toBeNull();
  });
});

describe('comparing a password', () => {
  it('is false where there is nothing to compare with', async () => {
    expect(await verifyPassword('x', null)).toBe(false);
    expect(await verifyPassword('x', {})).toBe(false);
    expect(await verifyPassword('x', { hash: '', salt: '' })).toBe(false);
  });
});
