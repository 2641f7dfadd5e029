import { describe, expect, it } from 'vitest';
import { checkRequest } from '@/security/check-request';
import { Malformed } from '@/security/malformed';
import { checkGraphqlOperation } from './support/check-operation';

const rules = {
  origin: 'http://localhost:3000',
  languageNamed: ['articles'],
  fields: { dates: new Set(['createdAt']), guarded: new Set(['related', 'user']) },
};

async function verdict(target: string, init: RequestInit = {}): Promise<number | Request> {
  try {
    return await checkRequest(new Request(`http://localhost:3000${target}`, init), rules);
  } catch (error) {
    if (error instanceof Malformed) return error.status;
    throw error;
  }
}
const query = (text: string) => verdict(`/api/articles?${text}`);

describe('a query', () => {
  it.each([
    'depth=0',
    'depth=10',
    'depth=',
    'limit=0',
    'limit=10000',
    'page=1',
    'sort=-createdAt',
    'sort=title,-createdAt',
    'sort=ownerAgency.name',
    'locale=vi',
    'locale=all',
    'locale=*',
    'fallback-locale=none',
    'draft=true',
    'pagination=false',
    'where[title][like]=Thái Nguyên',
    'where[title.en][equals]=x',
    'where[and][0][or][0][id][in]=a,b',
    'where[id][in][]=a&where[id][in][]=b',
    'where[createdAt][greater_than]=2026-11-22',
    'where[createdAt][exists]=maybe',
    'where[related][equals]=x',
    'where[related.id][equals]=x',
    'where[user.value][equals]=x',
    'where={"title":{"equals":"x"}}',
    'select[title]=true',
    'joins=false',
    '',
    'where[createdAt][equals]=null',
    'populate[agencies][name]=true',
  ])('%s is let in', async (text) => {
    expect(await query(text)).toBeInstanceOf(Request);
  });

  it.each([
    'depth=11',
    'depth=-1',
    'depth=1.5',
    'depth=x',
    'depth=1&depth=2',
    'limit=10001',
    'page=0',
    'sort=a;b',
    'sort=a b',
    'sort=a,b,c,d,e,f',
    'sort=related.title',
    'locale=xx',
    'locale=vi&locale=en',
    'fallback-locale=xx',
    'draft=yes',
    'where=[',
    'where=1',
    'where[a]=1',
    'where[a][b]=1',
    'where[a][near]=1,2',
    'where[a][all]=1',
    'where[or]=x',
    'where[or][a][equals]=1',
    'where[createdAt][equals]=yesterday',
    'where[related.title][like]=x',
    'where[a.related.b][equals]=1',
    'where[__proto__][equals]=1',
    'where[constructor][x]=1',
    'where[a%00][equals]=1',
    'where[a][equals]=%00',
    'where[a][equals]=%E0%A4%A',
    'where[a][equals][x]=1',
    'a[b',
    'a]=1',
    'select=x',
    'select[]=x',
    'populate=x',
    'data={',
    'a[a][a][a][a][a][a][a][a][a][a][a]=1',
    `where[a][equals]=${'x'.repeat(2001)}`,
    'where[a!][equals]=1',
    'where[a][equals]=1&where[a][equals]=2',
    'data=1',
    'data=[]',
    Array.from({ length: 51 }, (_, n) => `where[or][${n}][a][equals]=1`).join('&'),
    Array.from({ length: 501 }, (_, n) => `a${n}=1`).join('&'),
    'where[or][0][or][0][or][0][or][0][or][0][a][equals]=1',
  ])('%s is refused', async (text) => {
    expect(await query(text)).toBe(400);
  });

  it('of endless length is refused', async () => {
    expect(await query(`a=${'x'.repeat(17_000)}`)).toBe(414);
  });

  it('gets a language where it names none', async () => {
    const checked = (await query('depth=0')) as Request;
    expect(new URL(checked.url).searchParams.get('locale')).toBe('vi');
    const named = (await query('locale=ko')) as Request;
    expect(new URL(named.url).searchParams.get('locale')).toBe('ko');
  });
});

describe('a path', () => {
  it.each([
    ['/api/articles/%00', 400],
    ['/api/articles/%E0%A4%A', 400],
    ['/api/articles/%1F', 400],
    [`/api/articles/${'x'.repeat(201)}`, 414],
  ])('%s is refused', async (path, status) => {
    expect(await verdict(path)).toBe(status);
  });
});

