import { canonicalRichText } from './canonical-rich-text';
import {
  type BlockFields,
  relatedType,
  type StateInline,
  type StateListItem,
  type StateNode,
} from './editor-state';

export interface CollectedLinks {
  mediaIds: string[];
  items: { type: string; id: string }[];
}

/** What a body shows or links to, each once, in the order of the text: the document's `links`. */
export function collectLinks(state: unknown): CollectedLinks {
  const found = nodesLinks(canonicalRichText(state).root.children);
  const media = found.flatMap((link) => ('mediaId' in link ? [link.mediaId] : []));
  const items = found.flatMap((link) => ('type' in link ? [link] : []));
  const unique = new Map(items.map((item) => [`${item.type}/${item.id}`, item]));
  return { mediaIds: [...new Set(media)], items: [...unique.values()] };
}

type Found = { mediaId: string } | { type: string; id: string };

function nodesLinks(nodes: readonly StateNode[]): Found[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.children.flatMap(itemLinks);
    if (node.type === 'block') return blockLinks(node.fields);
    return node.type === 'horizontalrule' ? [] : inlineLinks(node.children);
  });
}

function itemLinks({ children }: StateListItem): Found[] {
  const [first] = children;
  return first?.type === 'list' ? nodesLinks([first]) : inlineLinks(children as StateInline[]);
}

function inlineLinks(nodes: readonly StateInline[]): Found[] {
  return nodes.flatMap((node) =>
    node.type === 'link' && node.fields.linkType === 'internal'
      ? [{ type: node.fields.doc.relationTo, id: node.fields.doc.value }]
      : [],
  );
}

function blockLinks(fields: BlockFields): Found[] {
  switch (fields.blockType) {
    case 'figure':
    case 'file':
      return [{ mediaId: fields.media }];
    case 'gallery':
      return fields.pictures.map(({ media }) => ({ mediaId: media }));
    case 'video':
      return fields.poster ? [{ mediaId: fields.poster }] : [];
    case 'quote':
    case 'callout':
      return nodesLinks(fields.text.root.children);
    case 'related':
      return fields.items.map((id) => ({ type: relatedType, id }));
    case 'table':
      return [];
  }
}
