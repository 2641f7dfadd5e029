import type { MediaLicence } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';

/** One language's text, or all languages' when the document was read with `locale: 'all'`. */
export type LocalizedText = string | null | undefined | Partial<Record<Locale, string | null>>;

/** A document of the media collection as Payload gives it. */
export interface MediaDocument {
  id: string;
  /** Name of the stored original: `<32 hex>.<extension>`. */
  filename: string;
  mimeType: string;
  width?: number | null;
  height?: number | null;
  focalX?: number | null;
  focalY?: number | null;
  alt?: LocalizedText;
  caption?: LocalizedText;
  credit?: LocalizedText;
  owner?: string | null;
  licence?: MediaLicence | null;
  /** ISO date: last day of use. */
  expires?: string | null;
  aiMade?: boolean | null;
  color?: string | null;
  digest: string;
  contentDigest: string;
  originalName: string;
  bytes: number;
}

/** The text of exactly this language, '' when there is none: never another language's. */
export function textIn(value: LocalizedText, locale: Locale): string {
  if (typeof value === 'string') return value;
  return value?.[locale] ?? '';
}
