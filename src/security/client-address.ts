/**
 * Who is at the other end, for limits on attempts. The proxies in front write the address they saw at the end of
 * X-Forwarded-For; what stands before that was sent by the client and is believed by nobody.
 * @returns null when no proxy is trusted: the header could say anything
 */
export function clientAddress(headers: Pick<Headers, 'get'>, trustedProxies: number): string | null {
  if (trustedProxies === 0) return null;
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const address = hops.at(-trustedProxies);
  return address ? networkOf(address.toLowerCase()) : null;
}

/** An IPv6 customer holds at least a /64: one bucket for all of it. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = tail === undefined ? left : [...left, ...zeros, ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
