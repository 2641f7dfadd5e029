/** Where every page leads, and what it makes a browser fetch. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { mediaRatios, mediaWidths } from '@/content/media-variants';
import { crawlSite, isPdf } from '../support/crawl/crawl-site';
import type { CrawledPage } from '../support/crawl/crawled-page';
import { pathOfKind } from '../support/crawl/page-kinds';

const origin = inject('sites')[0]?.origins[0] ?? '';
const renditions = mediaRatios.flatMap((ratio) => mediaWidths[ratio].map((width) => `${ratio}-${width}`));
const rendition = new RegExp(`^/media/[0-9a-f]+/(${renditions.join('|')})\\.(avif|webp|jpg)$`);

describe('what the pages lead to', () => {
  let pages: CrawledPage[];
  beforeAll(async () => {
    pages = [...(await crawlSite(origin)).values()];
  });

  const distinct = (read: (page: CrawledPage) => string[]) => [
    ...new Set(
      pages.flatMap((page) => read(page).map((each) => new URL(each, `${origin}${page.path}`).href)),
    ),
  ];
  const ours = (address: string) => address.startsWith(`${origin}/`);

  it('nothing is fetched from another host, neither by a page nor by its style sheet', async () => {
    const resources = distinct(({ resources: fetched }) => fetched).filter(
      (address) => !address.startsWith('data:'),
    );
    expect(resources.filter((address) => !ours(address))).toEqual([]);
    const sheets = resources.filter((address) => address.endsWith('.css'));
    expect(sheets).toHaveLength(1);
    for (const sheet of sheets) {
      const text = await (await fetch(sheet)).text();
      const named = [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !/^(\/assets\/|data:|#)/.test(name))).toEqual([]);
      expect(text).not.toMatch(/@import/);
    }
  });

  it('every link of ours answers, without a detour', async () => {
    const links = distinct(({ links: all }) => all).filter((link) => ours(link) && !isPdf(link));
    expect(await wrongAnswers(links, [200])).toEqual({});
  });

  it('every article and page is there as a PDF, in each language', async () => {
    const files = distinct(({ links }) => links).filter(isPdf);
    expect(files.length).toBeGreaterThan(100);
    // One of each language and kind: making one takes half a second, and tests/portal/pdf.test.ts looks inside.
    const kinds = new Map(
      files.map((file) => [new URL(file).pathname.split('/').slice(0, -1).join('/'), file]),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    for (const file of kinds.values()) {
      const answer = await fetch(file);
      const start = new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5));
      expect({ file, status: answer.status, start }).toEqual({ file, status: 200, start: '%PDF-' });
    }
  });

  it('every fragment names a place on its page', () => {
    const lost = pages.flatMap((page) => {
      const ids = new Set(page.elements.map(({ attributes }) => attributes.id));
      const fragments = page.links.filter((link) => link.startsWith('#'));
      return fragments
        .filter((link) => !ids.has(decodeURIComponent(link.slice(1))))
        .map((link) => `${decodeURI(page.path)} ${link}`);
    });
    expect(lost).toEqual([]);
  });

  it('links to others are https, or mail and telephone', () => {
    const others = distinct(({ links }) => links).filter((address) => !ours(address));
    expect(others.filter((address) => !/^(https:\/\/|mailto:|tel:)/.test(address))).toEqual([]);
  });

  it('every feed a page names answers', async () => {
    const feeds = distinct((page) =>
      page
        .all('link', { rel: 'alternate' })
        .flatMap(({ attributes }) => (attributes.type ? (attributes.href ?? []) : [])),
    );
    expect(feeds).toHaveLength(12);
    expect(await wrongAnswers(feeds, [200])).toEqual({});
  });

  it('every picture is one of the renditions we make, and every picture of the pages answers', async () => {
    const resources = distinct(({ resources: fetched }) => fetched);
    const pictures = resources.filter((address) => new URL(address).pathname.startsWith('/media/'));
    expect(pictures.filter((address) => !rendition.test(new URL(address).pathname))).toEqual([]);
    const shown = distinct((page) => page.all('img').flatMap(({ attributes }) => attributes.src ?? []));
    expect(shown.length).toBeGreaterThan(30);
    expect(await wrongAnswers(shown.filter(ours), [200])).toEqual({});
    expect(
      await wrongAnswers(
        resources.filter((address) => !pictures.includes(address) && ours(address)),
        [200],
      ),
    ).toEqual({});
  });

  it('every size and format of the pictures of an article answers as what it is called', async () => {
    const path = encodeURI(pathOfKind('article', 'en'));
    const page = pages.find((each) => each.path === path);
    const candidates = [...new Set(page?.resources.filter((address) => address.startsWith('/media/')))];
    expect(candidates.length).toBeGreaterThan(20);
    for (const candidate of candidates) {
      const answer = await fetch(`${origin}${candidate}`);
      expect([candidate, answer.status]).toEqual([candidate, 200]);
      const format = candidate.split('.').at(-1);
      expect(answer.headers.get('content-type')).toBe(`image/${format === 'jpg' ? 'jpeg' : format}`);
      expect(answer.headers.get('cache-control')).toContain('immutable');
    }
  });
});

/** Address → status, of those that answer otherwise. */
async function wrongAnswers(addresses: readonly string[], allowed: readonly number[]) {
  const wrong: Record<string, number> = {};
  for (const address of new Set(addresses.map((each) => each.split('#')[0] ?? ''))) {
    const answer = await fetch(address, { redirect: 'manual' });
    await answer.arrayBuffer();
    if (!allowed.includes(answer.status)) wrong[address] = answer.status;
  }
  return wrong;
}
