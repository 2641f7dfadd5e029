/** Every page of the site, as a search engine, a sharing service and a validator see it. */
import { setImmediate } from 'node:timers/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { isLocale, type Locale, languageTags, locales } from '@/i18n/locales';
import { crawlSite } from '../support/crawl/crawl-site';
import type { CrawledPage } from '../support/crawl/crawled-page';
import { markupFaults } from '../support/crawl/html-rules';

const origin = inject('sites')[0]?.origins[0] ?? '';

describe('every page that can be reached from the four homes', () => {
  let pages: CrawledPage[];
  let byAddress: Map<string, CrawledPage>;

  beforeAll(async () => {
    pages = [...(await crawlSite(origin)).values()];
    byAddress = new Map(pages.map((page) => [`${origin}${page.path}`, page]));
  });

  /** What is wrong where: an empty object when nothing is. */
  const faults = (find: (page: CrawledPage) => unknown) =>
    Object.fromEntries(
      pages.flatMap((page) => {
        const fault = find(page);
        return fault ? [[decodeURI(page.path), fault]] : [];
      }),
    );

  it('is there, and with it every live item', async () => {
    expect(faults(({ status }) => status !== 200 && status)).toEqual({});
    const missing = (await addressesInSitemaps()).filter((address) => !byAddress.has(address));
    expect(missing).toEqual([]);
  });

  it('says its language, in the markup and in the answer', () => {
    expect(
      faults((page) => {
        const tag = languageTags[localeOf(page)];
        const said = [page.lang, page.headers.get('content-language')];
        return said.some((each) => each !== tag) && said;
      }),
    ).toEqual({});
  });

  it('names itself as its one address', () => {
    expect(faults((page) => page.canonical !== `${origin}${page.path}` && page.canonical)).toEqual({});
    expect(faults((page) => page.meta('og:url') !== page.canonical && page.meta('og:url'))).toEqual({});
  });

  it('names its other languages, and they name it; readers of any other language are told where to go', () => {
    expect(
      faults((page) => {
        const { 'x-default': fallback, ...languages } = page.alternates;
        const unanswered = Object.values(languages).filter((address) => {
          const other = byAddress.get(address)?.alternates;
          return (
            !other || other['x-default'] !== fallback || !Object.values(other).includes(page.canonical ?? '')
          );
        });
        const names = languages[languageTags[localeOf(page)]] === page.canonical;
        const forOthers = languages.en ?? languages.vi;
        return (unanswered.length > 0 || !names || fallback !== forOthers) && page.alternates;
      }),
    ).toEqual({});
  });

  it('has a title, a description and a heading of its own', () => {
    expect(faults((page) => page.all('h1').length !== 1 && page.all('h1').length)).toEqual({});
    expect(faults((page) => !page.meta('description') && 'no description')).toEqual({});
    const titles = new Map<string, string[]>();
    for (const page of pages) {
      // A section and a topic may well be called the same.
      const title = `${page.path.split('/')[2]}: ${page.all('title')[0]?.text}`;
      titles.set(title, [...(titles.get(title) ?? []), decodeURI(page.path)]);
    }
    expect([...titles.values()].filter((paths) => paths.length > 1)).toEqual([]);
  });

  it('has structured data that parses, each part with its type', () => {
    expect(faults((page) => jsonLdFault(page))).toEqual({});
  });

  it('is valid HTML', async () => {
    const found: Record<string, string[]> = {};
    for (const page of pages) {
      // Validating holds the process up: idle connections that the server has ended meanwhile must be noticed.
      await setImmediate();
      const wrong = await markupFaults(page.html);
      if (wrong.length > 0) found[decodeURI(page.path)] = wrong;
    }
    expect(found).toEqual({});
  });

  it('travels under a strict policy', () => {
    expect(faults(policyFault)).toEqual({});
  });

  it('is shared with a picture of the size it states', async () => {
    const pictures = new Map(
      pages.flatMap((page) => {
        const address = page.meta('og:image');
        return address ? [[address, [page.meta('og:image:width'), page.meta('og:image:height')]]] : [];
      }),
    );
    expect(pictures.size).toBeGreaterThan(10);
    const wrong: Record<string, unknown> = {};
    for (const [address, stated] of pictures) {
      const answer = await fetch(address);
      const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
      if (`${[width, height]}` !== `${stated}`) wrong[address] = { stated, is: [width, height] };
    }
    expect(wrong).toEqual({});
  });
});

function localeOf({ path }: CrawledPage): Locale {
  const first = path.split('/')[1];
  if (!isLocale(first)) throw new Error(`${path} has no language`);
  return first;
}

async function addressesInSitemaps(): Promise<string[]> {
  const all = await Promise.all(
    locales.map(async (locale) => (await fetch(`${origin}/sitemaps/${locale}-1.xml`)).text()),
  );
  return all.flatMap((text) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address));
}

function jsonLdFault(page: CrawledPage): string | null {
  const scripts = page.all('script', { type: 'application/ld+json' });
  if (scripts.length !== 1) return `${scripts.length} scripts`;
  const data = JSON.parse(scripts[0]?.text ?? '') as {
    '@context'?: string;
    '@graph'?: { '@type'?: string }[];
  };
  if (data['@context'] !== 'https://schema.org') return 'no context';
  const untyped = (data['@graph'] ?? [{}]).some((part) => !part['@type']);
  return untyped ? 'a part without a type' : null;
}

function policyFault({ headers, html }: CrawledPage): string | null {
  const policy = headers.get('content-security-policy') ?? '';
  const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part]));
  if (directives.get('script-src') !== "script-src 'self'") return policy;
  if (directives.get('default-src') !== "default-src 'none'") return policy;
  if (/unsafe|\*|http:/.test(policy)) return policy;
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    if (!directives.has(name)) return `no ${name}`;
  if (headers.get('x-content-type-options') !== 'nosniff') return 'no nosniff';
  if (!headers.has('referrer-policy') || !headers.has('permissions-policy')) return 'a header is missing';
  if (headers.has('x-powered-by') || headers.has('set-cookie')) return 'a header too many';
  if (/<[^>]+\s(on\w+|style)=/.test(html)) return 'an inline style or handler';
  return null;
}
