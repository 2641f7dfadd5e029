/** GFM tables → rows of plain text, with the paragraph after one as its caption. */
import type { Link, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { captionMark } from '../render/markdown-blocks';
import { directiveMarks } from '../render/markdown-inline';
import { cleanLine } from './clean-string';
import type { MarkdownReader } from './markdown-reader';
import { safeHref } from './safe-href';

export function readCells(table: Table, reader: MarkdownReader): string[][] {
  return table.children.map((row) => row.children.map((cell) => cellText(cell, reader)));
}

/** Formatting inside a cell is let go, a link outside keeps its address in brackets; the rest cannot be without loss. */
function cellText(cell: TableCell, reader: MarkdownReader): string {
  return cleanLine(cell.children.map((node) => phraseText(node, reader)).join(''));
}

function phraseText(node: PhrasingContent, reader: MarkdownReader): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
      return node.children.map((child) => phraseText(child, reader)).join('');
    case 'textDirective':
      return Object.hasOwn(directiveMarks, node.name)
        ? node.children.map((child) => phraseText(child, reader)).join('')
        : reader.typed(node);
    case 'link':
      return linkText(node, reader);
    case 'html':
      reader.refuse(node, 'rawHtml');
      return '';
    default:
      reader.refuse(node, 'tableCell');
      return '';
  }
}

/** `words (address)`, or the words alone where they are the address already. */
function linkText(node: Link, reader: MarkdownReader): string {
  const words = node.children.map((child) => phraseText(child, reader)).join('');
  const address = safeHref(node.url)?.replace(/^(mailto|tel):/i, '');
  if (!address || address.startsWith('/')) reader.refuse(node, 'tableCell');
  return !address || address.includes(words) ? words : `${words} (${address})`;
}

/** Whether a paragraph, standing after a table, is its caption. */
export function isCaption(node: RootContent | undefined): node is Paragraph {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'text' && first.value.startsWith(captionMark);
}

export function readCaption(node: Paragraph, reader: MarkdownReader): string {
  const words = node.children.map((child) => phraseText(child, reader)).join('');
  return cleanLine(words.slice(captionMark.length));
}
