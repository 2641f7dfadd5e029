import type { PublicMedia } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';
import { type MediaDocument, textIn } from './media-document';

/**
 * @param doc read with `locale: 'all'`, or in `locale` with `fallbackLocale: false`
 * @returns the medium in that language; a text it does not have in that language is ''
 */
export function toPublicMedia(doc: MediaDocument, locale: Locale): PublicMedia {
  const isImage = doc.mimeType.startsWith('image/');
  return {
    mediaId: doc.id,
    kind: isImage ? 'image' : 'file',
    digest: doc.digest,
    mimeType: doc.mimeType,
    bytes: doc.bytes,
    filename: doc.originalName,
    width: isImage ? (doc.width ?? 0) : 0,
    height: isImage ? (doc.height ?? 0) : 0,
    focalX: doc.focalX ?? 50,
    focalY: doc.focalY ?? 50,
    color: doc.color ?? '',
    alt: textIn(doc.alt, locale),
    caption: textIn(doc.caption, locale),
    credit: textIn(doc.credit, locale),
    owner: doc.owner ?? '',
    licence: doc.licence ?? 'all-rights-reserved',
    aiMade: doc.aiMade === true,
  };
}
