import type { InlineNode } from '../body';

/** The words alone; a line break counts as a space. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: InlineNode): string {
  if (node.kind === 'text') return node.text;
  return node.kind === 'break' ? ' ' : inlineText(node.children);
}
