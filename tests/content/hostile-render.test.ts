import { XMLValidator } from 'fast-xml-parser';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Body, InlineNode } from '@/content/body';
import { renderBodyFeedHtml } from '@/content/render/feed-html';
import { renderBodyMarkdown } from '@/content/render/markdown';
import { renderBodyText } from '@/content/render/text';
import { lexicalToBody } from '@/content/rich-text/lexical-to-body';
import { markdownToLexical } from '@/content/rich-text/markdown-to-lexical';
import { attacks } from './attacks';
import { hostileState } from './hostile-state';
import { sampleMedia } from './sample-media';

const origin = 'https://portal.example.vn';
const elements =
  'p h2 h3 h4 ul ol li a strong em u s sub sup code br hr figure img figcaption blockquote footer aside table caption thead tbody tr th td';
const attributes = ['href', 'src', 'alt', 'width', 'height', 'start', 'scope'];

/** A body that never went through cleaning: what a renderer must stand by itself. */
function hostileBody(text: string): Body {
  const media = sampleMedia({ alt: text, caption: text, credit: text, filename: text, owner: text });
  const inline: InlineNode[] = [
    { kind: 'text', text, bold: true, code: true },
    { kind: 'link', href: text, children: [{ kind: 'text', text }] },
    { kind: 'link', href: `https://a.vn/?q=${text}`, contentId: text, children: [{ kind: 'text', text }] },
  ];
  const paragraph = { kind: 'paragraph' as const, children: inline };
  const figure = { kind: 'figure' as const, media, caption: text };
  return [
    paragraph,
    { kind: 'heading', level: 2, anchor: text, children: inline },
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [{ children: inline, list: { kind: 'list', ordered: false, items: [{ children: inline }] } }],
    },
    { kind: 'rule' },
    figure,
    { kind: 'gallery', title: text, items: [figure, figure] },
    { kind: 'quote', paragraphs: [inline], by: text, role: text },
    {
      kind: 'table',
      caption: text,
      header: 'both',
      rows: [
        [text, text],
        [text, text],
      ],
    },
    { kind: 'callout', tone: 'info', title: text, children: [paragraph] },
    { kind: 'file', title: '', media },
    { kind: 'video', provider: 'vimeo', videoId: text, title: text, poster: media },
    { kind: 'related', items: [{ contentId: text, title: text, path: text }] },
  ];
}

function everyElement(html: string): DefaultTreeAdapterTypes.Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(html)).filter((node) => 'tagName' in node);
}

function expectHarmless(html: string): void {
  for (const { tagName, attrs } of everyElement(html)) {
    expect(elements.split(' ')).toContain(tagName);
    for (const { name, value } of attrs) {
      expect(attributes).toContain(name);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(https:\/\/[a-z]|mailto:|tel:)/);
    }
  }
}

describe.each(attacks.map((text) => [JSON.stringify(text), text]))('%s in every value', (_name, text) => {
  it('does nothing in feed HTML, which is well formed', () => {
    const html = renderBodyFeedHtml(hostileBody(text), { origin, aiMade: text });
    expectHarmless(html);
    expect(XMLValidator.validate(`<div>${html}</div>`)).toBe(true);
    expect(html.isWellFormed()).toBe(true);
    expect(html).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u);
  });

  it('stays plain in plain text', () => {
    const plain = renderBodyText(hostileBody(text));
    expect(plain.isWellFormed()).toBe(true);
    expect(plain).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e]/u);
  });

  it('is no HTML and no link of its own in Markdown', () => {
    const state = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } };
    const body = lexicalToBody(state, { media: () => null, item: () => null });
    const markdown = renderBodyMarkdown(body, { media: () => 'x.jpg', document: () => null });
    const { issues, state: again } = markdownToLexical(markdown, { media: () => null, document: () => null });
    expect(issues).toEqual([]);
    expect(lexicalToBody(again, { media: () => null, item: () => null })).toEqual(body);
  });

  it('is harmless after cleaning, stored in any field of the editor', () => {
    const media = () => sampleMedia({ alt: text, caption: text, credit: text, filename: text });
    const item = () => ({ contentId: '1', type: 'articles', title: text, path: '/vi/a' });
    const html = renderBodyFeedHtml(lexicalToBody(hostileState(text), { media, item }), { origin });
    expectHarmless(html);
    expect(XMLValidator.validate(`<div>${html}</div>`)).toBe(true);
  });
});
