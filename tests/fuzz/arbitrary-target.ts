/** Addresses of the CMS's API: paths, parameters and values, most of them sound. */
import fc from 'fast-check';
import { arbitraryText, encodeURIComponentSafely } from './arbitrary-text';

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
