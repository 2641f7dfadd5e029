import { describe, expect, it } from 'vitest';
import { badParameters, problemResponse, readerLocale } from '@/feeds/problem';
import { smallWorld } from '../support/feed-world';

const asking = (path: string, accept?: string) =>
  new Request(
    `https://thainguyen.example.vn${path}`,
    accept ? { headers: { 'Accept-Language': accept } } : {},
  );

describe('the language of a refusal', () => {
  it.each([
    ['/api/content/v1/items?locale=ko', 'en', 'ko'],
    ['/feeds/zh/all.rss', 'en', 'zh'],
    ['/oai', undefined, 'vi'],
    ['/oai', 'EN-gb', 'en'],
    ['/oai', 'fr, en;q=0.8, ko;q=0.9', 'ko'],
    ['/oai', 'en;q=0.1, zh', 'zh'],
    ['/oai', 'zh;q=0.5; x=1, en;q=0.4', 'zh'],
    ['/oai', 'en;q=0', 'vi'],
    ['/oai', 'ko;q=much, en;q=0.1', 'en'],
    ['/oai', 'fr', 'vi'],
    ['/oai', `${'fr,'.repeat(80)}ko`, 'vi'],
  ])('of %s for %s is %s', (path, accept, locale) => {
    expect(readerLocale(asking(path, accept))).toBe(locale);
  });
});

it('a refusal is a problem document that names each parameter once, kept for seconds and in one language', async () => {
  const problem = badParameters([
    { parameter: 'limit', reason: 'api.wholeNumber', values: { min: 1, max: 5 } },
    { parameter: 'limit', reason: 'api.wholeNumber', values: { min: 1, max: 5 } },
    { parameter: 'since', reason: 'api.wholeNumber', values: { min: 0, max: 9 } },
  ]);
  expect(problem).toMatchObject({ name: 'ExportProblem', message: 'bad-request: api.badRequestDetail' });
  const response = problemResponse(asking('/api/content/v1/items', 'en'), smallWorld(), problem);
  expect(response.status).toBe(400);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': 'en',
    'cache-control': 'public, max-age=0, s-maxage=5',
    vary: 'Accept-Language',
    'x-content-type-options': 'nosniff',
  });
  const body = await response.json();
  expect(body.detail).toContain('limit, since');
  expect(body.errors.map(({ parameter, reason }: Record<string, string>) => [parameter, reason])).toEqual([
    ['limit', 'wholeNumber'],
    ['limit', 'wholeNumber'],
    ['since', 'wholeNumber'],
  ]);
});
