/** Editor states as people and machines may leave them, for the properties of cleaning and the round trip. */
import fc from 'fast-check';
import type { BlockFields, StateInline, StateNode, StatePhrase } from '@/content/rich-text/editor-state';
import {
  editorState,
  type ListItemContent,
  stateBlock,
  stateBreak,
  stateHeading,
  stateLink,
  stateList,
  stateParagraph,
  stateRule,
  stateText,
} from '@/content/rich-text/state-builders';

/** Marks of Markdown, of HTML, of directives, and the scripts of the portal, so that they meet. */
const pieces = [
  'a',
  'B',
  '1',
  '0.',
  ' ',
  '  ',
  '*',
  '**',
  '_',
  '`',
  '~~',
  '#',
  '##',
  '-',
  '+',
  '1.',
  '1)',
  '>',
  '|',
  '\\',
  '!',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '<b>',
  '&amp;',
  '&',
  ':',
  '::',
  ':::',
  ':a',
  ':sup[',
  'Table: ',
  '---',
  '===',
  '"',
  "'",
  'chè',
  'Ế',
  'Tân Cương',
  '茶',
  '茶园。',
  '，',
  '（',
  '한국',
  '요.',
  '…',
  '😀',
  '\u00a0',
  '\u3000',
  '\u200d',
  '.',
  '/',
  '=',
  '$',
];

const words = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 2 }) },
  )
  .map((parts) => parts.join(''));

const format = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 3) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 127 }) },
);

const phrase: fc.Arbitrary<StatePhrase> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(words, format).map(([text, bits]) => stateText(text, bits)) },
  { weight: 1, arbitrary: fc.constant(stateBreak()) },
);

const id = fc.constantFrom('0199d0b4-0000-7000-8000-000000000001', '0199d0b4-0000-7000-8000-000000000002');

const address = fc.constantFrom(
  'https://thainguyen.gov.vn/tin?a=1&b=2#c',
  'https://vi.wikipedia.org/wiki/Thái_Nguyên_(tỉnh)',
  'mailto:a.b+c@thainguyen.gov.vn?subject=x',
  'tel:+84-208-3855',
  '/vi/tin-tuc/che',
  '/a_(b)*c*',
);

const pageId = fc.constantFrom(
  '0199d0b4-0000-7000-8000-000000000008',
  '0199d0b4-0000-7000-8000-000000000009',
);

const link = fc
  .tuple(fc.boolean(), address, pageId, fc.array(phrase, { minLength: 1, maxLength: 2 }))
  .map(
    ([internal, url, value, children]): StateInline =>
      stateLink(
        internal
          ? { linkType: 'internal', doc: { relationTo: 'pages', value }, newTab: false }
          : { linkType: 'custom', url, newTab: false },
        children,
      ),
  );

const inline = fc.array(
  fc.oneof({ weight: 5, arbitrary: phrase as fc.Arbitrary<StateInline> }, { weight: 1, arbitrary: link }),
  {
    maxLength: 5,
  },
);

const paragraph = inline.map((children) => stateParagraph(children));

const { list } = fc.letrec<{ item: ListItemContent; list: ReturnType<typeof stateList> }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline,
    tie('list').map((nested): ListItemContent => [nested]),
  ),
  list: fc
    .tuple(
      fc.constantFrom('bullet' as const, 'number' as const),
      fc.integer({ min: 0, max: 12 }),
      fc.array(tie('item'), { minLength: 1, maxLength: 4 }),
    )
    .map(([type, start, items]) => stateList(type, type === 'number' ? start : 1, items)),
}));

const line = words;

const block: fc.Arbitrary<BlockFields> = fc.oneof(
  fc.record({
    blockType: fc.constant('figure' as const),
    blockName: fc.constant('' as const),
    media: id,
    caption: line,
  }),
  fc.record({
    blockType: fc.constant('gallery' as const),
    blockName: fc.constant('' as const),
    title: line,
    pictures: fc.array(fc.record({ media: id, caption: line }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    blockType: fc.constant('quote' as const),
    blockName: fc.constant('' as const),
    text: fc.array(paragraph, { maxLength: 3 }).map(editorState),
    by: line,
    role: line,
  }),
  fc.record({
    blockType: fc.constant('callout' as const),
    blockName: fc.constant('' as const),
    tone: fc.constantFrom('info' as const, 'tip' as const, 'warning' as const),
    title: line,
    text: fc.array(fc.oneof(paragraph as fc.Arbitrary<StateNode>, list), { maxLength: 3 }).map(editorState),
  }),
  fc.record({
    blockType: fc.constant('table' as const),
    blockName: fc.constant('' as const),
    caption: line,
    header: fc.constantFrom('row' as const, 'column' as const, 'both' as const, 'none' as const),
    rows: fc.array(fc.array(fc.oneof(line, fc.constant('')), { maxLength: 3 }), { maxLength: 4 }),
  }),
  fc.record({
    blockType: fc.constant('file' as const),
    blockName: fc.constant('' as const),
    media: id,
    title: line,
  }),
  fc.record({
    blockType: fc.constant('video' as const),
    blockName: fc.constant('' as const),
    provider: fc.constant('youtube' as const),
    videoId: fc.constant('dQw4w9WgXcQ'),
    title: line,
    poster: fc.oneof(id, fc.constant(null)),
  }),
  fc.record({
    blockType: fc.constant('related' as const),
    blockName: fc.constant('' as const),
    items: fc.uniqueArray(id, { minLength: 1 }),
  }),
);

const node: fc.Arbitrary<StateNode> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('h2' as const, 'h3' as const, 'h4' as const), inline)
      .map(([tag, children]) => stateHeading(tag, children)),
  },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: fc.constant(stateRule()) },
  { weight: 2, arbitrary: block.map(stateBlock) },
);

export const arbitraryState = fc.array(node, { maxLength: 5 }).map(editorState);
