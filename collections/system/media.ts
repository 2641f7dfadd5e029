import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Field,
} from 'payload';
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

const technical = new Set(['color', 'digest', 'contentDigest']);
const known = new Set(['originalName', 'bytes']);

/** What the library works out is shown once there is something to show; its fingerprints are nobody's reading. */
function tidied(field: Field): Field {
  if (!('name' in field)) return field;
  if (technical.has(field.name)) return { ...field, admin: { ...field.admin, hidden: true } } as Field;
  if (!known.has(field.name)) return field;
  const condition = (data: Record<string, unknown>) => Boolean(data[field.name]);
  return { ...field, admin: { ...field.admin, condition } } as Field;
}

/** Pictures and files. Not public content by itself: a file is public while a live item shows it. */
export const media: CollectionConfig = {
  ...library,
  // Addresses of thumbnails carry a digest of their own; Payload's bare date behind it is no query we let in.
  upload: { ...(typeof library.upload === 'object' ? library.upload : {}), cacheTags: false },
  admin: { ...library.admin, group: labelRecord('content', 'groups.content'), hideAPIURL: true },
  hooks: {
    ...library.hooks,
    beforeValidate: [...(library.hooks?.beforeValidate ?? []), keepToLanguages],
    beforeChange: [...(library.hooks?.beforeChange ?? []), ownByAgency],
  },
  fields: [
    ...library.fields.map(tidied),
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
