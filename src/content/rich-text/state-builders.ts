/** Makes nodes of an editor state with the constant parts Lexical expects filled in. */
import type {
  BlockFields,
  EditorState,
  HeadingTag,
  StateBlock,
  StateBreak,
  StateHeading,
  StateInline,
  StateLink,
  StateLinkFields,
  StateList,
  StateListItem,
  StateNode,
  StateParagraph,
  StatePhrase,
  StateRule,
  StateText,
} from './editor-state';

const element = { version: 1, direction: null, format: '', indent: 0 } as const;

export const stateText = (text: string, format = 0): StateText => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});

export const stateBreak = (): StateBreak => ({ type: 'linebreak', version: 1 });

export const stateLink = (fields: StateLinkFields, children: StatePhrase[], id?: string): StateLink => ({
  ...element,
  type: 'link',
  version: 3,
  ...(id ? { id } : {}),
  fields,
  children,
});

export const stateParagraph = (children: StateInline[]): StateParagraph => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
});

export const stateHeading = (tag: HeadingTag, children: StateInline[]): StateHeading => ({
  ...element,
  type: 'heading',
  tag,
  children,
});

export const stateRule = (): StateRule => ({ type: 'horizontalrule', version: 1 });

export const stateBlock = (fields: BlockFields): StateBlock => ({
  type: 'block',
  version: 2,
  format: '',
  fields,
});

export type ListItemContent = StateInline[] | [StateList];

/** Numbers the items as Lexical does: an item that only carries a nested list does not count. */
export function stateList(
  listType: StateList['listType'],
  start: number,
  items: ListItemContent[],
  depth = 0,
): StateList {
  let value = start;
  const children = items.map((content): StateListItem => {
    const item: StateListItem = { ...element, type: 'listitem', indent: depth, value, children: content };
    if (content[0]?.type !== 'list') value += 1;
    return item;
  });
  return { ...element, type: 'list', listType, tag: listType === 'number' ? 'ol' : 'ul', start, children };
}

export const editorState = (children: StateNode[]): EditorState => ({
  root: { ...element, type: 'root', children },
});
