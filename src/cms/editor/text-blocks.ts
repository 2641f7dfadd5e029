import type { Block, CollectionSlug } from 'payload';
import { relatedType } from '@/content/rich-text/editor-state';
import { blockLabel, blockLabels, lineField } from './block-fields';
import { calloutEditor, quoteEditor } from './nested-editors';

/** Somebody's words, with who said them. */
export function quoteBlock(linkTo?: CollectionSlug[]): Block {
  return {
    slug: 'quote',
    labels: blockLabels('quote'),
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'text',
        type: 'richText',
        required: true,
        label: blockLabel((t) => t.quote.text),
        editor: quoteEditor(linkTo),
      },
      lineField('by', (t) => t.quote.by),
      lineField('role', (t) => t.quote.role),
    ],
  };
}

/** Set apart from the running text: information, a tip, a warning. */
export function calloutBlock(linkTo?: CollectionSlug[]): Block {
  return {
    slug: 'callout',
    labels: blockLabels('callout'),
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'tone',
        type: 'select',
        defaultValue: 'info',
        required: true,
        label: blockLabel((t) => t.callout.tone),
        options: (['info', 'tip', 'warning'] as const).map((value) => ({
          value,
          label: blockLabel((t) => t.callout.tones[value]),
        })),
      },
      lineField('title', (t) => t.callout.title),
      {
        name: 'text',
        type: 'richText',
        required: true,
        label: blockLabel((t) => t.callout.text),
        editor: calloutEditor(linkTo),
      },
    ],
  };
}

/** Articles to read next, chosen by hand. */
export const relatedBlock: Block = {
  slug: 'related',
  labels: blockLabels('related'),
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'items',
      type: 'relationship',
      relationTo: relatedType as never,
      hasMany: true,
      required: true,
      label: blockLabel((t) => t.related.items),
    },
  ],
};
