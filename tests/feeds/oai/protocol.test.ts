import { describe, expect, test } from 'vitest';
import { article, emptyWorld, largeWorld, sectionIds, smallWorld, uuid } from '../../support/feed-world';
import { protocolErrors } from '../../support/judges/oai-walk';
import { ask, errorCode, identifiers, oai, token } from '../support';

const list = 'verb=ListRecords&metadataPrefix=oai_dc';

describe('errors', () => {
  test.each(Object.entries(protocolErrors))('?%s is %s', async (query, code) => {
    expect(errorCode(await oai(smallWorld(), query))).toBe(code);
  });

  test('the request is not echoed where its arguments are what is wrong', async () => {
    expect(await oai(smallWorld(), `${list}&x=1`)).toContain(
      '<request>https://thainguyen.example.vn/oai</request>',
    );
    expect(await oai(smallWorld(), 'verb=ListRecords&metadataPrefix=marcxml')).toContain(
      '<request verb="ListRecords" metadataPrefix="marcxml">',
    );
  });

  test.each([
    'invalid"id',
    "oai:x:'",
    'oai:thainguyen.example.vn:articles/../x',
    'oai:x:%ZZ',
    '<script>',
    '∅',
  ])('identifier %j is refused, never a failure', async (identifier) => {
    const query = `verb=GetRecord&metadataPrefix=oai_dc&identifier=${encodeURIComponent(identifier)}`;
    expect(['idDoesNotExist', 'badArgument']).toContain(errorCode(await oai(smallWorld(), query)));
  });

  test('an item of a type that is not harvested does not exist', async () => {
    const identifier = `oai:thainguyen.example.vn:sections/${sectionIds.culture}/en`;
    const document = await oai(smallWorld(), `verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`);
    expect(errorCode(document)).toBe('idDoesNotExist');
  });

  test('a type that is not the item’s does not exist', async () => {
    const identifier = `oai:thainguyen.example.vn:pages/${uuid(10, 1)}/en`;
    const document = await oai(smallWorld(), `verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`);
    expect(errorCode(document)).toBe('idDoesNotExist');
  });

  test('an empty repository identifies itself and has no records', async () => {
    expect(await oai(emptyWorld(), 'verb=Identify')).toContain('<earliestDatestamp>2026-11-20T01:00:00Z<');
    expect(errorCode(await oai(emptyWorld(), list))).toBe('noRecordsMatch');
  });
});

describe('POST', () => {
  const post = (body: string, type = 'application/x-www-form-urlencoded') =>
    ask(smallWorld(), '/oai', { method: 'POST', body, headers: { 'Content-Type': type } });

  test('answers as GET does', async () => {
    const response = await post('verb=ListRecords&metadataPrefix=oai_dc');
    expect(await response.text()).toBe(await oai(smallWorld(), list));
    expect([response.headers.get('ETag'), response.headers.get('Cache-Control')]).toEqual([null, 'no-store']);
  });

  test('counts an argument in the address and in the form as repeated', async () => {
    const response = await ask(smallWorld(), '/oai?verb=Identify', {
      method: 'POST',
      body: new URLSearchParams({ verb: 'Identify' }),
    });
    expect(errorCode(await response.text())).toBe('badVerb');
  });

  test.each([
    ['{}', 'application/json'],
    ['x'.repeat(70_000), 'application/x-www-form-urlencoded'],
  ])('refuses another form or a huge one', async (body, type) => {
    expect(errorCode(await (await post(body, type)).text())).toBe('badArgument');
  });
});

describe('sets', () => {
  test.each([
    ['lang:en', 4],
    ['lang', 14],
    ['type:pages', 2],
    ['type', 14],
    ['section:economy', 4],
    [`section:${sectionIds.economy}`, 4],
    ['section', 12],
  ])('%s has %i records', async (set, count) => {
    expect(identifiers(await oai(smallWorld(), `${list}&set=${set}`))).toHaveLength(count);
  });

  test('a tombstone stays in its sets', async () => {
    const document = await oai(
      smallWorld(),
      `verb=ListIdentifiers&metadataPrefix=oai_dc&set=section:economy`,
    );
    expect(document).toMatch(/<header status="deleted">[\s\S]*<setSpec>section:economy<\/setSpec>/);
  });

  test.each(['lang:fr', 'type:sections', 'section:none', 'lang:en:x', 'other'])(
    '%s matches nothing',
    async (set) => {
      expect(errorCode(await oai(smallWorld(), `${list}&set=${set}`))).toBe('noRecordsMatch');
    },
  );
});

