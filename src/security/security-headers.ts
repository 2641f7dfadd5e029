/**
 * Headers of the admin and of Payload's API, for `headers()` in next.config.ts. Pages of the portal set their own
 * (src/portal/http/security-headers.ts). The admin's Content-Security-Policy has a nonce and comes from src/proxy.ts.
 */
interface HeaderRule {
  source: string;
  headers: { key: string; value: string }[];
}

export function securityHeaders({ origin }: { origin: string }): HeaderRule[] {
  const secure = origin.startsWith('https://');
  const common = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex, nofollow',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
  const api = {
    ...common,
    'X-Frame-Options': 'SAMEORIGIN',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Answers of an API are not pages: whatever a browser is talked into showing of them can do nothing.
    'Content-Security-Policy':
      "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
  };
  return [
    { source: '/admin/:path*', headers: listed({ ...common, 'X-Frame-Options': 'SAMEORIGIN' }) },
    // The content API below /api/content is public and sets its own.
    { source: '/api/((?!content(?:/|$)).*)', headers: listed(api) },
  ];
}

export interface AdminPolicyOptions {
  nonce: string;
  /** React's development build evaluates strings. */
  isDevelopment: boolean;
  secure: boolean;
}

/** Inline styles stay: Payload's form controls set them one by one. Scripts need the nonce of this very answer. */
export function adminContentSecurityPolicy({ nonce, isDevelopment, secure }: AdminPolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

function listed(headers: Record<string, string>): HeaderRule['headers'] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
