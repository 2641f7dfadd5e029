/** Fields every content document has beside its type's own. */
import type { Field } from 'payload';
import { ownerAgencyAccess } from '@/access/owner-agency';
import { labelRecord } from '@/i18n/labels';

const label = (name: string) => labelRecord('content', `fields.${name}.label`);
const help = (name: string) => labelRecord('content', `fields.${name}.help`);

const neverByHand = { create: () => false, update: () => false };

/** Who owns it, when it was published. */
export function publishingFields(): Field[] {
  return [
    {
      name: 'publishedAt',
      type: 'date',
      localized: true,
      disableDuplicate: true,
      label: label('publishedAt'),
      admin: {
        description: help('publishedAt'),
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      },
    },
    {
      name: 'ownerAgency',
      type: 'relationship',
      relationTo: 'agencies' as never,
      index: true,
      label: label('ownerAgency'),
      admin: { description: help('ownerAgency') },
      access: ownerAgencyAccess('content'),
    },
    {
      name: 'key',
      type: 'text',
      index: true,
      disableDuplicate: true,
      label: label('key'),
      admin: {
        description: help('key'),
        readOnly: true,
        // Only what was imported has one.
        condition: (data) => Boolean(data.key),
      },
      access: neverByHand,
    },
  ];
}

const unseen = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true };

/** Nobody's reading: the form carries them along, or they are kept for the rules. */
export function carriedFields(): Field[] {
  return [
    // Sent back by the form: names the version that was edited (src/cms/hooks/check-revision.ts).
    { name: 'revision', type: 'number', defaultValue: 0, admin: unseen },
    // The revision at which this language's text last changed: hooks/note-text-revision.ts.
    {
      name: 'textRevision',
      type: 'number',
      localized: true,
      disableDuplicate: true,
      admin: unseen,
      access: neverByHand,
    },
    // User ids of everyone who wrote in this language: none of them may approve it.
    { name: 'writers', type: 'json', localized: true, admin: unseen, access: neverByHand },
    // Payload's own field: a copy would be published in every language its original is.
    { name: '_status', type: 'select', disableDuplicate: true, label: label('_status') } as Field,
  ];
}
