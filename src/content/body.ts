/**
 * The public body of a content item: what Lexical's editor state becomes when it is projected. A closed set of
 * nodes with everything expanded, so that each renderer (web page, plain text, feed HTML, Markdown) is one
 * pure function and no draft, script, style or event handler has a place to travel in.
 */
import type { PublicMedia } from './public-media';

export interface TextNode {
  kind: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  subscript?: true;
  superscript?: true;
  code?: true;
}

export interface LineBreakNode {
  kind: 'break';
}

/** `href` is http(s), mailto or tel for a link outside, or a path beginning with `/` for an item of ours. */
export interface LinkNode {
  kind: 'link';
  href: string;
  /** Set when the link leads to a content item: its live path in this language is `href`. */
  contentId?: string;
  children: InlineNode[];
}

export type InlineNode = TextNode | LineBreakNode | LinkNode;

export interface ParagraphNode {
  kind: 'paragraph';
  children: InlineNode[];
}

export interface HeadingNode {
  kind: 'heading';
  level: 2 | 3 | 4;
  /** Unique within the body: the fragment of the table of contents. */
  anchor: string;
  children: InlineNode[];
}

export interface ListItem {
  children: InlineNode[];
  /** A nested list, if any. */
  list?: ListNode;
}

export interface ListNode {
  kind: 'list';
  ordered: boolean;
  start?: number;
  items: ListItem[];
}

export interface RuleNode {
  kind: 'rule';
}

export interface FigureNode {
  kind: 'figure';
  media: PublicMedia;
  /** The caption to show: the block's own, or else the picture's. */
  caption: string;
}

export interface GalleryNode {
  kind: 'gallery';
  title: string;
  items: FigureNode[];
}

export interface QuoteNode {
  kind: 'quote';
  paragraphs: InlineNode[][];
  by: string;
  role: string;
}

export type TableHeader = 'row' | 'column' | 'both' | 'none';

export interface TableNode {
  kind: 'table';
  caption: string;
  header: TableHeader;
  /** Rows of plain-text cells, all of the same length. */
  rows: string[][];
}

export type CalloutTone = 'info' | 'tip' | 'warning';

export interface CalloutNode {
  kind: 'callout';
  tone: CalloutTone;
  title: string;
  children: (ParagraphNode | ListNode)[];
}

export interface FileNode {
  kind: 'file';
  title: string;
  media: PublicMedia;
}

export interface VideoNode {
  kind: 'video';
  provider: 'youtube' | 'vimeo';
  videoId: string;
  title: string;
  poster: PublicMedia | null;
}

export interface RelatedItem {
  contentId: string;
  title: string;
  path: string;
}

export interface RelatedNode {
  kind: 'related';
  items: RelatedItem[];
}

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | ListNode
  | RuleNode
  | FigureNode
  | GalleryNode
  | QuoteNode
  | TableNode
  | CalloutNode
  | FileNode
  | VideoNode
  | RelatedNode;

export type Body = BlockNode[];
