/** Inline content in canonical form: what no reader would see is gone. */
import { hasText, mergeText } from './clean-inline';
import type { StateInline, StateLink, StatePhrase } from './editor-state';
import { stateText } from './state-builders';

/** Without link ids and new-tab wishes, and without space at the edges and around line breaks. */
export function canonicalInline(nodes: readonly StateInline[]): StateInline[] {
  const children = trimLines(mergeText(nodes.map(plainLink)));
  return hasText(children) ? children : [];
}

/** A heading is one line in every form it takes. */
export function canonicalHeading(nodes: readonly StateInline[]): StateInline[] {
  return canonicalInline(nodes.map(withoutBreaks));
}

function plainLink(node: StateInline): StateInline {
  if (node.type !== 'link') return node;
  const { id: _, ...link } = node;
  return {
    ...link,
    fields: { ...link.fields, newTab: false },
    children: trimLines(mergeText(link.children), false),
  };
}

function withoutBreaks(node: StateInline): StateInline {
  if (node.type === 'text') return node;
  return node.type === 'link' ? { ...node, children: phrasesWithoutBreaks(node) } : stateText(' ');
}

function phrasesWithoutBreaks(link: StateLink): StatePhrase[] {
  return link.children.map((child) => (child.type === 'linebreak' ? stateText(' ') : child));
}

/** `edges`: also at both ends, with the breaks that stand there. */
function trimLines<Node extends StateInline>(nodes: readonly Node[], edges = true): Node[] {
  const lines = nodes.map((node, at): Node => {
    if (node.type !== 'text') return node;
    const start = isEdge(nodes[at - 1], edges) ? node.text.trimStart() : node.text;
    return { ...node, text: isEdge(nodes[at + 1], edges) ? start.trimEnd() : start };
  });
  const filled = lines.filter((node) => node.type !== 'text' || node.text !== '');
  if (filled.length < nodes.length) return trimLines(mergeText(filled), edges);
  return edges ? withoutEdgeBreaks(filled) : filled;
}

function isEdge(neighbour: StateInline | undefined, edges: boolean): boolean {
  return neighbour === undefined ? edges : neighbour.type === 'linebreak';
}

function withoutEdgeBreaks<Node extends StateInline>(nodes: Node[]): Node[] {
  const first = nodes.findIndex((node) => node.type !== 'linebreak');
  const last = nodes.findLastIndex((node) => node.type !== 'linebreak');
  return first < 0 ? [] : nodes.slice(first, last + 1);
}
