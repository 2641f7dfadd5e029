import { describe, expect, test } from 'vitest';
import { article, emptyWorld, publishSections, smallWorld, uuid, type World } from '../../support/feed-world';
import { ask, oai } from '../support';

const get = (world: World, number: number, locale: string, prefix = 'oai_dc') =>
  oai(
    world,
    `verb=GetRecord&metadataPrefix=${prefix}&identifier=oai:thainguyen.example.vn:articles/${uuid(10, number)}/${locale}`,
  );

function worldWith(over: Parameters<typeof article>[2]): World {
  const world = emptyWorld();
  publishSections(world);
  world.store.publish(article(1, 'en', over));
  return world;
}

describe.each(['oai_dc', 'portal'])('%s', (prefix) => {
  test('holds no markup in titles and descriptions, no prolog, no empty element', async () => {
    const world = worldWith({ title: 'A <b>bold</b> tea', description: '<p>One &amp; <br/>two</p>' });
    const document = await get(world, 1, 'en', prefix);
    expect(document).toContain('A bold tea');
    expect(document.match(/<\?xml /g)).toHaveLength(1);
    expect(document).not.toMatch(/<[\w:]+\s*\/>|<([\w:]+)><\/\1>/);
  });

  test('keeps Vietnamese and CJK, in NFC', async () => {
    const world = worldWith({ title: 'Thái Nguyên 太原 타이응우옌'.normalize('NFD') });
    expect(await get(world, 1, 'en', prefix)).toContain('Thái Nguyên 太原 타이응우옌'.normalize('NFC'));
  });

  test('drops what XML forbids', async () => {
    const world = worldWith({ title: 'a\u0000b\u0008c\ud800d\ufffee]]>f' });
    expect(await get(world, 1, 'en', prefix)).toContain('abcde]]&gt;f');
  });

  test('one bad record does not kill the page', async () => {
    const world = smallWorld();
    world.store.corrupt(uuid(10, 1), 'en', { body: null, description: '', translations: null });
    const document = await oai(world, `verb=ListRecords&metadataPrefix=${prefix}`);
    expect(document.match(/<record>/g)).toHaveLength(14);
    expect(document).toContain('Tea festival opens in Tan Cuong 1');
    expect(world.reports).toEqual([`oai:thainguyen.example.vn:articles/${uuid(10, 1)}/en`]);
  });
});

test('siblings are named, and only published ones', async () => {
  const document = await get(smallWorld(), 2, 'vi');
  const relations = [...document.matchAll(/<dc:relation>([^<]+)/g)].map(([, url]) => url);
  expect(relations).toEqual([
    'https://thainguyen.example.vn/zh/xinwen/%E8%8C%B6%E6%96%87%E5%8C%96%E8%8A%82-2',
    'https://thainguyen.example.vn/ko/sosik/tea-festival-2',
  ]);
});

test('a withdrawn record is a header with status deleted and nothing else', async () => {
  const document = await get(smallWorld(), 2, 'en');
  expect(document).toContain('<header status="deleted">');
  expect(document).not.toContain('<metadata>');
  expect(document).not.toContain('Tea festival');
});

test('a record that is published again is whole again', async () => {
  const world = smallWorld();
  world.store.publish(article(2, 'en'));
  expect(await get(world, 2, 'en')).not.toContain('deleted');
});

test('a store that fails is 503 with Retry-After, and no half document', async () => {
  const world = smallWorld();
  world.store.changes = () => Promise.reject(new Error('database gone'));
  const response = await ask(world, '/oai?verb=ListRecords&metadataPrefix=oai_dc');
  expect(response.status).toBe(503);
  expect(response.headers.get('Retry-After')).toBe('30');
  expect(await response.text()).not.toContain('OAI-PMH');
  expect(world.reports).toEqual(['/oai']);
});
