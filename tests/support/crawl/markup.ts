/** A document as a browser's parser sees it, flattened: enough to ask for elements and their attributes. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface MarkupElement {
  name: string;
  attributes: Record<string, string>;
  /** Everything written inside. */
  text: string;
}

/** Every element of a document, in its order. */
export function elementsOf(html: string): MarkupElement[] {
  const list: MarkupElement[] = [];
  collect(parse(html), list);
  return list;
}

function collect(node: Node, list: MarkupElement[]): void {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name.toLowerCase(), value]));
    list.push({ name: node.tagName, attributes, text: textOf(node) });
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, list);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The candidates of a `srcset`. */
export function candidatesOf(srcset: string): string[] {
  return srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}
