/** The body in the Markdown of docs/import-format.md. */
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Body } from '../body';
import { type MarkdownNames, markdownBlocks } from './markdown-blocks';

export type { MarkdownNames };

/** A letter that may begin a directive's name; emoji may, for the parser looks at halves of them. */
const nameStart = '(?:[^\\s\\p{P}\\p{S}]|[\\u{10000}-\\u{10ffff}])';

/**
 * Which colons and braces to escape. The library escapes every colon before a letter or digit, but not all that
 * matter; our reader gives back `8:30` as it stands, and minds only what looks like a directive with words.
 */
const unsafe: NonNullable<Options['unsafe']> = [
  { character: ':', after: `${nameStart}(?:${nameStart}|-)*[[{_*]`, inConstruct: 'phrasing', unicode: true },
  { character: ':', afterNode: 'textDirective', inConstruct: 'phrasing' },
  { character: '{', before: '\\]', inConstruct: 'phrasing' },
  { atBreak: true, character: ':', after: ':' },
];

/** `*` for emphasis too: `_` does not work inside a word, and Chinese and Korean are one word to CommonMark. */
const options: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  resourceLink: true,
  handlers: {
    text: (...node: Parameters<typeof defaultHandlers.text>) =>
      withEscapedUnderscores(defaultHandlers.text(...node)),
  },
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    { ...directiveToMarkdown({ preferShortcut: false }), unsafe },
  ],
};

/** The library leaves `_` inside a word, and then may turn the letter beside it into a reference that ends with `;`. */
function withEscapedUnderscores(markdown: string): string {
  return markdown.replace(/\\[\s\S]|_/g, (found) => (found === '_' ? '\\_' : found));
}

export function renderBodyMarkdown(body: Body, names: MarkdownNames): string {
  return toMarkdown({ type: 'root', children: markdownBlocks(body, names) }, options);
}
