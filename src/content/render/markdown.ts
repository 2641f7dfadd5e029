/** The body in the Markdown of docs/import-format.md. */
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Body } from '../body';
import { type MarkdownNames, markdownBlocks } from './markdown-blocks';

export type { MarkdownNames };

/** `*` for emphasis too: `_` does not work inside a word, and Chinese and Korean are one word to CommonMark. */
const options: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  resourceLink: true,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), directiveToMarkdown({ preferShortcut: false })],
};

export function renderBodyMarkdown(body: Body, names: MarkdownNames): string {
  return toMarkdown({ type: 'root', children: markdownBlocks(body, names) }, options);
}
