/** Inline content of a body as Markdown syntax tree. */
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { InlineNode, LinkNode, TextNode } from '../body';
import { safeHref } from '../rich-text/safe-href';
import { inlineText } from './inline-text';

/** The `type/key` a link to a document is written with; null: it has none here. */
export type DocumentName = (contentId: string) => string | null;

/** Marks CommonMark has no sign for are text directives: `:sup[2]`. */
export const directiveMarks = {
  u: 'underline',
  del: 'strikethrough',
  sub: 'subscript',
  sup: 'superscript',
} as const satisfies Record<string, keyof TextNode>;

type Wrap = (children: PhrasingContent[]) => PhrasingContent;
type Mark = Exclude<keyof TextNode, 'kind' | 'text' | 'code'>;

const directives = Object.entries(directiveMarks).map(([name, mark]): [Mark, Wrap] => [
  mark,
  directive(name),
]);

/** Outermost first. */
const wraps: [Mark, Wrap][] = [
  ...directives,
  ['bold', (children) => ({ type: 'strong', children })],
  ['italic', (children) => ({ type: 'emphasis', children })],
];

export function markdownInline(nodes: readonly InlineNode[], name: DocumentName): PhrasingContent[] {
  return nest(nodes, wraps, name);
}

function directive(name: string): Wrap {
  return (children): TextDirective => ({ type: 'textDirective', name, children });
}

/** Neighbours that share a mark stand in one element of it: `**a *b* c**`. */
function nest(
  nodes: readonly InlineNode[],
  [outer, ...inner]: typeof wraps,
  name: DocumentName,
): PhrasingContent[] {
  if (!outer) return nodes.map((node) => leaf(node, name));
  const [mark, wrap] = outer;
  return runs(nodes, (node) => node.kind === 'text' && node[mark] === true).flatMap(({ marked, run }) => {
    const children = nest(run, inner, name);
    return marked ? [wrap(children)] : children;
  });
}

function leaf(node: InlineNode, name: DocumentName): PhrasingContent {
  if (node.kind === 'break') return { type: 'break' };
  if (node.kind === 'link') return link(node, name);
  return node.code ? { type: 'inlineCode', value: node.text } : { type: 'text', value: node.text };
}

function link(node: LinkNode, name: DocumentName): PhrasingContent {
  const url = (node.contentId && name(node.contentId)) || safeHref(node.href);
  if (!url) return { type: 'text', value: inlineText(node.children) };
  return { type: 'link', url, children: markdownInline(node.children, name) as never };
}

interface Run {
  marked: boolean;
  run: InlineNode[];
}

function runs(nodes: readonly InlineNode[], isMarked: (node: InlineNode) => boolean): Run[] {
  const found: Run[] = [];
  for (const node of nodes) {
    const marked = isMarked(node);
    const last = found.at(-1);
    if (last?.marked === marked) last.run.push(node);
    else found.push({ marked, run: [node] });
  }
  return found;
}
