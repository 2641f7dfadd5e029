/** Headers of requests that nobody means. */
import fc from 'fast-check';

const wildHeaders = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'APPLICATION/JSON',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/xml',
      '',
      'a/b; charset=\u00ff',
    ),
    authorization: fc.constantFrom(
      'JWT x',
      'Bearer x',
      'JWT eyJhbGciOiJub25lIn0.eyJpZCI6MX0.',
      'Basic eDp5',
      'users API-Key x',
      '',
    ),
    cookie: fc.constantFrom(
      'portal-token=x',
      'portal-step=x',
      'portal-device=%00',
      '=',
      ';;;',
      `a=${'b'.repeat(3000)}`,
      'portal-lng=xx',
      'portal-lng=ko',
    ),
    'accept-language': fc.constantFrom('vi', 'xx', '*', ';q=', 'en;q=9'.repeat(200), 'zh-Hant-TW,ko;q=0.1'),
    'x-http-method-override': fc.constantFrom('GET', 'DELETE', 'x'),
    'x-payload-http-method-override': fc.constantFrom('GET', 'PUT'),
    origin: fc.oneof(
      { weight: 4, arbitrary: fc.constant('http://localhost:3000') },
      fc.constantFrom('null', 'https://evil.example', ''),
    ),
    'sec-fetch-site': fc.constantFrom('same-origin', 'cross-site', 'none', 'x'),
    'x-forwarded-for': fc.constantFrom('1.2.3.4', '::1', ',,,', 'x'.repeat(1000)),
    'x-forwarded-host': fc.constantFrom('evil.example', ''),
    'if-none-match': fc.constantFrom('*', '"x"', 'x'),
    range: fc.constantFrom('bytes=0-1', 'bytes=-1', 'bytes=9-1', 'x'),
  },
  { requiredKeys: [] },
);

export const arbitraryHeaders = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constant<Record<string, string>>({
      'content-type': 'application/json',
      origin: 'http://localhost:3000',
    }),
  },
  { weight: 1, arbitrary: wildHeaders },
);
