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
        admin: { description: blockLabel((t) => t.quote.textHelp) },
        editor: quoteEditor(linkTo),
      },
      lineField(
        'by',
        (t) => t.quote.by,
        (t) => t.quote.byHelp,
      ),
      lineField(
        'role',
        (t) => t.quote.role,
        (t) => t.quote.roleHelp,
      ),
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
        admin: { description: blockLabel((t) => t.callout.toneHelp) },
        options: (['info', 'tip', 'warning'] as const).map((value) => ({
          value,
          label: blockLabel((t) => t.callout.tones[value]),
        })),
      },
      lineField(
        'title',
        (t) => t.callout.title,
        (t) => t.callout.titleHelp,
      ),
      {
        name: 'text',
        type: 'richText',
        required: true,
        label: blockLabel((t) => t.callout.text),
        admin: { description: blockLabel((t) => t.callout.textHelp) },
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
      admin: { description: blockLabel((t) => t.related.itemsHelp) },
    },
  ],
};
