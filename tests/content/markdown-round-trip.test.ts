import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalRichText } from '@/content/rich-text/canonical-rich-text';
import { lexicalToMarkdown } from '@/content/rich-text/lexical-to-markdown';
import { markdownToLexical } from '@/content/rich-text/markdown-to-lexical';
import { arbitraryState } from './arbitrary-state';

/** Ids and names that differ by their last sign. */
const prefix = '0199d0b4-0000-7000-8000-00000000000';
const names = {
  media: (id: string) => `ảnh ${id.slice(-1)} (x).jpg`,
  document: (_type: string, id: string) => `key-${id.slice(-1)}`,
};
const targets = {
  media: (name: string) => prefix + /^ảnh (\d)/.exec(name)?.[1],
  document: (_type: string, key: string) => prefix + key.slice(-1),
};

const runs = Number(process.env.PROPERTY_RUNS ?? 400);

test('importing what was exported gives the same text', () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const before = canonicalRichText(state);
      const markdown = lexicalToMarkdown(before, names);
      const { state: after, issues } = markdownToLexical(markdown, targets);
      expect(issues, markdown).toEqual([]);
      expect(canonicalRichText(after), markdown).toEqual(before);
    }),
    { numRuns: runs },
  );
});

test('exporting again gives the same Markdown', () => {
  fc.assert(
    fc.property(arbitraryState, (state) => {
      const markdown = lexicalToMarkdown(state, names);
      const { state: after } = markdownToLexical(markdown, targets);
      expect(lexicalToMarkdown(after, names)).toBe(markdown);
    }),
    { numRuns: Math.ceil(runs / 3) },
  );
});
