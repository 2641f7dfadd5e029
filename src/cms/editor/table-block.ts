import type { Block } from 'payload';
import { asList } from '@/content/rich-text/untrusted';
import { blockLabel, blockLabels, lineField } from './block-fields';
import { editorLabel, editorText } from './editor-texts';

const isFilled = (rows: unknown) => asList(rows).some((row) => asList(row).some((cell) => cell !== ''));

/** Rows of plain text, edited in a grid that takes what is copied from Excel or Word. */
export const tableBlock: Block = {
  slug: 'table',
  labels: blockLabels('table'),
  admin: { disableBlockName: true },
  fields: [
    lineField(
      'caption',
      (t) => t.table.caption,
      (t) => t.table.captionHelp,
      300,
    ),
    {
      name: 'header',
      type: 'select',
      defaultValue: 'row',
      required: true,
      label: blockLabel((t) => t.table.header),
      admin: { description: blockLabel((t) => t.table.headerHelp) },
      options: (['row', 'column', 'both', 'none'] as const).map((value) => ({
        value,
        label: blockLabel((t) => t.table.headers[value]),
      })),
    },
    {
      name: 'rows',
      type: 'json',
      required: true,
      label: blockLabel((t) => t.table.rows),
      validate: (rows, { req }) =>
        isFilled(rows) || editorText(req.i18n?.language, (t) => t.blocks.table.empty),
      admin: {
        description: blockLabel((t) => t.table.rowsHelp),
        components: {
          Field: {
            path: '@/cms/editor/table-grid-field#TableGridField',
            clientProps: { texts: editorLabel((t) => t.blocks.table.grid) },
          },
        },
      },
    },
  ],
};
