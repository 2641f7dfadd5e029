import { describe, expect, it } from 'vitest';
import type { MarkdownTargets } from '@/content/rich-text/markdown-reader';
import { markdownToLexical } from '@/content/rich-text/markdown-to-lexical';

const targets: MarkdownTargets = {
  media: (name) => (name.startsWith('no') ? null : `id of ${name}`),
  document: (type, key) => (key === 'none' ? null : `id of ${type}/${key}`),
};

const read = (markdown: string, options = {}) => markdownToLexical(markdown, targets, options);
const nodes = (markdown: string) => read(markdown).state?.root.children ?? read(markdown).issues;
const fields = (markdown: string) => nodes(markdown).map((node) => ('fields' in node ? node.fields : node));

describe('blocks of the import format', () => {
  it('reads a picture alone in its paragraph as a figure', () => {
    expect(fields('![](a.jpg)\n\n![](b.jpg "Chú thích")')).toMatchObject([
      { blockType: 'figure', media: 'id of a.jpg', caption: '' },
      { blockType: 'figure', media: 'id of b.jpg', caption: 'Chú thích' },
    ]);
  });

  it('reads a gallery, one picture a line', () => {
    expect(fields(':::gallery{title="Hồ"}\n![](a.jpg)\n![](b.jpg "B")\n:::')).toMatchObject([
      {
        blockType: 'gallery',
        title: 'Hồ',
        pictures: [{ media: 'id of a.jpg' }, { media: 'id of b.jpg', caption: 'B' }],
      },
    ]);
  });

  it('reads a table with its caption, with or without an empty line between', () => {
    const expected = [
      {
        blockType: 'table',
        caption: 'Dân số',
        header: 'row',
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    ];
    expect(fields('| a | b |\n|---|---|\n| 1 | 2 |\n\nTable: Dân số')).toMatchObject(expected);
  });

  it('keeps the address of a link in a cell', () => {
    expect(fields('| a |\n|-|\n| [Cổng](https://a.vn) |\n| [b.vn](https://b.vn) |')).toMatchObject([
      { rows: [['a'], ['Cổng (https://a.vn)'], ['b.vn']] },
    ]);
  });

  it('reads quotation, call-out, file, video and related articles', () => {
    const markdown = [
      ':::quote{by="Lan" role="Nghệ nhân"}\nMột.\n\nHai.\n:::',
      ':::callout{tone="tip" title="Mẹo"}\n- a\n- b\n:::',
      '::file{src="a.pdf" title="Bản đồ"}',
      '::video{provider="youtube" id="https://youtu.be/dQw4w9WgXcQ" title="Then" image="a.jpg"}',
      '::related{items="one two"}',
    ].join('\n\n');
    expect(fields(markdown)).toMatchObject([
      { blockType: 'quote', by: 'Lan', role: 'Nghệ nhân', text: { root: { children: [{}, {}] } } },
      { blockType: 'callout', tone: 'tip', text: { root: { children: [{ type: 'list' }] } } },
      { blockType: 'file', media: 'id of a.pdf', title: 'Bản đồ' },
      { blockType: 'video', videoId: 'dQw4w9WgXcQ', poster: 'id of a.jpg' },
      { blockType: 'related', items: ['id of articles/one', 'id of articles/two'] },
    ]);
  });
});

describe('text', () => {
  const texts = (markdown: string) =>
    nodes(markdown).flatMap((node) =>
      'children' in node ? node.children.map((c) => ('text' in c ? [c.text, c.format] : c)) : [],
    );

  it('closes emphasis before Chinese and Korean text', () => {
    expect(texts('**强调。**后文')).toEqual([
      ['强调。', 1],
      ['后文', 0],
    ]);
    expect(texts('**강조(요)**는')).toEqual([
      ['강조(요)', 1],
      ['는', 0],
    ]);
  });

  it('joins lines with a space, in Chinese without', () => {
    expect(texts('một\nhai')).toEqual([['một hai', 0]]);
    expect(texts('茶园，\n很美')).toEqual([['茶园，很美', 0]]);
  });

  it('takes a time, a ratio or a label for what it is', () => {
    expect(texts('Mở 8:30, tỷ lệ 1:a, ghi chú:xem')).toEqual([['Mở 8:30, tỷ lệ 1:a, ghi chú:xem', 0]]);
  });

  it('reads marks CommonMark has no sign for', () => {
    expect(texts('km:sup[2] H:sub[2]O :del[cũ] :u[mới]')).toEqual([
      ['km', 0],
      ['2', 64],
      [' H', 0],
      ['2', 32],
      ['O ', 0],
      ['cũ', 4],
      [' ', 0],
      ['mới', 8],
    ]);
  });
});

describe('what is refused', () => {
  const cases: [string, string, number, Record<string, unknown>?][] = [
    ['a\n\n<b>b</b>', 'rawHtml', 3],
    ['<div>\na\n</div>', 'rawHtml', 1],
    ['<!-- note -->', 'rawHtml', 1],
    [':::callout{tone="info"}\n<b>a</b>\n:::', 'rawHtml', 2],
    ['[a](javascript:alert(1))', 'unsafeLink', 1, { value: 'javascript:alert(1)' }],
    ['[a](//evil.example)', 'unsafeLink', 1],
    ['[a](articles/none)', 'unknownKey', 1, { type: 'articles', value: 'none' }],
    ['::related{items="one none"}', 'unknownKey', 1],
    ['![](no.jpg)', 'missingMedia', 1, { value: 'no.jpg' }],
    ['a ![](a.jpg) b', 'imageInText', 1],
    ['![alt](a.jpg)', 'unsupported', 1],
    ['# a', 'headingLevel', 1],
    ['##### a', 'headingLevel', 1],
    ['> a', 'blockquote', 1],
    ['```\na\n```', 'unsupported', 1],
    ['a `b`', 'unsupported', 1],
    ['[a]: https://a.vn', 'unsupported', 1],
    [':::galery\n![](a.jpg)\n:::', 'unknownDirective', 1, { name: 'galery' }],
    ['::gallery{title="a"}', 'unknownDirective', 1],
    [':::quote {by="a"}\nb\n:::', 'unknownDirective', 1],
    ['a :kbd[b]', 'unknownDirective', 1],
    ['a\n\n:::quote{by="a"}\nb\n\nc', 'openDirective', 3],
    [':::quote{bye="a"}\nb\n:::', 'unknownAttribute', 1, { name: 'bye' }],
    ['::file{title="a"}', 'missingAttribute', 1, { name: 'src' }],
    [':::callout{tone="red"}\na\n:::', 'badAttribute', 1, { name: 'tone', value: 'red' }],
    ['::video{provider="youtube" id="1" title="a"}', 'badAttribute', 1],
    [':::gallery\n![](a.jpg)\n:::', 'galleryTooSmall', 1],
    [':::gallery\n![](a.jpg)\na\n![](b.jpg)\n:::', 'notAllowedHere', 2],
    [':::quote\n- a\n:::', 'notAllowedHere', 2],
    [':::quote\n:::', 'emptyBlock', 1],
    ['- a\n\n  ![](a.jpg)', 'imageInText', 3],
    ['- a\n\n  ## b', 'notAllowedHere', 3],
    ['| [a](pages/b) |\n|-|', 'tableCell', 1],
    ['a ** b **c', 'strayAsterisks', 1],
  ];

  it.each(cases)('%j: %s', (markdown, reason, line, values = {}) => {
    expect(read(markdown).issues).toMatchObject([{ reason, line, values }]);
  });

  it('names the line in the file', () => {
    expect(read('a\n\n<b>', { firstLine: 20 }).issues).toMatchObject([{ line: 22 }]);
  });

  it('names everything at once', () => {
    expect(read('# a\n\n<b>\n\n> c').issues.map(({ reason }) => reason)).toEqual([
      'headingLevel',
      'rawHtml',
      'blockquote',
    ]);
  });

  it('lets a draft have a gallery of one', () => {
    expect(read(':::gallery\n![](a.jpg)\n:::', { draft: true }).issues).toEqual([]);
  });
});
