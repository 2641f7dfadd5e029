/**
 * Markdown of docs/import-format.md → editor state. Everything the format does not name is refused with its line:
 * an import must not lose what an author wrote without a word.
 */
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { canonicalInline } from './canonical-inline';
import { cleanRichText } from './clean-rich-text';
import type { EditorState, StateInline, StateNode } from './editor-state';
import { readDirective, readImage } from './markdown-directives';
import { readPhrases } from './markdown-phrases';
import { type MarkdownIssue, MarkdownReader, type MarkdownTargets } from './markdown-reader';
import { isCaption, readCaption, readCells } from './markdown-table';
import {
  editorState,
  type ListItemContent,
  stateBlock,
  stateBreak,
  stateHeading,
  stateList,
  stateParagraph,
  stateRule,
} from './state-builders';

export type { MarkdownIssue, MarkdownTargets };

export type MarkdownResult = { state: EditorState; issues: [] } | { state: null; issues: MarkdownIssue[] };

export interface MarkdownOptions {
  /** Line of the file at which the Markdown begins, for the issues. */
  firstLine?: number;
  /** Drafts may hold what is not finished, e.g. a gallery of one picture. */
  draft?: boolean;
}

/**
 * Read as CommonMark, as our own exports are written. Where that leaves an asterisk over, as in `**强调。**后文`, the
 * text is read again by the rules that let Chinese and Korean close their emphasis.
 */
export function markdownToLexical(
  markdown: string,
  targets: MarkdownTargets,
  { firstLine = 1, draft = false }: MarkdownOptions = {},
): MarkdownResult {
  const read = (extensions: Extension[]) => {
    const reader = new MarkdownReader(markdown, targets, firstLine, draft);
    return { reader, nodes: readFlow(parse(markdown, extensions).children, reader) };
  };
  const plain = read([]);
  const { reader, nodes } = plain.reader.hasStrayAsterisk ? read([cjkFriendlyExtension()]) : plain;
  if (reader.issues.length > 0) return { state: null, issues: reader.issues };
  return { state: cleanRichText(editorState(nodes)), issues: [] };
}

type Extension = ReturnType<typeof directive>;

function parse(markdown: string, extensions: Extension[]): Root {
  return fromMarkdown(markdown, {
    extensions: [...extensions, gfmTable(), directive()],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}

function readFlow(nodes: readonly RootContent[], reader: MarkdownReader): StateNode[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1];
    if (before?.type === 'table' && isCaption(node)) return [];
    return node.type === 'table' ? readTable(node, nodes[at + 1], reader) : readBlock(node, reader);
  });
}

function readBlock(node: RootContent, reader: MarkdownReader): StateNode[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, reader);
    case 'heading':
      return readHeading(node, reader);
    case 'list':
      return [readList(node, reader, 0)];
    case 'thematicBreak':
      return [stateRule()];
    case 'containerDirective':
    case 'leafDirective':
      return readDirective(node, reader, readFlow);
    case 'html':
      return reader.refuse(node, 'rawHtml');
    case 'blockquote':
      return reader.refuse(node, 'blockquote');
    default:
      return reader.refuse(node, 'unsupported', { what: node.type });
  }
}

function readParagraph(node: Paragraph, reader: MarkdownReader): StateNode[] {
  const [first] = node.children;
  if (first?.type === 'image' && node.children.length === 1) {
    const picture = readImage(first, reader);
    const base = { id: reader.nextId(), blockName: '' as const };
    return picture ? [stateBlock({ ...base, blockType: 'figure', ...picture })] : [];
  }
  const [, name] = /^:{2,}\s*(\S{0,40})/.exec(reader.typed(node)) ?? [];
  if (name !== undefined) return reader.refuse(node, 'unknownDirective', { name });
  return [stateParagraph(readPhrases(node.children, reader))];
}

function readHeading(node: Extract<RootContent, { type: 'heading' }>, reader: MarkdownReader): StateNode[] {
  if (node.depth === 1 || node.depth > 4) return reader.refuse(node, 'headingLevel');
  return [stateHeading(`h${node.depth as 2 | 3 | 4}`, readPhrases(node.children, reader))];
}

function readList(node: List, reader: MarkdownReader, depth: number): ReturnType<typeof stateList> {
  const items = node.children.flatMap((item) => readItem(item, reader, depth));
  return stateList(node.ordered ? 'number' : 'bullet', node.ordered ? (node.start ?? 1) : 1, items, depth);
}

/** Paragraphs of one item become its lines; the lists in it follow as items of their own, as Lexical keeps them. */
function readItem(item: ListItem, reader: MarkdownReader, depth: number): ListItemContent[] {
  const lines: StateInline[][] = [];
  const lists: ListItemContent[] = [];
  for (const child of item.children) {
    if (child.type === 'paragraph') lines.push(readPhrases(child.children, reader));
    else if (child.type === 'list') lists.push([readList(child, reader, depth + 1)]);
    else if (child.type === 'html') reader.refuse(child, 'rawHtml');
    else reader.refuse(child, 'notAllowedHere', { what: child.type, block: 'list' });
  }
  const inline = lines.flatMap((line, at) => (at > 0 ? [stateBreak(), ...line] : line));
  return canonicalInline(inline).length > 0 || lists.length === 0 ? [inline, ...lists] : lists;
}

function readTable(
  node: Extract<RootContent, { type: 'table' }>,
  next: RootContent | undefined,
  reader: MarkdownReader,
): StateNode[] {
  const caption = isCaption(next) ? readCaption(next, reader) : '';
  const rows = readCells(node, reader);
  const base = { id: reader.nextId(), blockName: '' as const };
  return [stateBlock({ ...base, blockType: 'table', caption, header: 'row', rows })];
}
