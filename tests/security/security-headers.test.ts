import { describe, expect, it } from 'vitest';
import { adminContentSecurityPolicy, securityHeaders } from '@/security/security-headers';

const valuesOf = (origin: string, source: number) =>
  Object.fromEntries(
    securityHeaders({ origin })[source]?.headers.map(({ key, value }) => [key, value]) ?? [],
  );

describe('headers of admin and API', () => {
  it.each([0, 1])('say what a browser may do with the answer (%d)', (source) => {
    const headers = valuesOf('https://portal.example.vn', source);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'SAMEORIGIN',
      'Referrer-Policy': 'same-origin',
      'Strict-Transport-Security': expect.stringContaining('max-age=31536000'),
    });
    expect(headers['Permissions-Policy']).toContain('camera=()');
  });

  it('promise https only where there is https', () => {
    expect(valuesOf('http://localhost:3000', 0)).not.toHaveProperty('Strict-Transport-Security');
  });

  it('leave the public API to set its own', () => {
    const source = securityHeaders({ origin: 'http://x' })[1]?.source ?? '';
    const pattern = new RegExp(`^${source}$`);
    expect(pattern.test('/api/articles')).toBe(true);
    expect(pattern.test('/api/content-items')).toBe(true);
    expect(pattern.test('/api/content')).toBe(false);
    expect(pattern.test('/api/content/vi/articles')).toBe(false);
  });
});

describe("the admin's policy", () => {
  const policy = adminContentSecurityPolicy({ nonce: 'abc', isDevelopment: false, secure: true });

  it('runs scripts with the nonce of this answer alone', () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain('upgrade-insecure-requests');
  });

  it('lets the development build evaluate, and nothing else', () => {
    const development = adminContentSecurityPolicy({ nonce: 'abc', isDevelopment: true, secure: false });
    expect(development).toContain("'unsafe-eval'");
    expect(development).not.toContain('upgrade-insecure-requests');
  });
});
