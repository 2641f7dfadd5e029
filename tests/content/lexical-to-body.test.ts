import { describe, expect, it } from 'vitest';
import { collectLinks } from '@/content/rich-text/collect-links';
import type { StateNode } from '@/content/rich-text/editor-state';
import { lexicalToBody, type ResolveLinks } from '@/content/rich-text/lexical-to-body';
import {
  editorState,
  stateBlock,
  stateHeading,
  stateLink,
  stateList,
  stateParagraph,
  stateText,
} from '@/content/rich-text/state-builders';
import { sampleMedia } from './sample-media';

const nothing: ResolveLinks = { media: () => null, item: () => null };
const body = (nodes: StateNode[], resolve = nothing) => lexicalToBody(editorState(nodes), resolve);
const internal = (value: string) =>
  stateLink({ linkType: 'internal', doc: { relationTo: 'pages', value }, newTab: false }, [
    stateText('trang'),
  ]);

describe('projecting a body', () => {
  it('drops empty paragraphs and merges neighbouring texts', () => {
    expect(
      body([stateParagraph([]), stateParagraph([stateText(' a'), stateText('b '), stateText('c', 1)])]),
    ).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'ab ' },
          { kind: 'text', text: 'c', bold: true },
        ],
      },
    ]);
  });

  it('makes anchors of headings in their own script, each once', () => {
    const headings = ['Đất và người', '茶园', '차밭', '茶园', '!!!', '茶园 2'].map((text) =>
      stateHeading('h2', [stateText(text)]),
    );
    const anchors = body(headings).map((node) => (node.kind === 'heading' ? node.anchor : ''));
    expect(anchors).toEqual(['dat-va-nguoi', '茶园', '차밭', '茶园-2', 'h', '茶园-2-2']);
  });

  it('leads to live items, and keeps the words of a link to anything else', () => {
    const item = (type: string, id: string) =>
      id === 'live' ? { contentId: id, type, title: 'Bí mật', path: '/vi/x' } : null;
    expect(
      body([stateParagraph([internal('live'), stateText(', '), internal('draft')])], { ...nothing, item }),
    ).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'link', href: '/vi/x', contentId: 'live', children: [{ kind: 'text', text: 'trang' }] },
          { kind: 'text', text: ', trang' },
        ],
      },
    ]);
  });

  it('shows the own caption, or else the picture’s; drops what is not public', () => {
    const figure = (media: string, caption: string) =>
      stateBlock({ blockType: 'figure', blockName: '', media, caption });
    const media = (id: string) => (id === 'shown' ? sampleMedia() : null);
    const found = body([figure('shown', ''), figure('shown', 'Riêng'), figure('hidden', 'x')], {
      ...nothing,
      media,
    });
    expect(found.map((node) => (node.kind === 'figure' ? node.caption : ''))).toEqual([
      'Tea in spring',
      'Riêng',
    ]);
  });

  it('takes no file for a picture', () => {
    const figure = stateBlock({ blockType: 'figure', blockName: '', media: 'pdf', caption: '' });
    expect(body([figure], { ...nothing, media: () => sampleMedia({ kind: 'file' }) })).toEqual([]);
  });

  it('nests a list in the item before it', () => {
    const inner = stateList('number', 3, [[stateText('b')]], 1);
    expect(body([stateList('bullet', 1, [[stateText('a')], [inner], [stateText('c')]])])).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [
          {
            children: [{ kind: 'text', text: 'a' }],
            list: {
              kind: 'list',
              ordered: true,
              start: 3,
              items: [{ children: [{ kind: 'text', text: 'b' }] }],
            },
          },
          { children: [{ kind: 'text', text: 'c' }] },
        ],
      },
    ]);
  });

  it('takes populated documents for their ids', () => {
    const figure = { type: 'block', fields: { blockType: 'figure', media: { id: 'm1', secret: 'x' } } };
    expect(collectLinks({ root: { children: [figure] } })).toEqual({ mediaIds: ['m1'], items: [] });
  });

  it('collects what a body shows and links to, each once', () => {
    const related = stateBlock({ blockType: 'related', blockName: '', items: ['a1', 'a2'] });
    const video = stateBlock({
      blockType: 'video',
      blockName: '',
      provider: 'youtube',
      videoId: 'dQw4w9WgXcQ',
      title: '',
      poster: 'm2',
    });
    const quote = stateBlock({
      blockType: 'quote',
      blockName: '',
      text: editorState([stateParagraph([internal('p1'), stateText(' '), internal('p1')])]),
      by: '',
      role: '',
    });
    expect(
      collectLinks(editorState([related, video, quote, stateList('bullet', 1, [[internal('p2')]])])),
    ).toEqual({
      mediaIds: ['m2'],
      items: [
        { type: 'articles', id: 'a1' },
        { type: 'articles', id: 'a2' },
        { type: 'pages', id: 'p1' },
        { type: 'pages', id: 'p2' },
      ],
    });
  });
});
