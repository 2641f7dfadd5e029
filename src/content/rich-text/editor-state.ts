/**
 * The editor state as it is stored: Lexical's serialised form, restricted to the nodes our editor has
 * (src/cms/editor). Anything else is removed by `cleanRichText`, so that readers of the state meet only these.
 */
import type { CalloutTone, TableHeader } from '../body';

/** Bits of `format` in a text node, as Lexical defines them; code (16) is not among ours. */
export const textFormats = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
} as const;

export type TextMark = keyof typeof textFormats;
export const textMarks = Object.keys(textFormats) as TextMark[];

export interface StateText {
  type: 'text';
  version: 1;
  text: string;
  format: number;
  detail: 0;
  mode: 'normal';
  style: '';
}

export interface StateBreak {
  type: 'linebreak';
  version: 1;
}

interface ElementState {
  version: number;
  direction: null;
  format: '';
  indent: number;
}

export type StateLinkFields =
  | { linkType: 'custom'; url: string; newTab: boolean }
  | { linkType: 'internal'; doc: { relationTo: string; value: string }; newTab: boolean };

export interface StateLink extends ElementState {
  type: 'link';
  version: 3;
  id?: string;
  fields: StateLinkFields;
  children: StatePhrase[];
}

/** What a link may hold. */
export type StatePhrase = StateText | StateBreak;
export type StateInline = StatePhrase | StateLink;

export interface StateParagraph extends ElementState {
  type: 'paragraph';
  textFormat: 0;
  textStyle: '';
  children: StateInline[];
}

export type HeadingTag = 'h2' | 'h3' | 'h4';

export interface StateHeading extends ElementState {
  type: 'heading';
  tag: HeadingTag;
  children: StateInline[];
}

/** A nested list is the only child of a list item of its own, after the item it belongs to: Lexical's form. */
export interface StateListItem extends ElementState {
  type: 'listitem';
  value: number;
  children: StateInline[] | [StateList];
}

export interface StateList extends ElementState {
  type: 'list';
  listType: 'bullet' | 'number';
  tag: 'ul' | 'ol';
  start: number;
  children: StateListItem[];
}

export interface StateRule {
  type: 'horizontalrule';
  version: 1;
}

interface BlockBase {
  id?: string;
  blockName: '';
}

export interface GalleryPicture {
  id?: string;
  media: string;
  caption: string;
}

export type BlockFields =
  | (BlockBase & { blockType: 'figure'; media: string; caption: string })
  | (BlockBase & { blockType: 'gallery'; title: string; pictures: GalleryPicture[] })
  | (BlockBase & { blockType: 'quote'; text: EditorState; by: string; role: string })
  | (BlockBase & { blockType: 'table'; caption: string; header: TableHeader; rows: string[][] })
  | (BlockBase & { blockType: 'callout'; tone: CalloutTone; title: string; text: EditorState })
  | (BlockBase & { blockType: 'file'; media: string; title: string })
  | (BlockBase & {
      blockType: 'video';
      provider: 'youtube' | 'vimeo';
      videoId: string;
      title: string;
      poster: string | null;
    })
  | (BlockBase & { blockType: 'related'; items: string[] });

export type BlockType = BlockFields['blockType'];

/** Type of the documents a `related` block lists. */
export const relatedType = 'articles';

export interface StateBlock {
  type: 'block';
  version: 2;
  format: '';
  fields: BlockFields;
}

export type StateNode = StateParagraph | StateHeading | StateList | StateRule | StateBlock;

export interface EditorState {
  root: ElementState & { type: 'root'; children: StateNode[] };
}
