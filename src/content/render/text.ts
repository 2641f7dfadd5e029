/** The body as plain text: search, screens, radio scripts, descriptions. */

import type { BlockNode, Body, InlineNode, ListNode } from '../body';
import { cleanText } from '../clean-text';
import { videoUrl } from '../rich-text/video-address';
import { inlineText } from './inline-text';

/** Blocks stand apart by an empty line; pictures say their caption, or else what they show. */
export function renderBodyText(body: Body): string {
  return cleanText(joinBlocks(body.map(blockText)));
}

function blockText(node: BlockNode): string {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
      return linesText(node.children);
    case 'list':
      return listText(node, '');
    case 'rule':
      return '';
    case 'figure':
      return node.caption || node.media.alt;
    case 'gallery':
      return joinLines([node.title, ...node.items.map(blockText)]);
    case 'quote':
      return joinLines([...node.paragraphs.map(linesText), attribution(node.by, node.role)]);
    case 'table':
      return joinLines([node.caption, ...node.rows.map((row) => row.join(' | '))]);
    case 'callout':
      return joinBlocks([node.title, ...node.children.map(blockText)]);
    case 'file':
      return node.title || node.media.filename;
    case 'video':
      return joinLines([node.title, videoUrl(node)]);
    case 'related':
      return joinLines(node.items.map((item) => `- ${item.title}`));
  }
}

function linesText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.kind === 'break' ? '\n' : inlineText([node]))).join('');
}

function listText({ ordered, start = 1, items }: ListNode, indent: string): string {
  const lines = items.map((item, at) => {
    const mark = ordered ? `${start + at}. ` : '- ';
    const own = `${indent}${mark}${inlineText(item.children)}`;
    return item.list ? `${own}\n${listText(item.list, `${indent}  `)}` : own;
  });
  return lines.join('\n');
}

/** Who said it, and as what. */
export function attribution(by: string, role: string): string {
  const words = [by, role].filter(Boolean).join(', ');
  return words && `— ${words}`;
}

const joinLines = (lines: readonly string[]) => lines.filter(Boolean).join('\n');
const joinBlocks = (blocks: readonly string[]) => blocks.filter(Boolean).join('\n\n');
