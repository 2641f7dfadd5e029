/**
 * Which addresses a link may have. A list of what is allowed, not of what is forbidden: whatever hides a scheme
 * (spaces, control characters, entities, backslashes) is simply not on it.
 */

/** Characters no address of ours holds; `\` because browsers read it as `/`. */
const suspicious = /[\p{Cc}\p{Cs}\p{Cf}\s<>"`\\^{|}]/u;
const mailbox = /^mailto:[^@?&%]{1,64}@[\p{L}\p{N}.-]{1,253}(\?[^?]*)?$/iu;
const telephone = /^tel:\+?[\d().-]{2,30}(;ext=\d{1,8})?$/i;

/** The address, trimmed, if it is http(s), mailto, tel or a path of ours; otherwise null. */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const href = value.trim().normalize('NFC');
  if (href === '' || href.length > 2000 || suspicious.test(href)) return null;
  if (href.startsWith('/')) return isOwnPath(href) ? href : null;
  if (/^https?:/i.test(href)) return isWebAddress(href) ? href : null;
  if (/^mailto:/i.test(href)) return mailbox.test(href) && !/%0[ad]/i.test(href) ? href : null;
  return telephone.test(href) ? href : null;
}

/** `//host` would leave the site. */
function isOwnPath(href: string): boolean {
  return !href.startsWith('//') && URL.canParse(href, 'https://own.invalid');
}

/** A name and password before the host only serve to make another host look like ours. */
function isWebAddress(href: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(href) || !URL.canParse(href)) return false;
  const { username, password, hostname } = new URL(href);
  return username === '' && password === '' && hostname !== '';
}
