import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { idField } from '@/content/id-field';
import { fieldTexts, labelRecord } from '@/i18n/labels';

const texts = (name: string) => fieldTexts('audit-events', name);

/**
 * Who did what, written in the transaction of the act itself and sealed into a hash chain after commit
 * (src/workflow/audit/). Kept at least 12 months (Decree 53/2022); no personal data beyond the account's id.
 */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: {
    singular: labelRecord('content', 'system.audit-events.singular'),
    plural: labelRecord('content', 'system.audit-events.plural'),
  },
  access: { ...collectionAccess('audit'), create: () => false, update: () => false, delete: () => false },
  admin: {
    hideAPIURL: true,
    group: labelRecord('content', 'groups.system'),
    defaultColumns: ['at', 'action', 'target', 'actor'],
    useAsTitle: 'action',
  },
  lockDocuments: false,
  timestamps: false,
  fields: [
    idField(),
    { ...texts('at'), type: 'text', required: true, index: true },
    { ...texts('actor'), type: 'text', required: true },
    { ...texts('action'), type: 'text', required: true },
    { ...texts('target'), type: 'text', required: true, index: true },
    { ...texts('data'), type: 'json' },
    // Place in the chain, 0 until sealed.
    { ...texts('place'), type: 'number', index: true },
    { ...texts('previousHash'), type: 'text' },
    { ...texts('hash'), type: 'text' },
  ],
  indexes: [{ fields: ['target', 'at'] }],
};

/** One row per sealed event: `id` is its place, padded, so that no place is given twice. */
export const auditSeals: CollectionConfig = {
  slug: 'audit-seals',
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'event', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
};
