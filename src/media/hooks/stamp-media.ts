import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import type { MediaLicence } from '@/content/public-media';
import { isLocale, type Locale, locales } from '@/i18n/locales';
import { mediaDirectory } from '../media-directory';
import type { LocalizedText, MediaDocument } from '../media-document';
import { embedXmp } from '../originals/embed-xmp';
import { hasSettings, type MediaSettings, mediaDigest, storedName } from '../originals/media-digest';
import { readOriginal, saveOriginal } from '../originals/original-store';
import { xmpPacket } from '../originals/xmp-packet';
import { MediaRefused } from './media-refused';
import { type PendingUpload, pendingUpload } from './pending-uploads';

/** What only this hook sets: taken from the upload or from the stored document, never from the request. */
const ownFields = [
  'filename',
  'filesize',
  'mimeType',
  'width',
  'height',
  'color',
  'digest',
  'contentDigest',
  'originalName',
  'bytes',
] as const;

/**
 * Before a medium is saved: writes rights into the picture, stores the original under the name of its bytes, and
 * computes the digest. The file is there before the document is; a file whose document never came is an orphan.
 */
export const stampMedia: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const stored: Partial<MediaDocument> = originalDoc ?? {};
  const upload = pendingUpload(req.file?.data);
  const settings = await finalSettings({ collection: collection.slug, data, stored, upload, req });
  const focal = { focalX: settings.focalX, focalY: settings.focalY };
  if (!upload && stored.digest && hasSettings(stored.digest, settings)) {
    return { ...data, ...ownValues(stored), ...focal };
  }
  const source = upload ? uploadSource(upload) : await storedSource(stored, req);
  const isImage = source.values.mimeType.startsWith('image/');
  const bytes = isImage ? embedXmp(source.bytes, source.values.mimeType, xmpPacket(settings)) : source.bytes;
  const digest = mediaDigest(bytes, settings);
  const filename = storedName({ digest, mimeType: source.values.mimeType });
  if (upload || filename !== stored.filename) await saveOriginal(mediaDirectory(), filename, bytes);
  return {
    ...data,
    ...source.values,
    ...focal,
    filename,
    digest,
    bytes: bytes.length,
    filesize: bytes.length,
  };
};

interface Source {
  bytes: Buffer;
  values: Record<string, unknown> & { mimeType: string };
}

function uploadSource({ file }: PendingUpload): Source {
  const { bytes, mimeType, width, height, color, originalName, contentDigest } = file;
  return { bytes, values: { mimeType, width, height, color, originalName, contentDigest } };
}

async function storedSource(stored: Partial<MediaDocument>, req: PayloadRequest): Promise<Source> {
  const { filename = '', mimeType = '' } = stored;
  try {
    const bytes = await readOriginal(mediaDirectory(), filename);
    return { bytes, values: { ...ownValues(stored), mimeType } };
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `Stored original ${filename} cannot be read` });
    throw new MediaRefused({ reason: 'unreadable', values: { name: stored.originalName ?? filename } }, req);
  }
}

function ownValues(stored: Partial<MediaDocument>): Record<string, unknown> {
  const values: Record<string, unknown> = { ...stored };
  return Object.fromEntries(ownFields.map((field) => [field, values[field]]));
}

interface SettingsInput {
  collection: CollectionSlug;
  data: Partial<MediaDocument>;
  stored: Partial<MediaDocument>;
  upload: PendingUpload | undefined;
  req: PayloadRequest;
}

async function finalSettings(input: SettingsInput): Promise<MediaSettings> {
  const { data, stored, upload } = input;
  const licence: MediaLicence = data.licence ?? stored.licence ?? 'all-rights-reserved';
  // A new picture does not keep the focal point of the one it replaces.
  const focal = upload ?? { focalX: data.focalX ?? stored.focalX, focalY: data.focalY ?? stored.focalY };
  return {
    credit: await allCredits(input),
    owner: (data.owner === undefined ? stored.owner : data.owner) ?? '',
    licence,
    aiMade: (data.aiMade ?? stored.aiMade) === true,
    focalX: focal.focalX ?? 50,
    focalY: focal.focalY ?? 50,
  };
}

/** A save carries one language; the file carries the credit in all of them. */
async function allCredits({
  collection,
  data,
  stored,
  req,
}: SettingsInput): Promise<MediaSettings['credit']> {
  const before = stored.id ? await storedCredits(collection, stored.id, req) : {};
  const after = { ...before, ...submittedCredits(data.credit, req.locale) };
  return Object.fromEntries(locales.flatMap((locale) => (after[locale] ? [[locale, after[locale]]] : [])));
}

type Credits = Partial<Record<Locale, string | null>>;

/** Through the adapter: the Local API would change the language of the request it is given. */
async function storedCredits(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Credits> {
  const where = { id: { equals: id } };
  const document = await req.payload.db.findOne<{ id: string; credit?: Credits }>({ collection, req, where });
  return document?.credit ?? {};
}

function submittedCredits(credit: LocalizedText, language: string | undefined | null): Credits {
  if (credit === undefined) return {};
  if (credit !== null && typeof credit === 'object') return credit;
  // A request without a language saves no localized text.
  return isLocale(language) ? { [language]: credit } : {};
}
