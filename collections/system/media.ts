import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { collectionAccess } from '@/access/collection-access';
import { keepToHeldLanguage } from '@/access/held-languages';
import { ownerAgencyAccess } from '@/access/owner-agency';
import { personOf } from '@/access/person';
import { labelRecord } from '@/i18n/labels';
import { mediaCollection } from '@/media/media-collection';

const library = mediaCollection({ access: collectionAccess('media') });
const localized = new Set(['alt', 'caption', 'credit', 'id']);

const keepToLanguages: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (!data || operation !== 'update') return data;
  return keepToHeldLanguage(req, { subject: 'media', document: originalDoc }, data, localized);
};

const ownByAgency: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const agencyId = personOf(req.user)?.agencyId;
  return operation === 'create' && !data.ownerAgency && agencyId ? { ...data, ownerAgency: agencyId } : data;
};

/** Pictures and files. Not public content by itself: a file is public while a live item shows it. */
export const media: CollectionConfig = {
  ...library,
  hooks: {
    ...library.hooks,
    beforeValidate: [...(library.hooks?.beforeValidate ?? []), keepToLanguages],
    beforeChange: [...(library.hooks?.beforeChange ?? []), ownByAgency],
  },
  fields: [
    ...library.fields,
    {
      name: 'ownerAgency',
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
      label: labelRecord('content', 'fields.ownerAgency.label'),
      admin: { description: labelRecord('content', 'fields.ownerAgency.help'), position: 'sidebar' },
      access: ownerAgencyAccess('media'),
    },
  ],
};
