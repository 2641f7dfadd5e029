/** Requests nobody means: keys, values, headers, methods and bodies made of what has broken servers before. */
import fc from 'fast-check';

export interface WildRequest {
  method: string;
  /** Path and query, percent-encoded or not. */
  target: string;
  headers: Record<string, string>;
  body: string | null;
}

const nasty = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '[',
  '{"a":',
  '%',
  '%00',
  '%E0%A4%A',
  '%C0%AF',
  '%F0%9F%98',
  '../../etc/passwd',
  '..%2f..%2fetc',
  "' OR 1=1 --",
  '"; DROP TABLE users; --',
  '{"$gt":""}',
  '$where',
  '__proto__',
  'constructor',
  'prototype',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '$' + '{7*7}',
  '\u202e',
  'ﷺ',
  'İ',
  'a'.repeat(5000),
  '2026-13-45T99:99:99Z',
  '+275760-09-14',
  '-271821',
  '0000-00-00',
  'vi',
  'all',
  '*',
  'xx',
  '999999999999999999999',
  '0x10',
  '00000000-0000-0000-0000-000000000000',
  '01a203b0-94dc-7b79-a021-06c6458353f4',
  '\ufffd',
  '%EF%BF%BF',
  '%ED%A0%80',
  ' ',
  '+',
  '&',
  '=',
  'content-items',
  'Ngày hội trà',
  '茶',
  '차',
  '%27',
  '%22',
  '%5B',
  '%0d%0aSet-Cookie:x=1',
  '1,2,3',
  '-createdAt,title',
];

const paths = [
  '/api/articles',
  '/api/pages',
  '/api/media',
  '/api/users',
  '/api/agencies',
  '/api/tags',
  '/api/sections',
  '/api/content-items',
  '/api/audit-events',
  '/api/payload-preferences',
  '/api/payload-locked-documents',
  '/api/articles/count',
  '/api/articles/versions',
  '/api/users/me',
  '/api/users/init',
  '/api/users/login',
  '/api/users/logout',
  '/api/users/refresh-token',
  '/api/users/first-register',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/unlock',
  '/api/users/second-factor',
  '/api/users/second-factor/enrol',
  '/api/access',
  '/api/graphql',
  '/api/og',
  '/api/globals/x',
  '/api/payload-jobs/run',
  '/api/media/file/x.png',
  '/api/sign-in-attempts',
  '/api/second-factors',
  '/api/articles/01a203b0-94dc-7b79-a021-06c6458353f4',
  '/api/articles/01a203b0-94dc-7b79-a021-06c6458353f4/publish',
  '/api/articles/01a203b0-94dc-7b79-a021-06c6458353f4/schedule',
  '/api/articles/01a203b0-94dc-7b79-a021-06c6458353f4/publishing',
  '/api/articles/01a203b0-94dc-7b79-a021-06c6458353f4/duplicate',
  '/api/users/01a203b0-94dc-7b79-a021-06c6458353f4/reset-second-factor',
];

const names = [
  'where',
  'where[title][equals]',
  'where[title][like]',
  'where[id][in]',
  'where[or][0][title][equals]',
  'where[and][0][or][0][id][equals]',
  'where[createdAt][greater_than]',
  'where[publishedAt][less_than]',
  'where[_status][equals]',
  'where[ownerAgency.name][equals]',
  'where[email][contains]',
  'where[hash][exists]',
  'where[title][near]',
  'where[revision][greater_than]',
  'where[tags][all]',
  'where[x]',
  'where[constructor][equals]',
  'where[__proto__][x]',
  'sort',
  'sort[]',
  'depth',
  'limit',
  'page',
  'pagination',
  'locale',
  'fallback-locale',
  'fallbackLocale',
  'draft',
  'select',
  'select[title]',
  'populate',
  'populate[users][email]',
  'joins',
  'joins[x][limit]',
  'trash',
  'data',
  'publishSpecificLocale',
  'publishAllLocales',
  'autosave',
  'overrideLock',
  'a[b][c][d][e][f][g][h][i][j][k][l]',
  '',
  '[',
  ']',
  'x[',
  '__proto__[a]',
];

/** A value out of the worst, or any characters, or a number. */
export const arbitraryText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(encodeURIComponentSafely) },
  { weight: 1, arbitrary: fc.integer().map(String) },
);

