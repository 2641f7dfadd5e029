import type { ArrayField, GroupField } from 'payload';
import { labelRecord } from '@/i18n/labels';

interface Common {
  name: string;
  localized: boolean;
  label: Record<string, string>;
  admin: { description?: Record<string, string> };
}

const label = (path: string) => labelRecord('content', `fields.${path}`);

/** Name and address of the original of a republished text. */
export function sourceField(base: Common): GroupField {
  return {
    ...base,
    type: 'group',
    fields: [
      { name: 'name', type: 'text', label: label('source.name') },
      { name: 'url', type: 'text', label: label('source.url') },
    ],
  };
}

/** Localized as a whole, so that saving one language cannot touch another's rows. */
export function correctionsField(base: Common): ArrayField {
  return {
    ...base,
    type: 'array',
    labels: { singular: base.label, plural: base.label },
    fields: [
      { name: 'date', type: 'date', label: label('corrections.date') },
      { name: 'text', type: 'textarea', label: label('corrections.text') },
    ],
  };
}
