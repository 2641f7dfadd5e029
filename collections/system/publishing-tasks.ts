import type { CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { idField } from '@/content/id-field';
import { labelRecord } from '@/i18n/labels';

/**
 * Work to be done later, exactly once: scheduled publish and withdraw, and re-projection of dependents. A task is
 * carried out and marked done in one transaction (docs/decisions/005-publishing-tasks.md), so a kill leaves it
 * pending and nothing needs reaping.
 */
export const publishingTasks: CollectionConfig = {
  slug: 'publishing-tasks',
  labels: {
    singular: labelRecord('content', 'system.publishing-tasks.singular'),
    plural: labelRecord('content', 'system.publishing-tasks.plural'),
  },
  access: { ...collectionAccess('store'), create: () => false, update: () => false, delete: () => false },
  admin: { group: labelRecord('content', 'groups.system'), hidden: true },
  lockDocuments: false,
  fields: [
    idField(),
    { name: 'action', type: 'text', required: true },
    { name: 'contentType', type: 'text' },
    { name: 'contentId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text' },
    // ISO 8601 UTC: compared as text, which sorts as time.
    { name: 'dueAt', type: 'text', required: true },
    { name: 'state', type: 'text', required: true },
    { name: 'attempts', type: 'number', defaultValue: 0 },
    { name: 'lastError', type: 'text' },
    { name: 'requestedBy', type: 'text' },
    { name: 'cursor', type: 'text' },
  ],
  indexes: [{ fields: ['state', 'dueAt'] }],
};
