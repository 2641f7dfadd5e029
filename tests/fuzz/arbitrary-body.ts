/** Bodies: JSON of any shape with our fields, GraphQL, forms, and what is none of them. */
import fc from 'fast-check';
import { nasty } from './arbitrary-text';

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
