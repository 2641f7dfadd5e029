/** The small editors inside blocks. */
import {
  BoldFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { CollectionSlug } from 'payload';
import { linkFeature } from './link-feature';

const words = (linkTo?: CollectionSlug[]) => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  linkFeature(linkTo),
  InlineToolbarFeature(),
];

/** Paragraphs only. */
export function quoteEditor(linkTo?: CollectionSlug[]) {
  return lexicalEditor({ features: words(linkTo) });
}

/** Paragraphs and lists. */
export function calloutEditor(linkTo?: CollectionSlug[]) {
  return lexicalEditor({
    features: [...words(linkTo), UnorderedListFeature(), OrderedListFeature(), listIndent()],
  });
}

/** Lists nest; text does not move to the right by itself. */
export function listIndent() {
  return IndentFeature({ disabledNodes: ['paragraph', 'heading'], disableTabNode: true });
}
