import { describe, expect, it } from 'vitest';
import type { BlockNode } from '@/content/body';
import type { LiveItem } from '@/content/content-item';
import { authorOf, mediaOf, picturesOf, plainLine, subjectsOf, summaryOf } from '@/feeds/item-text';
import { sampleMedia } from '../content/sample-media';

const picture = (digest: string) => sampleMedia({ digest });
const file = sampleMedia({ digest: 'f', kind: 'file', mimeType: 'application/pdf' });

function item(over: Partial<LiveItem>): LiveItem {
  return { description: '', body: [], details: {}, ...over } as LiveItem;
}

const paragraph = (text: string): BlockNode => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });

describe('one line of plain text', () => {
  it.each([
    ['A <b>bold</b>  tea\n', 'A bold tea'],
    ['<a href="x">one</a><br/>two', 'one two'],
    ['tea<!-- a note -->house', 'tea house'],
    ['5 < 7 and 8 > 3', '5 < 7 and 8 > 3'],
    ['a\u0000b', 'ab'],
  ])('%j is %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });
});

describe('the summary', () => {
  it('is the standfirst', () => {
    expect(summaryOf(item({ description: ' The  <i>news</i> ', body: [paragraph('Text')] }))).toBe(
      'The news',
    );
  });

  it('is else the beginning of the text, cut at a whole sign', () => {
    const of = (text: string) => summaryOf(item({ body: [paragraph(text)] }), 5);
    expect(of('茶文化节')).toBe('茶文化节');
    expect(of('12345')).toBe('12345');
    expect(of('123456')).toBe('1234…');
    expect(of('👍👍👍👍👍👍')).toBe('👍👍👍👍…');
    expect(summaryOf(item({}))).toBe('');
  });
});

describe('who wrote it', () => {
  it.each([
    [{ byline: 'A', agency: 'B' }, 'A'],
    [{ byline: '  ', agency: 'B' }, 'B'],
    [{ agency: 'B' }, 'B'],
    [{}, null],
  ])('%j is %j', (details, author) => {
    expect(authorOf(item({ details }))).toBe(author);
  });
});

describe('what it shows', () => {
  const shown = item({
    details: { image: picture('lead') },
    body: [
      paragraph('Text'),
      { kind: 'figure', media: picture('figure'), caption: '' },
      { kind: 'gallery', title: '', items: [{ media: picture('one') }, { media: picture('lead') }] },
      { kind: 'file', media: file, title: '' },
      { kind: 'video', provider: 'youtube', videoId: 'x', title: '', poster: picture('poster') },
      { kind: 'video', provider: 'youtube', videoId: 'y', title: '' },
    ] as never,
  });

  it('is the lead first, then the body in its order, each once', () => {
    expect(mediaOf(shown).map(({ digest }) => digest)).toEqual(['lead', 'figure', 'one', 'f', 'poster']);
    expect(mediaOf(item({ body: [paragraph('Text')] }))).toEqual([]);
  });

  it('as pictures is that without files', () => {
    expect(picturesOf(shown).map(({ digest }) => digest)).toEqual(['lead', 'figure', 'one', 'poster']);
  });
});

it('its subjects are the names of section and tags, each once', () => {
  const link = (title: string) => ({ contentId: title, type: 'tags', title, path: `/${title}` });
  expect(
    subjectsOf(item({ details: { section: link('Tea'), tags: [link('Culture'), link('Tea')] } })),
  ).toEqual(['Tea', 'Culture']);
  expect(subjectsOf(item({}))).toEqual([]);
});
