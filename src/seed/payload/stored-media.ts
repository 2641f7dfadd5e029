import type { PayloadRequest } from 'payload';
import { type Locale, locales } from '@/i18n/locales';
import { sha256 } from '@/lib/sha256';
import { prepareFile } from '@/media/hooks/prepare-upload';
import { mediaDirectory } from '@/media/media-directory';
import { type MediaDocument, textIn } from '@/media/media-document';
import { readOriginal } from '@/media/originals/original-store';
import type { MediaFile, MediaMetadata, StoredMedia } from '../import/port';

const texts = ['alt', 'caption', 'credit'] as const;

export async function storedMedia(doc: MediaDocument): Promise<StoredMedia> {
  const original = await readOriginal(mediaDirectory(), doc.filename);
  return {
    id: doc.id,
    filename: doc.originalName,
    digests: [doc.contentDigest, sha256(original)],
    metadata: metadataOf(doc),
  };
}

function metadataOf(doc: MediaDocument): MediaMetadata {
  const [alt, caption, credit] = texts.map((name) => filled(doc, name));
  return {
    alt: alt ?? {},
    caption: caption ?? {},
    credit: credit ?? {},
    owner: doc.owner ?? '',
    licence: doc.licence ?? 'all-rights-reserved',
    expires: doc.expires ? doc.expires.slice(0, 10) : null,
    aiMade: doc.aiMade === true,
    focalX: doc.focalX ?? 50,
    focalY: doc.focalY ?? 50,
  };
}

function filled(doc: MediaDocument, name: (typeof texts)[number]): Partial<Record<Locale, string>> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const text = textIn(doc[name], locale);
      return text === '' ? [] : [[locale, text]];
    }),
  );
}

/**
 * Creates the medium, or says something new about it, with a new file or without. All languages in the transaction of
 * `req`; `file` was made ready before it began.
 */
export async function saveMedia(
  req: PayloadRequest,
  id: string,
  metadata: MediaMetadata,
  { file, exists }: { file?: Awaited<ReturnType<typeof prepareFile>> | undefined; exists: boolean },
): Promise<void> {
  const { alt, caption, credit, ...shared } = metadata;
  let created = exists;
  for (const locale of locales) {
    const data = {
      ...shared,
      alt: alt[locale] ?? null,
      caption: caption[locale] ?? null,
      credit: credit[locale] ?? null,
    } as never;
    const first = locale === locales[0];
    const options = { collection: 'media' as const, locale, req, ...(first && file ? { file } : {}) };
    // Payload keeps the file of the first call on the request; the other languages only bring their texts.
    if (!first) Reflect.deleteProperty(req, 'file');
    if (created) await req.payload.update({ ...options, id, data });
    else await req.payload.create({ ...options, data: { id, ...(data as object) } as never });
    created = true;
  }
}

export function readyFile({ filename, bytes }: MediaFile) {
  return prepareFile({ name: filename, data: bytes });
}
