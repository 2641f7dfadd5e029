/** The media library as a Payload collection; registered by collections/system/media.ts. */
import type { CollectionConfig, Field } from 'payload';
import { idField } from '@/content/id-field';
import { mediaLicences } from '@/content/public-media';
import { ingestUpload } from './hooks/ingest-upload';
import { serveOriginal, thumbnailEndpoint } from './hooks/serve-stored-file';
import { stampMedia } from './hooks/stamp-media';
import { uploadEndpoints } from './hooks/upload-endpoints';
import { acceptedMimeTypes } from './ingest/recognise-type';
import { mediaDirectory } from './media-directory';
import { type MediaTexts, mediaLabel } from './media-texts';

type FieldName = keyof MediaTexts['fields'];

export interface MediaCollectionOptions {
  access: NonNullable<CollectionConfig['access']>;
  /** Absolute path; the default is `MEDIA_DIR`. */
  mediaDir?: string;
}

/** Storage is ours (originals/): Payload deletes and overwrites files before its transaction is committed. */
export function mediaCollection({
  access,
  mediaDir = mediaDirectory(),
}: MediaCollectionOptions): CollectionConfig {
  return {
    slug: 'media',
    access,
    labels: {
      singular: mediaLabel((texts) => texts.collection.singular),
      plural: mediaLabel((texts) => texts.collection.plural),
    },
    admin: {
      useAsTitle: 'originalName',
      // The cell of `filename` is the thumbnail; its digest is hidden (custom.css).
      defaultColumns: ['filename', 'originalName', 'alt', 'credit', 'licence', 'updatedAt'],
      description: mediaLabel((texts) => texts.collection.help),
      listSearchableFields: ['originalName', 'alt', 'caption', 'credit'],
    },
    // A copy would have the same bytes and so the same address.
    disableDuplicate: true,
    upload: {
      staticDir: mediaDir,
      disableLocalStorage: true,
      mimeTypes: acceptedMimeTypes,
      pasteURL: false,
      crop: false,
      focalPoint: true,
      handlers: [serveOriginal],
      adminThumbnail: ({ doc }) => thumbnailAddress(doc),
    },
    endpoints: [...uploadEndpoints, thumbnailEndpoint],
    hooks: { beforeOperation: [ingestUpload], beforeChange: [stampMedia] },
    fields: [idField(), ...editedFields(), ...computedFields()],
  };
}

/** `digest` makes the browser ask again when the picture or its focal point has changed. */
function thumbnailAddress(doc: Record<string, unknown>): string | null {
  const isImage = typeof doc.mimeType === 'string' && doc.mimeType.startsWith('image/');
  return isImage ? `/api/media/${doc.id}/thumbnail?digest=${doc.digest}` : null;
}

function editedFields(): Field[] {
  return [
    { ...described('alt'), type: 'text', localized: true, maxLength: 500 },
    { ...described('caption'), type: 'textarea', localized: true, maxLength: 1000 },
    { ...described('credit'), type: 'text', localized: true, maxLength: 300 },
    { ...described('owner'), type: 'text', maxLength: 300 },
    {
      ...described('licence'),
      type: 'select',
      defaultValue: 'all-rights-reserved',
      options: mediaLicences.map((value) => ({ value, label: mediaLabel((texts) => texts.licences[value]) })),
    },
    { ...described('expires'), type: 'date' },
    { ...described('aiMade'), type: 'checkbox', defaultValue: false },
  ];
}

function computedFields(): Field[] {
  return [
    // Payload's own field with another label: its name is a digest, and what its cell shows is the thumbnail.
    { ...described('filename'), type: 'text' },
    { ...computed('originalName'), type: 'text', index: true },
    { ...computed('bytes'), type: 'number' },
    { ...computed('color'), type: 'text' },
    { ...computed('digest'), type: 'text', unique: true, index: true },
    { ...computed('contentDigest'), type: 'text', index: true },
  ];
}

function described<N extends FieldName>(name: N) {
  return {
    name,
    label: mediaLabel((texts) => texts.fields[name].label),
    admin: { description: mediaLabel((texts) => texts.fields[name].help) },
  };
}

/** Set by `stampMedia` alone; nobody may write it, whatever the rights table says. */
function computed<N extends FieldName>(name: N) {
  const { admin, ...rest } = described(name);
  return {
    ...rest,
    admin: { ...admin, readOnly: true, position: 'sidebar' as const },
    access: { create: () => false, update: () => false },
  };
}