/** What nothing is wrong with: most of a request is sound, so that the one thing that is not gets far. */
const sound = [
  'locale=vi',
  'locale=en',
  'locale=all',
  'depth=0',
  'depth=2',
  'limit=5',
  'limit=0',
  'page=2',
  'draft=true',
  'pagination=false',
  'sort=-createdAt',
  'sort=title',
  'sort=tags.title',
  'sort=ownerAgency.name',
  'select[title]=true',
  'select[body]=true',
  'fallback-locale=none',
  'populate[agencies][name]=true',
  'joins=false',
  'where[title][exists]=true',
  'where[or][0][slug][equals]=x&where[or][1][title][like]=canary',
  'where[tags][in]=01a203b0-94dc-7b79-a021-06c6458353f4',
  'where[ownerAgency][equals]=x',
  'where[_status][equals]=draft',
  'where[title.en][equals]=x',
  'where[version.title][like]=canary',
  'where[parent][equals]=x',
  'where[writers][exists]=true',
  'where[body][like]=canary',
];
const valued = names.filter((name) => /^(where\[[a-z]|sort|select\[|limit|depth)/.test(name));
const encodedValue = arbitraryText.map((text) => encodeURIComponentSafely(text));

const query = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.subarray(sound, { maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom(...valued), encodedValue), { maxLength: 2 }),
      )
      .map(([good, pairs]) => [...good, ...pairs.map(([name, value]) => `${name}=${value}`)].join('&')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom(...names) },
            { weight: 1, arbitrary: arbitraryText },
          ),
          arbitraryText,
        ),
        { maxLength: 5 },
      )
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
  },
);

/** An address of the CMS's API. */
export const arbitraryTarget = fc
  .tuple(fc.constantFrom(...paths), fc.option(arbitraryText, { freq: 3 }), query)
  .map(([path, more, search]) => `${path}${more === null ? '' : `/${more}`}${search ? `?${search}` : ''}`);

const wildValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', '\u0000', '\ud800', 'canary', [], {}),
    fc.constantFrom(...nasty),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('title', 'body', 'root', 'children', 'type', 'id', 'a', 'locale', 'revision', '$gt'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

const fields = [
  'title',
  'slug',
  'body',
  'image',
  'section',
  'tags',
  'genre',
  'publishedAt',
  'ownerAgency',
  'revision',
  '_status',
  'id',
  'email',
  'password',
  'code',
  'roles',
  'locale',
  'action',
  'at',
  'query',
  'variables',
  'operationName',
  'token',
  'data',
  'value',
  'document',
  'user',
  'sessions',
];
const graphql = fc.constantFrom(
  '{ Articles { docs { title } } }',
  '{',
  'query($a: Int!) { Articles(limit: $a) { docs { id } } }',
  `{ ${'a{'.repeat(60)}${'}'.repeat(60)} }`,
  '{ __schema { types { name } } }',
  'mutation { loginUser(email: "a", password: "b") { token } }',
  'query a { x } query b { y }',
  `{ ${Array.from({ length: 500 }, (_, n) => `a${n}: Articles { totalDocs }`).join(' ')} }`,
  'fragment A on Article { ...A } { Articles { docs { ...A } } }',
);

export const arbitraryBody = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .dictionary(fc.constantFrom(...fields), wildValue, { maxKeys: 5 })
      .map((data) => JSON.stringify(data)),
  },
  {
    weight: 2,
    arbitrary: fc.record({ query: graphql, variables: wildValue }).map((data) => JSON.stringify(data)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'null',
      '[]',
      '[1]',
      '""',
      '0',
      '{',
      '{"a":}',
      '{"__proto__":{"admin":true}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
      '\u0000',
      '\ufeff{}',
      'a=1&b=2',
      'where[title][equals]=x',
      '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
      `{"title":"${'x'.repeat(200_000)}"}`,
    ),
  },
);

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

export const wildRequest: fc.Arbitrary<WildRequest> = fc
  .record({
    method: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE') },
      fc.constantFrom('PUT', 'HEAD', 'OPTIONS'),
    ),
    target: arbitraryTarget,
    headers: arbitraryHeaders,
    body: fc.option(arbitraryBody, { freq: 2 }),
  })
  .map((request) =>
    request.method === 'GET' || request.method === 'HEAD' ? { ...request, body: null } : request,
  );

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '?'));
}
