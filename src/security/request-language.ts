import { parseCookies } from 'payload/shared';
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales';
import { negotiateLocale } from '@/i18n/negotiate';

/** As Payload decides it: the cookie of the admin, then the browser's languages, then Vietnamese. */
export function requestLanguage(headers: Headers): Locale {
  const chosen = parseCookies(headers).get('portal-lng');
  if (isLocale(chosen)) return chosen;
  const accepted = headers.get('accept-language');
  return accepted ? negotiateLocale(accepted) : sourceLocale;
}
