import { expect, it } from 'vitest';
import { clientAddress } from '@/security/client-address';

const from = (value: string | null, proxies: number) =>
  clientAddress(new Headers(value === null ? {} : { 'x-forwarded-for': value }), proxies);

it.each([
  ['1.2.3.4', 0, null],
  [null, 1, null],
  ['', 1, null],
  ['1.2.3.4', 1, '1.2.3.4'],
  ['6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
  ['6.6.6.6, 1.2.3.4, 10.0.0.1', 2, '1.2.3.4'],
  ['1.2.3.4', 2, null],
  ['2001:db8:1:2:3:4:5:6', 1, '2001:db8:1:2'],
  ['2001:0db8::1', 1, '2001:db8:0:0'],
  ['2001:db8:1:2::9', 1, '2001:db8:1:2'],
  ['::ffff:1.2.3.4', 1, '1.2.3.4'],
  ['::1', 1, '0:0:0:0'],
])('%s behind %d proxies is %s', (value, proxies, address) => {
  expect(from(value, proxies)).toBe(address);
});
