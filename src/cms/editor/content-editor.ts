/**
 * The editor of every body: a fixed set of what a text may hold. It mirrors the nodes `cleanRichText` keeps; a
 * feature that is not there would lose its text on save. No underline: readers take it for a link.
 */
import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block, CollectionSlug } from 'payload';
import { linkFeature } from './link-feature';
import { listIndent } from './nested-editors';
import { figureBlock, fileBlock, galleryBlock } from './picture-blocks';
import { tableBlock } from './table-block';
import { calloutBlock, quoteBlock, relatedBlock } from './text-blocks';
import { videoBlock } from './video-block';

/** @param linkTo collections a link may lead to; without it, all with `admin.enableRichTextLink` */
export function contentEditor(linkTo?: readonly string[]) {
  const collections = linkTo && ([...linkTo] as CollectionSlug[]);
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      listIndent(),
      linkFeature(collections),
      HorizontalRuleFeature(),
      BlocksFeature({ blocks: contentBlocks(collections) }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  });
}

/** In the order of the menu: what is used most comes first. */
export function contentBlocks(linkTo?: CollectionSlug[]): Block[] {
  return [
    figureBlock,
    galleryBlock,
    quoteBlock(linkTo),
    calloutBlock(linkTo),
    tableBlock,
    fileBlock,
    videoBlock,
    relatedBlock,
  ];
}