describe('a write', () => {
  const json = { 'content-type': 'application/json' };
  const post = (body: BodyInit | null, headers: Record<string, string> = json, path = '/api/articles') =>
    verdict(path, { method: 'POST', headers, body });

  it.each([
    'null',
    '[]',
    '1',
    '"x"',
    '{',
    '{"a":}',
    '{"__proto__":{}}',
    '{"a":{"constructor":1}}',
    '{"a":[{"prototype":1}]}',
    '{"id":{}}',
    '{"id":1}',
    `${'{"a":'.repeat(201)}1${'}'.repeat(201)}`,
  ])('of %s is refused', async (body) => {
    expect(await post(body)).toBe(400);
  });

  it('of bytes that are no UTF-8 is refused', async () => {
    expect(await post(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toBe(400);
  });

  it.each(['text/plain', 'application/xml', 'application/jsonp', ''])('of %s is refused', async (type) => {
    expect(await post('{}', { 'content-type': type })).toBe(415);
  });

  it('too large is refused', async () => {
    expect(
      await post(JSON.stringify({ a: 'x'.repeat(8 * 1024 * 1024) }), { ...json, cookie: 'portal-token=x' }),
    ).toBe(413);
    expect(await post('x'.repeat(65 * 1024), { 'content-type': 'application/x-www-form-urlencoded' })).toBe(
      413,
    );
  });

  it('of nobody has no room for more than a form', async () => {
    const large = JSON.stringify({ a: 'x'.repeat(65 * 1024) });
    expect(await post(large)).toBe(413);
    expect(await post(large, { ...json, cookie: 'a=b; portal-token=x' })).toBeInstanceOf(Request);
    expect(await post(large, { ...json, authorization: 'JWT x' })).toBeInstanceOf(Request);
    expect(await post(large, { ...json, cookie: 'portal-token=' })).toBe(413);
    expect(await post('{}', { ...json, 'content-length': '99999999', cookie: 'portal-token=x' })).toBe(413);
  });

  it('keeps its body and gets the content type Payload knows', async () => {
    const checked = (await post('{"a":1}', { 'content-type': 'Application/JSON; charset=utf-8' })) as Request;
    expect(checked.headers.get('content-type')).toBe('application/json');
    expect(await checked.json()).toEqual({ a: 1 });
  });

  it('to a text gets no language it did not name, to anything else it does', async () => {
    expect(((await post('{}')) as Request).url).not.toContain('locale');
    expect(((await post('{}', json, '/api/agencies')) as Request).url).toContain('locale=vi');
  });

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:3001' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
  ])('from %j is refused', async (headers, status) => {
    expect(await post('{}', { ...json, ...headers })).toBe(status);
    expect(
      await verdict('/api/articles/x', { method: 'DELETE', headers: headers as Record<string, string> }),
    ).toBe(status);
    expect(await verdict('/api/articles', { headers: headers as Record<string, string> })).toBeInstanceOf(
      Request,
    );
  });

  it.each([
    { origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    {},
  ])('from %j is let in', async (headers) => {
    expect(await post('{}', { ...json, ...(headers as Record<string, string>) })).toBeInstanceOf(Request);
  });
});

describe('a read in the body of a POST', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' };
  const override = (body: string, headers: Record<string, string> = form) =>
    verdict('/api/articles', { method: 'POST', headers, body });

  it('becomes the GET it stands for', async () => {
    const checked = (await override('where[title][equals]=x&locale=en')) as Request;
    expect(checked.method).toBe('GET');
    expect(new URL(checked.url).searchParams.get('where[title][equals]')).toBe('x');
    expect(checked.headers.has('x-http-method-override')).toBe(false);
    expect(checked.headers.has('content-type')).toBe(false);
  });

  it('is checked like any other query', async () => {
    expect(await override('limit=x')).toBe(400);
    expect(await override('a=%E0%A4%A')).toBe(400);
    expect(await override('where[related.title][like]=x')).toBe(400);
  });

  it('overrides with GET alone, from a form', async () => {
    expect(await override('', { ...form, 'x-http-method-override': 'DELETE' })).toBe(400);
    expect(await override('{}', { ...form, 'content-type': 'application/json' })).toBe(415);
    expect(await verdict('/api/articles', { headers: { 'x-http-method-override': 'GET' } })).toBe(400);
  });
});

describe('a GraphQL operation', () => {
  it.each(['{ a }', 'query A($x: Int) { a(x: $x) { b } }', 'query { a { ...F } } fragment F on A { b }'])(
    '%s is let in',
    (text) => {
      expect(checkGraphqlOperation({ query: text })).toBe(200);
    },
  );

  it.each([
    '{',
    '',
    `{ ${'a{'.repeat(15)}b${'}'.repeat(15)} }`,
    `{ ${Array.from({ length: 401 }, (_, n) => `a${n}: b`).join(' ')} }`,
    'query A { a } query B { b }',
    'fragment F on A { b }',
    'query { a { ...F } } fragment F on A { ...F }',
    `{ a(x: [${'1,'.repeat(2500)}]) }`,
    `{ a } # ${'x'.repeat(20_001)}`,
    `query { ${'...F '.repeat(5)} } fragment F on A { ${Array.from({ length: 90 }, (_, n) => `a${n}: b`).join(' ')} }`,
  ])('%s is refused', (text) => {
    expect(checkGraphqlOperation({ query: text })).toBe(400);
  });

  it.each([{}, { query: 1 }, { query: '{ a }', variables: 'x' }])('%j is refused', (body) => {
    expect(checkGraphqlOperation(body)).toBe(400);
  });
});
