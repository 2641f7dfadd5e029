import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import { article, emptyWorld, publishSections, uuid } from '../../support/feed-world';
import { oai, token } from '../support';

test('10,000 records are harvested while 500 change and the clock is set back once: no change is missed', async () => {
  const world = emptyWorld();
  publishSections(world);
  for (let number = 1; number <= 2500; number++) {
    for (const locale of locales) world.store.publish(article(number, locale, { body: [], details: {} }));
  }
  const seen = new Map<string, string>();
  let parts = 0;
  const harvest = async (query: string) => {
    for (let next: string | undefined = query; next; parts++) {
      const document = await oai(world, `verb=ListIdentifiers&${next}`);
      for (const [, id = '', stamp = ''] of document.matchAll(
        /<identifier>([^<]+)<\/identifier>\s*<datestamp>([^<]+)/g,
      )) {
        seen.set(id, stamp);
      }
      const given = token(document);
      next = given && `resumptionToken=${given}`;
      world.setClock(
        parts === 50 ? '2026-11-19T00:00:00Z' : new Date(world.now().getTime() + 1000).toISOString(),
      );
      for (let change = 0; change < 5 && parts < 100; change++) {
        const number = 1 + ((parts * 61 + change * 977) % 2500);
        const locale = locales[(parts + change) % 4] ?? 'vi';
        if (change === 4 && (await world.store.get(uuid(10, number), locale))?.state === 'live') {
          world.store.withdraw(uuid(10, number), locale);
        } else world.store.touch(uuid(10, number), locale);
      }
    }
  };
  await harvest('metadataPrefix=oai_dc');
  await harvest(`metadataPrefix=oai_dc&from=${[...seen.values()].sort().at(-1)}`);
  const items = await world.store.changes({ limit: 20_000, types: ['articles'] });
  expect(items).toHaveLength(10_000);
  const missed = items.filter(
    (item) =>
      seen.get(`oai:thainguyen.example.vn:articles/${item.contentId}/${item.locale}`) !== item.datestamp,
  );
  expect(missed).toEqual([]);
}, 120_000);