describe('dates', () => {
  test.each([
    ['from=2026-11-20', 14],
    ['from=2026-11-20&until=2026-11-20', 14],
    ['until=2026-11-20T02:59:59Z', 10],
    ['from=2026-11-20T03:00:00Z', 4],
    ['from=2026-11-20T03:00:00Z&until=2026-11-20T03:00:00Z', 4],
  ])('%s selects %i, both ends included', async (range, count) => {
    expect(identifiers(await oai(smallWorld(), `${list}&${range}`))).toHaveLength(count);
  });

  test('a renamed section bumps the datestamp of its records', async () => {
    const world = smallWorld();
    world.setClock('2026-11-21T00:00:00Z');
    world.store.touch(uuid(10, 1), 'vi');
    expect(identifiers(await oai(world, `${list}&from=2026-11-21`))).toEqual([
      `oai:thainguyen.example.vn:articles/${uuid(10, 1)}/vi`,
    ]);
  });

  test('datestamps never go back when the clock does', async () => {
    const world = smallWorld();
    world.setClock('2020-01-01T00:00:00Z');
    world.store.publish(article(9, 'en'));
    expect(identifiers(await oai(world, `${list}&from=2026-11-20T03:00:00Z`)).at(-1)).toContain(uuid(10, 9));
  });
});

describe('resumption', () => {
  test('a token alone goes on, to the last part with an empty token', async () => {
    const world = largeWorld(60);
    const first = await oai(world, list);
    expect(first).toMatch(
      /<resumptionToken expirationDate="2026-11-27T04:00:00Z" completeListSize="240" cursor="0">/,
    );
    const second = await oai(world, `verb=ListRecords&resumptionToken=${token(first)}`);
    expect(second).toMatch(/completeListSize="240" cursor="100"/);
    const third = await oai(world, `verb=ListRecords&resumptionToken=${token(second)}`);
    expect(third).toContain('<resumptionToken completeListSize="240" cursor="200"/>');
    expect(new Set([first, second, third].flatMap(identifiers)).size).toBe(240);
  });

  test('a list in one part has no token', async () => {
    expect(await oai(smallWorld(), list)).not.toContain('resumptionToken');
  });

  test('repeating a token gives the same page', async () => {
    const world = largeWorld(60);
    const next = `verb=ListRecords&resumptionToken=${token(await oai(world, list))}`;
    const once = await oai(world, next);
    world.setClock('2026-11-21T00:00:00Z');
    expect(identifiers(await oai(world, next))).toEqual(identifiers(once));
  });

  test('no change is missed while records change during the harvest', async () => {
    const world = largeWorld(60);
    const seen = new Map<string, string>();
    let document = await oai(world, list);
    for (let round = 0; ; round++) {
      for (const [, id = '', stamp = ''] of document.matchAll(
        /<identifier>([^<]+)<\/identifier>\s*<datestamp>([^<]+)/g,
      )) {
        seen.set(id, stamp);
      }
      const next = token(document);
      if (!next) break;
      world.setClock(`2026-11-20T0${5 + round}:00:00Z`);
      world.store.touch(uuid(10, 1 + round), 'vi');
      world.store.touch(uuid(10, 50 + round), 'ko');
      document = await oai(world, `verb=ListRecords&resumptionToken=${next}`);
    }
    for (const item of await world.store.changes({ limit: 1000, types: ['articles'] })) {
      const id = `oai:thainguyen.example.vn:articles/${item.contentId}/${item.locale}`;
      expect([id, seen.get(id)]).toEqual([id, item.datestamp]);
    }
  });

  test('it lives for at least 24 hours, and says when it no longer does', async () => {
    const world = largeWorld(60);
    const next = `verb=ListRecords&resumptionToken=${token(await oai(world, list))}`;
    world.setClock('2026-11-22T04:00:00Z');
    expect(identifiers(await oai(world, next))).toHaveLength(100);
    world.setClock('2026-11-28T04:00:00Z');
    expect(errorCode(await oai(world, next))).toBe('badResumptionToken');
  });

  test('it carries set and dates', async () => {
    const world = largeWorld(150);
    const first = await oai(world, `${list}&set=lang:ko&from=2026-11-20&until=2026-11-20`);
    const second = await oai(world, `verb=ListRecords&resumptionToken=${token(first)}`);
    expect(second).toContain('completeListSize="150" cursor="100"');
    for (const id of identifiers(second)) expect(id).toMatch(/\/ko$/);
  });

  test.each(['another verb', 'a changed letter', 'another key'])('refused: %s', async (how) => {
    const world = largeWorld(60);
    const given = token(await oai(world, list)) ?? '';
    const changed =
      how === 'a changed letter'
        ? `${given.slice(0, 20)}${given[20] === 'A' ? 'B' : 'A'}${given.slice(21)}`
        : given;
    if (how === 'another key')
      world.site = { ...world.site, secret: 'some other secret of thirty-two chars' };
    const verb = how === 'another verb' ? 'ListIdentifiers' : 'ListRecords';
    expect(errorCode(await oai(world, `verb=${verb}&resumptionToken=${changed}`))).toBe('badResumptionToken');
  });
});
