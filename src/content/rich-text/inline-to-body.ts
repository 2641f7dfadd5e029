import type { InlineNode, TextNode } from '../body';
import type { ItemLink } from '../content-item';
import { type StateInline, type StateLink, type StateText, textFormats, textMarks } from './editor-state';

export type ResolveItem = (type: string, id: string) => ItemLink | null;

/** Inline content of the public body. A link that leads nowhere public keeps its words. */
export function inlineToBody(nodes: readonly StateInline[], item: ResolveItem): InlineNode[] {
  return mergeTextNodes(nodes.flatMap((node) => inlineNode(node, item)));
}

function inlineNode(node: StateInline, item: ResolveItem): InlineNode[] {
  if (node.type === 'text') return [textNode(node)];
  return node.type === 'link' ? linkNodes(node, item) : [{ kind: 'break' }];
}

function textNode({ text, format }: StateText): TextNode {
  const marks = textMarks.filter((mark) => (format & textFormats[mark]) !== 0);
  return { kind: 'text', text, ...Object.fromEntries(marks.map((mark) => [mark, true])) };
}

function linkNodes({ fields, children }: StateLink, item: ResolveItem): InlineNode[] {
  const words = inlineToBody(children, item);
  if (fields.linkType === 'custom') return [{ kind: 'link', href: fields.url, children: words }];
  const target = item(fields.doc.relationTo, fields.doc.value);
  if (!target) return words;
  return [{ kind: 'link', href: target.path, contentId: target.contentId, children: words }];
}

function mergeTextNodes(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.kind === 'text' && last?.kind === 'text' && sameMarks(node, last)) {
      merged[merged.length - 1] = { ...last, text: (last.text + node.text).normalize('NFC') };
    } else merged.push(node);
  }
  return merged;
}

function sameMarks(one: TextNode, other: TextNode): boolean {
  return textMarks.every((mark) => one[mark] === other[mark]);
}
