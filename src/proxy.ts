/** The bare address `/` has no language: send the reader to the one their browser asks for. No cookie, nothing kept. */
import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLocale } from '@/i18n/negotiate';

export function proxy(request: NextRequest): NextResponse {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const answer = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
  answer.headers.set('Vary', 'Accept-Language');
  answer.headers.set('Cache-Control', 'no-cache');
  return answer;
}

export const config = { matcher: ['/'] };
