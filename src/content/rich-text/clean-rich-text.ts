/**
 * Rebuilds an editor state from known parts only. It runs on every save, and again before every rendering: rows
 * older than a rule, or written around it, cannot do what a new row cannot.
 */
import { cleanBlock } from './clean-blocks';
import { cleanInline, hasText } from './clean-inline';
import type { EditorState, HeadingTag, StateInline, StateList, StateNode } from './editor-state';
import {
  editorState,
  type ListItemContent,
  stateBlock,
  stateHeading,
  stateList,
  stateParagraph,
  stateRule,
} from './state-builders';
import { asList, asRecord, asString, type Untrusted } from './untrusted';

/** Lists in lists, and editors in blocks in editors. */
const maxDepth = 8;

/** The state with unknown nodes removed, links neutralised and text cleaned. Ids and empty paragraphs stay. */
export function cleanRichText(state: unknown): EditorState {
  return cleanState(state, 0);
}

function cleanState(state: unknown, depth: number): EditorState {
  if (depth > 1) return editorState([]);
  const { children } = asRecord(asRecord(state).root);
  return editorState(asList(children).flatMap((child) => blockNodes(asRecord(child), depth)));
}

function blockNodes(node: Untrusted, depth: number): StateNode[] {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return [stateParagraph(cleanInline(node.children))];
    case 'heading':
      return [stateHeading(headingTag(node.tag), cleanInline(node.children))];
    case 'list':
      return cleanList(node, 0);
    case 'horizontalrule':
      return [stateRule()];
    case 'block': {
      const fields = cleanBlock(asRecord(node.fields), (inner) => cleanState(inner, depth + 1));
      return fields ? [stateBlock(fields)] : [];
    }
    default:
      return [];
  }
}

/** The page's title is its only h1, and below h4 nobody sees the difference. */
function headingTag(tag: unknown): HeadingTag {
  const level = Number(/^h([1-6])$/.exec(asString(tag))?.[1] ?? 2);
  return level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4';
}

function cleanList(node: Untrusted, depth: number): StateList[] {
  const items = asList(node.children).flatMap((item) => listItems(asRecord(item), depth));
  const listType = node.listType === 'number' ? 'number' : 'bullet';
  const start = listType === 'number' && isCount(node.start) ? node.start : 1;
  return items.length > 0 ? [stateList(listType, start, items, depth)] : [];
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1_000_000;

/** Text and nested lists that stand in one item are parted into Lexical's own form: one item each. */
function listItems(item: Untrusted, depth: number): ListItemContent[] {
  if (item.type !== 'listitem') return [];
  const children = asList(item.children).map(asRecord);
  const nested = depth < maxDepth ? children.filter((child) => child.type === 'list') : [];
  const inline = cleanInline(children.flatMap(openParagraph));
  const lists = nested.flatMap((list) => cleanList(list, depth + 1)).map((list): [StateList] => [list]);
  return hasText(inline) || lists.length === 0 ? [inline as StateInline[], ...lists] : lists;
}

function openParagraph(child: Untrusted): unknown[] {
  return child.type === 'paragraph' ? asList(child.children) : [child];
}
