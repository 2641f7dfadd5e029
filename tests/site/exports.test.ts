/** The exports of the real site, read by programs that nobody here wrote; then one language is withdrawn under them. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { locales } from '@/i18n/locales';
import { type Editor, startEditor } from '../support/editor-process';
import { readWithFeedparser, readWithFeedsmith, readWithRssParser } from '../support/judges/feed-readers';
import { type Harvest, harvesters } from '../support/judges/oai-harvesters';
import { protocolErrors, walkOai } from '../support/judges/oai-walk';
import { unreciprocated, walkSitemaps } from '../support/judges/sitemaps';
import { schemaFaults } from '../support/judges/xml-schema';
import { soon } from '../support/soon';
import { prepareJudges } from '../support/system-tools';

describe.each(inject('sites'))('the exports of the site on $database', ({ origins, ...site }) => {
  const origin = origins[0] ?? '';
  const endpoint = `${origin}/oai`;
  let editor: Editor;

  beforeAll(async () => {
    await prepareJudges();
    editor = await startEditor({ origins, ...site });
  });
  afterAll(() => editor?.stop());

  it.each(['oai_dc', 'portal'])(
    'every document of a harvest in %s is valid against the published schemas',
    async (prefix) => {
      const walk = await walkOai(endpoint, prefix);
      expect(walk.identifiers.length).toBeGreaterThan(100);
      expect(new Set(walk.identifiers).size).toBe(walk.identifiers.length);
      expect(await schemaFaults('all-oai.xsd', walk.documents)).toEqual({});
    },
  );

  it('every protocol error has its code', async () => {
    for (const [query, code] of Object.entries(protocolErrors)) {
      const answer = await fetch(`${endpoint}?${query}`);
      const said = /<error code="(\w+)"/.exec(await answer.text())?.[1];
      expect([query, answer.status, said]).toEqual([query, 200, code]);
    }
  });

  it('sitemaps are valid, name what is harvested and every page once, and answer each other’s hreflang', async () => {
    const walk = await walkSitemaps(origin);
    expect(await schemaFaults('all-siteindex.xsd', { index: walk.index })).toEqual({});
    expect(await schemaFaults('all-sitemap.xsd', walk.sitemaps)).toEqual({});
    expect(unreciprocated(walk.urls)).toEqual([]);
    const named = walk.urls.map(({ loc }) => loc);
    expect(new Set(named).size).toBe(named.length);
    const harvested = await itemAddresses(origin);
    expect(harvested.filter((address) => !named.includes(address))).toEqual([]);
    const robots = await (await fetch(`${origin}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
  });

  it.each(locales)('three feed readers see the same entries in %s', async (locale) => {
    for (const format of ['rss', 'atom']) {
      const url = `${origin}/feeds/${locale}/all.${format}`;
      const read = await readWithFeedparser(url);
      expect([read.why, read.bozo]).toEqual(['', false]);
      expect(read.entries.length).toBeGreaterThan(10);
      const expected = read.entries.map(({ id }) => id);
      expect(new Set(expected).size).toBe(expected.length);
      expect((await readWithRssParser(url)).map(({ id }) => id)).toEqual(expected);
      const parsed = await readWithFeedsmith(url);
      expect(parsed.format).toBe(format);
      expect(idsOf(parsed.feed)).toEqual(expected);
      await expectEnclosures(read.entries.slice(0, 3));
    }
    expect((await readWithFeedsmith(`${origin}/feeds/${locale}/all.json`)).format).toBe('json');
  });

  it('five harvesters see the same complete set; one withdrawn language is exactly one tombstone more', async () => {
    const id = await editor.draft('pages', {
      vi: { title: 'Trang thu hoạch', slug: 'trang-thu-hoach' },
      zh: { title: '收割页', slug: 'shouge-ye' },
    });
    await editor.publish('pages', id, 'vi', 'zh');
    const before = await harvestByAll(endpoint, (harvest) =>
      harvest.identifiers.some((each) => each.endsWith(`${id}/zh`)),
    );
    expect(before.deleted.some((each) => each.includes(id))).toBe(false);

    await editor.withdraw('pages', id, 'zh');
    const after = await harvestByAll(endpoint, (harvest) =>
      harvest.deleted.some((each) => each.endsWith(`${id}/zh`)),
    );
    expect(after.identifiers.toSorted()).toEqual(before.identifiers.toSorted());
    const news = after.deleted.filter((each) => !before.deleted.includes(each));
    expect(news).toEqual([expect.stringMatching(new RegExp(`:pages/${id}/zh$`))]);
    const sitemaps = await walkSitemaps(origin);
    expect(sitemaps.urls.some(({ loc }) => decodeURI(loc).endsWith('/zh/shouge-ye'))).toBe(false);
    expect(sitemaps.urls.some(({ loc }) => loc.endsWith('/vi/trang-thu-hoach'))).toBe(true);
    const feed = await (await fetch(`${origin}/feeds/zh/all.atom`)).text();
    expect(feed).not.toContain('收割页');
  });
});

/** Waits until the endpoint shows the change, then has every harvester read it: all must agree. */
async function harvestByAll(endpoint: string, isThere: (harvest: Harvest) => boolean): Promise<Harvest> {
  const expected = await soon(() => walkOai(endpoint, 'oai_dc'), isThere, 5000);
  for (const [name, harvest] of Object.entries(harvesters)) {
    const seen = await harvest(endpoint, 'oai_dc');
    expect([name, seen.identifiers]).toEqual([name, expected.identifiers]);
    expect([name, seen.deleted]).toEqual([name, expected.deleted]);
  }
  return expected;
}

async function itemAddresses(origin: string): Promise<string[]> {
  const addresses: string[] = [];
  for (let next: string | null = `${origin}/api/content/v1/items?limit=100`; next; ) {
    const page = (await (await fetch(next)).json()) as { items: { url: string }[]; next: string | null };
    addresses.push(...page.items.map(({ url }) => url));
    next = page.next;
  }
  return addresses;
}

/** What a feed encloses is there, of the stated type and length. */
async function expectEnclosures(
  entries: readonly { enclosures: { href: string; length: string; type: string }[] }[],
) {
  for (const { href, length, type } of entries.flatMap(({ enclosures }) => enclosures)) {
    const answer = await fetch(href);
    const bytes = (await answer.arrayBuffer()).byteLength;
    expect([answer.status, answer.headers.get('content-type'), bytes]).toEqual([
      200,
      type,
      Number(length) || bytes,
    ]);
  }
}

interface Named {
  id?: string;
  guid?: { value?: string };
}

function idsOf(feed: object): (string | undefined)[] {
  const { items, entries } = feed as { items?: Named[]; entries?: Named[] };
  return (items ?? entries ?? []).map(({ id, guid }) => id ?? guid?.value);
}
