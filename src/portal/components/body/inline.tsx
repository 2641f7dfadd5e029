/** Text within a paragraph: marks, breaks and links. */
import type { ReactNode } from 'react';
import type { InlineNode, LinkNode, TextNode } from '@/content/body';
import { hrefOf } from '../../address';
import { each } from '../each';

export function Inline({ nodes }: { nodes: readonly InlineNode[] }): ReactNode {
  return each(nodes, (node) => <InlinePart node={node} />);
}

function InlinePart({ node }: { node: InlineNode }): ReactNode {
  if (node.kind === 'break') return <br />;
  if (node.kind === 'link') return <Link node={node} />;
  return marked(node);
}

function Link({ node }: { node: LinkNode }) {
  const href = node.href.startsWith('/') ? hrefOf(node.href) : node.href;
  return (
    <a href={href}>
      <Inline nodes={node.children} />
    </a>
  );
}

const marks: readonly [keyof TextNode, (inner: ReactNode) => ReactNode][] = [
  ['code', (inner) => <code>{inner}</code>],
  ['superscript', (inner) => <sup>{inner}</sup>],
  ['subscript', (inner) => <sub>{inner}</sub>],
  ['strikethrough', (inner) => <s>{inner}</s>],
  ['underline', (inner) => <u>{inner}</u>],
  ['italic', (inner) => <em>{inner}</em>],
  ['bold', (inner) => <strong>{inner}</strong>],
];

function marked(node: TextNode): ReactNode {
  return marks.reduce<ReactNode>((inner, [mark, wrap]) => (node[mark] ? wrap(inner) : inner), node.text);
}
