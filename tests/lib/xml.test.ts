import { describe, expect, test } from 'vitest';
import { parseIsoDate, rfc822Date } from '@/lib/dates';
import { uuidv5 } from '@/lib/uuid-v5';
import { element, escapeXml, renderXml, textElement, xmlText } from '@/lib/xml';

describe('text', () => {
  test.each([
    ['control characters', 'a\u0000\u0001\u0008\u000b\u000c\u001fb', 'ab'],
    ['tab, line feed and return stay', 'a\t\n\rb', 'a\t\n\rb'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['pairs stay', '𠮷😀', '𠮷😀'],
    ['non-characters', 'a\ufffe\uffffb', 'ab'],
    ['NFC', 'Thái Nguyên'.normalize('NFD'), 'Thái Nguyên'.normalize('NFC')],
    ['a mark after a tag does not swallow its end', '<p>\u0338</p>', '<p>\u0338</p>'],
  ])('%s', (_name, given, expected) => {
    expect(xmlText(given)).toBe(expected);
  });

  test('what means something in XML is escaped', () => {
    expect(escapeXml('<a href="x">&\r]]>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#13;]]&gt;');
  });
});

describe('documents', () => {
  test('attributes keep their line ends', () => {
    expect(renderXml(element('a', { b: 'x\n"y"\t' }))).toContain('<a b="x&#10;&quot;y&quot;&#9;"/>');
  });

  test('CDATA is split where it would end', () => {
    expect(renderXml(element('a', {}, { cdata: ']]>' }))).toContain('<a><![CDATA[]]]]><![CDATA[>]]></a>');
  });

  test('mixed content is not indented', () => {
    expect(renderXml(element('a', {}, 'x', element('b', {}, 'y')))).toContain('<a>x<b>y</b></a>');
  });

  test('no text, no element', () => {
    expect(textElement('a', ' \u0000 ')).toBeNull();
    expect(renderXml(element('a', {}, textElement('b', ''), null, undefined, []))).toContain('<a/>');
  });
});

test('UUID version 5 is that of RFC 9562 appendix A.4', () => {
  expect(uuidv5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('RFC 822 dates', () => {
  expect(rfc822Date('2026-01-05T23:59:09+07:00')).toBe('Mon, 05 Jan 2026 16:59:09 +0000');
});

test.each([
  ['2026-11-22', '2026-11-22T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2026-11-22T08:00:00+07:00', '2026-11-22T01:00:00.000Z'],
  ['2026-11-22T08:00Z', '2026-11-22T08:00:00.000Z'],
])('%s is a moment', (text, iso) => {
  expect(parseIsoDate(text)?.toISOString()).toBe(iso);
});

test.each([
  '',
  '2026',
  '2026-02-29',
  '2026-13-01',
  '0000-01-01',
  '2026-11-22T24:01:00Z',
  '2026-11-22T08:00:00',
  'now',
])('%j is none', (text) => {
  expect(parseIsoDate(text)).toBeNull();
});
