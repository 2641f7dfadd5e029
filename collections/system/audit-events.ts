import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { idField } from '@/content/id-field';
import { labelRecord } from '@/i18n/labels';

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
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'actor', type: 'text', required: true },
    { name: 'action', type: 'text', required: true },
    { name: 'target', type: 'text', required: true, index: true },
    { name: 'data', type: 'json' },
    // Place in the chain, 0 until sealed.
    { name: 'place', type: 'number', index: true },
    { name: 'previousHash', type: 'text' },
    { name: 'hash', type: 'text' },
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
