/**
 * The bare address `/` has no language: send the reader to the one their browser asks for. No cookie, nothing kept.
 * The admin, whose pages are made per request, gets a policy with a nonce of its own each time.
 */
import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLocale } from '@/i18n/negotiate';
import { adminContentSecurityPolicy } from '@/security/security-headers';

export function proxy(request: NextRequest): NextResponse {
  return request.nextUrl.pathname === '/' ? toLanguage(request) : withAdminPolicy(request);
}

function toLanguage(request: NextRequest): NextResponse {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const answer = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
  answer.headers.set('Vary', 'Accept-Language');
  answer.headers.set('Cache-Control', 'no-cache');
  return answer;
}

/** Next reads the nonce from the policy on the request and puts it on its own scripts. */
function withAdminPolicy(request: NextRequest): NextResponse {
  const policy = adminContentSecurityPolicy({
    nonce: Buffer.from(crypto.randomUUID()).toString('base64'),
    isDevelopment: process.env.NODE_ENV === 'development',
    secure: request.nextUrl.protocol === 'https:',
  });
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('Content-Security-Policy', policy);
  return answer;
}

export const config = { matcher: ['/', '/admin/:path*'] };
