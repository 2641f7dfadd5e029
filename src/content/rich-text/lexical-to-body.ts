/** Projects an editor state into the public body: cleaned, canonical, everything it shows resolved. */
import type {
  BlockNode,
  Body,
  CalloutNode,
  FigureNode,
  ListItem,
  ListNode,
  ParagraphNode,
  RelatedNode,
} from '../body';
import type { PublicMedia } from '../public-media';
import { inlineText } from '../render/inline-text';
import { canonicalRichText } from './canonical-rich-text';
import {
  type BlockFields,
  type EditorState,
  relatedType,
  type StateHeading,
  type StateInline,
  type StateList,
  type StateNode,
} from './editor-state';
import { headingAnchors } from './heading-anchors';
import { inlineToBody, type ResolveItem } from './inline-to-body';

/** Answers only with what is public in the body's language: null for a draft, another language, a deleted one. */
export interface ResolveLinks {
  media(id: string): PublicMedia | null;
  item: ResolveItem;
}

/** Any stored value gives a body; what cannot be resolved or is not known is left out. */
export function lexicalToBody(state: unknown, resolve: ResolveLinks): Body {
  const anchor = headingAnchors();
  return canonicalRichText(state).root.children.flatMap((node): BlockNode[] => {
    if (node.type === 'heading') return [heading(node, anchor, resolve)];
    return node.type === 'block' ? block(node.fields, resolve) : flowNodes(node, resolve);
  });
}

function heading(node: StateHeading, anchor: (words: string) => string, { item }: ResolveLinks): BlockNode {
  const children = inlineToBody(node.children, item);
  const level = node.tag === 'h2' ? 2 : node.tag === 'h3' ? 3 : 4;
  return { kind: 'heading', level, anchor: anchor(inlineText(children)), children };
}

function flowNodes(node: StateNode, { item }: ResolveLinks): (ParagraphNode | ListNode | { kind: 'rule' })[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', children: inlineToBody(node.children, item) }];
    case 'list':
      return [listNode(node, item)];
    case 'horizontalrule':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

function listNode(list: StateList, item: ResolveItem): ListNode {
  const items: ListItem[] = [];
  for (const { children } of list.children) {
    const [nested] = children;
    const last = items.at(-1);
    if (nested?.type !== 'list') items.push({ children: inlineToBody(children as StateInline[], item) });
    else if (last) last.list = listNode(nested, item);
  }
  const ordered = list.listType === 'number';
  return { kind: 'list', ordered, ...(ordered && list.start !== 1 ? { start: list.start } : {}), items };
}

function block(fields: BlockFields, resolve: ResolveLinks): BlockNode[] {
  switch (fields.blockType) {
    case 'figure':
      return figure(fields, resolve);
    case 'gallery': {
      const items = fields.pictures.flatMap((picture) => figure(picture, resolve));
      return items.length > 0 ? [{ kind: 'gallery', title: fields.title, items }] : [];
    }
    case 'quote':
      return [quote(fields, resolve)];
    case 'table':
      return [{ kind: 'table', caption: fields.caption, header: fields.header, rows: fields.rows }];
    case 'callout':
      return [callout(fields, resolve)];
    case 'file': {
      const media = resolve.media(fields.media);
      return media ? [{ kind: 'file', title: fields.title || media.filename, media }] : [];
    }
    case 'video': {
      const { provider, videoId, title, poster } = fields;
      return [{ kind: 'video', provider, videoId, title, poster: poster ? picture(poster, resolve) : null }];
    }
    case 'related':
      return related(fields.items, resolve);
  }
}

function picture(id: string, resolve: ResolveLinks): PublicMedia | null {
  const media = resolve.media(id);
  return media?.kind === 'image' ? media : null;
}

function figure(shown: { media: string; caption: string }, resolve: ResolveLinks): FigureNode[] {
  const media = picture(shown.media, resolve);
  return media ? [{ kind: 'figure', media, caption: shown.caption || media.caption }] : [];
}

function quote(
  { text, by, role }: Extract<BlockFields, { blockType: 'quote' }>,
  { item }: ResolveLinks,
): BlockNode {
  const paragraphs = text.root.children.flatMap((node) =>
    node.type === 'paragraph' ? [inlineToBody(node.children, item)] : [],
  );
  return { kind: 'quote', paragraphs, by, role };
}

function callout(fields: Extract<BlockFields, { blockType: 'callout' }>, resolve: ResolveLinks): CalloutNode {
  const { tone, title, text } = fields;
  return { kind: 'callout', tone, title, children: calloutChildren(text, resolve) };
}

function calloutChildren(text: EditorState, resolve: ResolveLinks): CalloutNode['children'] {
  return text.root.children
    .flatMap((node) => flowNodes(node, resolve))
    .flatMap((node) => (node.kind === 'rule' ? [] : [node]));
}

function related(ids: readonly string[], { item }: ResolveLinks): RelatedNode[] {
  const items = ids.flatMap((id) => {
    const link = item(relatedType, id);
    return link ? [{ contentId: link.contentId, title: link.title, path: link.path }] : [];
  });
  return items.length > 0 ? [{ kind: 'related', items }] : [];
}
