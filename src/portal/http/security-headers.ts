/** The policy every page travels under. No inline script, no inline style but the hashed placeholder colours. */
import type { Site } from '@/lib/site';

const embeds = 'https://www.youtube-nocookie.com https://player.vimeo.com';

interface PolicyOptions {
  site: Pick<Site, 'origin'>;
  /** Hash sources for style elements of this very page. */
  styleHashes: readonly string[];
}

export function securityHeaders({ site, styleHashes }: PolicyOptions): Record<string, string> {
  const secure = site.origin.startsWith('https://');
  return {
    'Content-Security-Policy': contentSecurityPolicy(styleHashes, secure),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(self "https://www.youtube-nocookie.com" "https://player.vimeo.com"), camera=(), ' +
      'geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

function contentSecurityPolicy(styleHashes: readonly string[], secure: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styleHashes].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    `frame-src ${embeds}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
