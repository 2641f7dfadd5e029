/** Blocks of a body as Markdown syntax tree, in the form of docs/import-format.md. */
import type { BlockContent, Image, List, Paragraph, RootContent, Table } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { BlockNode, Body, FigureNode, ListNode, TableNode } from '../body';
import type { PublicMedia } from '../public-media';
import { inlineText } from './inline-text';
import { type DocumentName, markdownInline } from './markdown-inline';

/** What files and documents are called in Markdown. */
export interface MarkdownNames {
  /** File name in the folder `media/`. */
  media(media: PublicMedia): string;
  /** `type/key` of a document; null: links to it are written by their address. */
  document: DocumentName;
}

/** Words that make the paragraph after a table its caption. */
export const captionMark = 'Table:';

export function markdownBlocks(body: Body, names: MarkdownNames): RootContent[] {
  return body.flatMap((node, at) => (node.kind === 'table' ? table(node, body[at + 1]) : block(node, names)));
}

function block(node: Exclude<BlockNode, TableNode>, names: MarkdownNames): BlockContent[] {
  const inline = (nodes: Parameters<typeof markdownInline>[0]) => markdownInline(nodes, names.document);
  switch (node.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inline(node.children) }];
    case 'heading':
      return [{ type: 'heading', depth: node.level, children: inline(node.children) }];
    case 'list':
      return [list(node, names)];
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'figure':
      return [{ type: 'paragraph', children: [image(node, names)] }];
    case 'gallery':
      return [container('gallery', { title: node.title }, [galleryLines(node.items, names)])];
    case 'quote': {
      const paragraphs = node.paragraphs.map(
        (nodes): Paragraph => ({ type: 'paragraph', children: inline(nodes) }),
      );
      return [container('quote', { by: node.by, role: node.role }, paragraphs)];
    }
    case 'callout': {
      const children = node.children.flatMap((child) => block(child, names));
      return [container('callout', { tone: node.tone, title: node.title }, children)];
    }
    case 'file':
      return [leaf('file', { src: names.media(node.media), title: node.title })];
    case 'video': {
      const poster = node.poster ? names.media(node.poster) : '';
      return [leaf('video', { provider: node.provider, id: node.videoId, title: node.title, image: poster })];
    }
    case 'related':
      return related(node.items.map((item) => names.document(item.contentId)));
  }
}

function list({ ordered, start = 1, items }: ListNode, names: MarkdownNames): List {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [
      { type: 'paragraph' as const, children: markdownInline(item.children, names.document) },
      ...(item.list ? [list(item.list, names)] : []),
    ],
  }));
  return { type: 'list', ordered, ...(ordered ? { start } : {}), spread: false, children };
}

/** The picture's own caption goes without saying. */
function image({ media, caption }: FigureNode, names: MarkdownNames): Image {
  const title = caption === media.caption ? null : caption;
  return { type: 'image', url: names.media(media), alt: '', title };
}

function galleryLines(items: readonly FigureNode[], names: MarkdownNames): Paragraph {
  const children = items.flatMap((item, at) => [
    ...(at > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
    image(item, names),
  ]);
  return { type: 'paragraph', children };
}

/** The short form unless the header, or a paragraph that would be taken for the caption, asks for the long one. */
function table(node: TableNode, next: BlockNode | undefined): BlockContent[] {
  const { caption, header, rows } = node;
  const gfm: Table = {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({
        type: 'tableCell',
        children: cell ? [{ type: 'text', value: cell }] : [],
      })),
    })),
  };
  const isAmbiguous =
    caption === '' && next?.kind === 'paragraph' && inlineText(next.children).startsWith(captionMark);
  if (header !== 'row' || isAmbiguous) return [container('table', { header, caption }, [gfm])];
  const words: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: `${captionMark} ${caption}` }],
  };
  return caption ? [gfm, words] : [gfm];
}

function related(names: readonly (string | null)[]): LeafDirective[] {
  const keys = names.flatMap((name) => name?.split('/').at(-1) ?? []);
  return keys.length > 0 ? [leaf('related', { items: keys.join(' ') })] : [];
}

type Attributes = Record<string, string>;

function container(name: string, attributes: Attributes, children: BlockContent[]): ContainerDirective {
  return { type: 'containerDirective', name, attributes: filled(attributes), children };
}

function leaf(name: string, attributes: Attributes): LeafDirective {
  return { type: 'leafDirective', name, attributes: filled(attributes), children: [] };
}

function filled(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
}
