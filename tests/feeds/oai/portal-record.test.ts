import { expect, test } from 'vitest';
import type { LiveItem } from '@/content/content-item';
import { minimalPortalRecord, portalRecord } from '@/feeds/oai/portal-format';
import { renderXml } from '@/lib/xml';
import { article, picture, site, teaTagId } from '../../support/feed-world';

/** Article 3 has a tag; `over` adds to its details. */
function record(details: Partial<LiveItem['details']> = {}, over: Partial<LiveItem> = {}): string {
  const item = {
    ...article(3, 'en'),
    seq: 1,
    digest: 'd',
    state: 'live',
    translations: {},
    ...over,
  } as unknown as LiveItem;
  return renderXml(portalRecord({ ...item, details: { ...item.details, ...details } }, { site }));
}

test('tags, corrections and the source are elements, with what they lead to', () => {
  const xml = record({
    corrections: [{ date: '2026-11-20', text: 'The date was wrong.' }],
    source: { name: 'VNA', url: 'https://vna.example/1' },
  });
  expect(xml).toContain(
    `<tag contentId="${teaTagId}" url="https://thainguyen.example.vn/en/t/tea">Tea</tag>`,
  );
  expect(xml).toContain('<correction date="2026-11-20">The date was wrong.</correction>');
  expect(xml).toContain('<source url="https://vna.example/1">VNA</source>');
});

test.each([
  [{ name: 'VNA', url: '' }, '<source>VNA</source>'],
  [{ name: '', url: 'https://a.example/' }, '<source url="https://a.example/">https://a.example/</source>'],
  [{ name: '', url: '' }, null],
])('a source %j is %s', (source, xml) => {
  if (xml === null) expect(record({ source })).not.toContain('<source');
  else expect(record({ source })).toContain(xml);
});

test('fields of the type are plain values under their names, and none of what has an element', () => {
  const xml = record({ words: 12, empty: '  ', list: ['a'] } as never);
  expect(xml).toContain('<field name="genre">news</field>');
  expect(xml).toContain('<field name="words">12</field>');
  const names = [...xml.matchAll(/<field name="(\w+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['genre', 'informationKind', 'byline', 'agency', 'words']);
});

test('a picture is its largest JPEG with the size of that; a file is itself', () => {
  const xml = record(
    { image: { ...picture, aiMade: true } },
    {
      body: [
        {
          kind: 'file',
          title: 'Plan',
          media: { ...picture, kind: 'file', digest: 'ff', mimeType: 'application/pdf', width: 0, height: 0 },
        },
      ],
    },
  );
  const [image = '', file = ''] = xml.match(/<media [^>]*>/g) ?? [];
  expect(image).toContain('mimeType="image/jpeg" width="1920" height="1280"');
  expect(image).toContain('aiMade="true"');
  expect(file).toContain('kind="file"');
  expect(file).toContain('mimeType="application/pdf"');
  expect(file).not.toMatch(/width|height|aiMade/);
});

test('a picture whose size is not known names none', () => {
  const [image = ''] =
    record({ image: { ...picture, width: 0, height: 0 } }, { body: [] }).match(/<media [^>]*>/g) ?? [];
  expect(image).toContain('mimeType="image/jpeg"');
  expect(image).not.toContain('width');
});

test('the least record has a title, were it only the id', () => {
  const item = { ...article(3, 'en'), seq: 1, digest: 'd' } as unknown as LiveItem;
  const of = (title: string) => renderXml(minimalPortalRecord({ ...item, title }, { site }));
  expect(of('Tea')).toContain('<title>Tea</title>');
  expect(of('')).toContain(`<title>${item.contentId}</title>`);
});
