import type { InlineNode, LinkNode, TextNode } from '../body';
import { safeHref } from '../rich-text/safe-href';
import { escapeHtml } from './escape-html';

/** Inline content as HTML for feeds, every address absolute. */
export function inlineHtml(nodes: readonly InlineNode[], origin: string): string {
  return nodes.map((node) => nodeHtml(node, origin)).join('');
}

/** An absolute, percent-encoded and escaped address, or null where the value is not an allowed one. */
export function absoluteHref(href: string, origin: string): string | null {
  const safe = safeHref(href);
  return safe !== null && URL.canParse(safe, origin) ? escapeHtml(new URL(safe, origin).href) : null;
}

function nodeHtml(node: InlineNode, origin: string): string {
  if (node.kind === 'text') return textHtml(node);
  return node.kind === 'link' ? linkHtml(node, origin) : '<br/>';
}

function linkHtml({ href, children }: LinkNode, origin: string): string {
  const address = absoluteHref(href, origin);
  const words = inlineHtml(children, origin);
  return address === null ? words : `<a href="${address}">${words}</a>`;
}

const tags = [
  ['code', 'code'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function textHtml(node: TextNode): string {
  return tags.reduce(
    (html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(node.text),
  );
}
