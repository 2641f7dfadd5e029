/**
 * One form for states that say the same: without ids, empty paragraphs, unfinished blocks and space at the edges.
 * What is rendered and exported is this form, and two states are equal when it is.
 */
import { canonicalJson } from '@/lib/canonical-json';
import { canonicalHeading, canonicalInline } from './canonical-inline';
import { cleanRichText } from './clean-rich-text';
import type { BlockFields, EditorState, StateInline, StateList, StateNode } from './editor-state';
import {
  editorState,
  type ListItemContent,
  stateBlock,
  stateHeading,
  stateList,
  stateParagraph,
} from './state-builders';

/** The cleaned state in canonical form. */
export function canonicalRichText(state: unknown): EditorState {
  return canonicalState(cleanRichText(state));
}

/** Whether two editor states say the same. */
export function sameRichText(one: unknown, other: unknown): boolean {
  return canonicalJson(canonicalRichText(one)) === canonicalJson(canonicalRichText(other));
}

function canonicalState(state: EditorState): EditorState {
  return editorState(state.root.children.flatMap(canonicalNode));
}

function canonicalNode(node: StateNode): StateNode[] {
  switch (node.type) {
    case 'paragraph': {
      const children = canonicalInline(node.children);
      return children.length > 0 ? [stateParagraph(children)] : [];
    }
    case 'heading': {
      const children = canonicalHeading(node.children);
      return children.length > 0 ? [stateHeading(node.tag, children)] : [];
    }
    case 'list':
      return canonicalList(node, 0);
    case 'block': {
      const fields = canonicalBlock(node.fields);
      return isFilled(fields) ? [stateBlock(fields)] : [];
    }
    case 'horizontalrule':
      return [node];
  }
}

function canonicalList(list: StateList, depth: number): StateList[] {
  const items = listContents(list, depth);
  return items.length > 0 ? [stateList(list.listType, list.start, items, depth)] : [];
}

/** A nested list belongs to the text before it: one without such text is opened, two in a row are one. */
function listContents(list: StateList, depth: number): ListItemContent[] {
  const contents: ListItemContent[] = [];
  for (const { children } of list.children) {
    const [nested] = children;
    if (nested?.type !== 'list') {
      const inline = canonicalInline(children as StateInline[]);
      if (inline.length > 0) contents.push(inline);
    } else if (contents.length === 0) contents.push(...listContents(nested, depth));
    else addNested(contents, nested, depth + 1);
  }
  return contents;
}

function addNested(contents: ListItemContent[], nested: StateList, depth: number): void {
  const items = listContents(nested, depth);
  const before = contents.at(-1)?.[0];
  if (items.length === 0) return;
  if (before?.type !== 'list') contents.push([stateList(nested.listType, nested.start, items, depth)]);
  else {
    const joined = [...before.children.map((item) => item.children), ...items];
    contents[contents.length - 1] = [stateList(before.listType, before.start, joined, depth)];
  }
}

function canonicalBlock({ id: _, ...fields }: BlockFields): BlockFields {
  switch (fields.blockType) {
    case 'gallery':
      return { ...fields, pictures: fields.pictures.map(({ media, caption }) => ({ media, caption })) };
    case 'quote':
    case 'callout':
      return { ...fields, text: canonicalState(fields.text) };
    default:
      return fields;
  }
}

function isFilled(fields: BlockFields): boolean {
  switch (fields.blockType) {
    case 'figure':
    case 'file':
      return fields.media !== '';
    case 'gallery':
      return fields.pictures.length > 0;
    case 'quote':
    case 'callout':
      return fields.text.root.children.length > 0;
    case 'table':
      return fields.rows.length > 0;
    case 'video':
      return fields.videoId !== '';
    case 'related':
      return fields.items.length > 0;
  }
}
