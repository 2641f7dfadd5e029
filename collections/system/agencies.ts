import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { idField } from '@/content/id-field';
import { fieldTexts, labelRecord } from '@/i18n/labels';

const texts = (name: string) => fieldTexts('agencies', name);
const kinds = ['committee', 'department', 'office', 'agency', 'commune', 'ward'] as const;

/** Units that write and answer for information, the 92 communes and wards among them. Units change: data, never code. */
export const agencies: CollectionConfig = {
  slug: 'agencies',
  labels: {
    singular: labelRecord('content', 'system.agencies.singular'),
    plural: labelRecord('content', 'system.agencies.plural'),
  },
  access: collectionAccess('agencies'),
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'code'],
    listSearchableFields: ['name', 'key', 'code'],
    group: labelRecord('content', 'groups.structure'),
  },
  fields: [
    idField(),
    { ...texts('name'), type: 'text', localized: true },
    {
      ...texts('kind'),
      type: 'select',
      options: kinds.map((value) => ({ value, label: labelRecord('content', `options.kind.${value}`) })),
    },
    // Official code of the administrative unit, for communes and wards.
    { ...texts('code'), type: 'text' },
    { ...texts('key'), type: 'text', unique: true },
  ],
};
