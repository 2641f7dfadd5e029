import type { InlineNode } from '@/content/body';

/** The words of inline nodes, for a table of contents or a label. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'break' ? ' ' : plainText(node.children);
    })
    .join('');
}
