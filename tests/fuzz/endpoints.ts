/** Everything of the site that a stranger can ask for, and requests to it that nobody means. */
import fc from 'fast-check';
import { locales } from '@/i18n/locales';
import { arbitraryBody } from './arbitrary-body';
import { arbitraryHeaders } from './arbitrary-headers';
import type { WildRequest } from './arbitrary-request';
import { arbitraryTarget } from './arbitrary-target';
import { arbitraryText } from './arbitrary-text';
import { apiNames, oaiNames } from './export-parameters';

export interface PublicEndpoint {
  name: string;
  requests: fc.Arbitrary<WildRequest>;
}

/** What is true of some item of the site: most of a request must be sound, so that the one thing that is not gets far. */
export interface KnownItem {
  contentId: string;
  type: string;
  locale: string;
  path: string;
  /** Of a picture it shows. */
  digest: string;
}

const locale = fc.constantFrom<string>(...locales);
const number = fc.oneof(
  fc.integer({ min: -2, max: 200 }).map(String),
  fc.constantFrom('0', '01', '1e3', '99999999999999999999', '-1', '1.5', 'NaN', ''),
);
const odd = fc.oneof({ weight: 2, arbitrary: arbitraryText }, { weight: 1, arbitrary: number }, locale);
/** Mostly the sound one. */
const or = (sound: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 2, arbitrary: sound }, { weight: 1, arbitrary: odd });
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const fixed = (text: string) => fc.constant(text);

function query(names: string[], sound: string[]): fc.Arbitrary<string> {
  const pair = fc.tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: odd }),
    odd,
  );
  return fc
    .tuple(
      fc.subarray(sound, { maxLength: Math.min(3, sound.length) }),
      fc.array(
        pair.map(([name, value]) => `${name}=${value}`),
        { maxLength: 3 },
      ),
    )
    .map(([good, bad]) => [...good, ...bad])
    .map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''));
}

const reading = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE') },
);
const writing = fc.oneof(
  { weight: 6, arbitrary: fc.constant('POST') },
  { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS') },
);

function endpoint(
  name: string,
  target: fc.Arbitrary<string>,
  method = reading,
  body = arbitraryBody,
): PublicEndpoint {
  const requests = fc
    .record({ method, target, headers: arbitraryHeaders, body: fc.option(body, { freq: 2 }) })
    .map((request) => (['GET', 'HEAD'].includes(request.method) ? { ...request, body: null } : request));
  return { name, requests };
}

/** @param item something live */
export function publicEndpoints({
  contentId,
  type,
  locale: language,
  path,
  digest,
}: KnownItem): PublicEndpoint[] {
  const oaiSound = [
    'verb=ListRecords',
    'verb=ListIdentifiers',
    'verb=Identify',
    'verb=GetRecord',
    'verb=ListSets',
    'metadataPrefix=oai_dc',
    'metadataPrefix=portal',
    `identifier=oai:localhost:${type}/${contentId}/${language}`,
    `set=lang:${language}`,
    'from=2026-01-01',
  ];
  const form = query(oaiNames, oaiSound).map((text) => text.slice(1));
  const apiSound = [`locale=${language}`, `type=${type}`, 'limit=5', 'since=1', 'sort=-publicUpdatedAt'];
  const api = query(apiNames, apiSound);
  const anything = query(['page', 'q', '_rsc', 'locale', 'w', 'url'], ['page=1']);
  const kinds = fc.constantFrom('rss', 'atom', 'json', 'xml', 'pdf', '');
  return [
    endpoint('home pages', joined(fixed('/'), or(locale), anything)),
    endpoint(
      'pages',
      joined(fixed('/'), or(locale), fixed('/'), or(fixed(path.split('/').slice(2).join('/'))), anything),
    ),
    endpoint('numbered lists', joined(fixed(`${path.split('/').slice(0, 3).join('/')}/`), number, anything)),
    endpoint('PDFs', joined(or(fixed(path)).map(rooted), or(fixed('.pdf')), anything)),
    endpoint(
      'media',
      joined(fixed('/media/'), or(fixed(digest)), fixed('/'), or(fixed('16x9-480.webp')), anything),
    ),
    endpoint(
      'feeds',
      joined(fixed('/feeds/'), or(locale), fixed('/'), or(fixed('all')), fixed('.'), or(kinds), anything),
    ),
    endpoint(
      'sitemaps',
      joined(fixed('/sitemaps/'), or(locale), fixed('-'), or(fixed('1')), fixed('.xml'), anything),
    ),
    endpoint('sitemap index and robots', joined(fc.constantFrom('/sitemap.xml', '/robots.txt'), anything)),
    endpoint('OAI-PMH', joined(fixed('/oai'), query(oaiNames, oaiSound))),
    endpoint('OAI-PMH, posted', joined(fixed('/oai'), query(oaiNames, [])), writing, form),
    endpoint('content API, items', joined(fixed('/api/content/v1/items'), api)),
    endpoint('content API, changes', joined(fixed('/api/content/v1/changes'), api)),
    endpoint(
      'content API, one item',
      joined(
        fixed('/api/content/v1/items/'),
        or(fixed(type)),
        fixed('/'),
        or(fixed(contentId)),
        fixed('/'),
        or(locale),
        api,
      ),
    ),
    endpoint('content API, description', joined(fixed('/api/content/v1/openapi.json'), api)),
    endpoint('CMS API', arbitraryTarget, fc.oneof(reading, writing)),
    endpoint('GraphQL', joined(fixed('/api/graphql'), anything), writing),
    endpoint(
      'sign-in',
      joined(fixed('/api/users/'), or(fc.constantFrom('login', 'second-factor', 'logout', 'me'))),
      writing,
    ),
    endpoint(
      'admin',
      joined(
        fixed('/admin'),
        fc.option(
          odd.map((text) => `/${text}`),
          { nil: '' },
        ),
        anything,
      ),
    ),
    endpoint(
      'previews',
      joined(
        fixed('/admin-preview/'),
        or(fixed(type)),
        fixed('/'),
        or(fixed(contentId)),
        fixed('/'),
        or(locale),
      ),
    ),
    endpoint(
      'archive form',
      joined(
        fixed('/archive/'),
        or(locale),
        query(['list', 'year', 'month'], [`list=/${language}/news`, 'year=2026', 'month=3']),
      ),
    ),
    endpoint(
      'archive',
      joined(
        fixed(`${path.split('/').slice(0, 3).join('/')}/`),
        fc.constantFrom('luu-tru', 'archive', 'guidang', 'bogwan'),
        fixed('-'),
        or(fixed('2026')),
        fixed('-'),
        or(fixed('11')),
        anything,
      ),
    ),
    endpoint('health', joined(fc.constantFrom('/healthz', '/readyz'), anything)),
    endpoint(
      'built files',
      joined(fc.constantFrom('/assets/', '/_next/static/', '/_next/image', '/_next/data/'), odd, anything),
    ),
    endpoint('anything', odd.map(rooted)),
  ];
}

function rooted(text: string): string {
  return text.startsWith('/') ? text : `/${text}`;
}
