/**
 * What import and export need of the CMS. `src/seed/payload-port.ts` answers it from Payload's Local API; tests answer
 * it from memory.
 */
import type { MediaLicence } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';

/** One language of a document: its own fields by name, `title`, `slug`, `description` and `body` among them. */
export interface LocaleData {
  status: 'published' | 'draft';
  /** ISO 8601 with offset; null: never published, or leave it to the CMS. */
  publishedAt: string | null;
  fields: Record<string, unknown>;
}

/**
 * A document with its newest texts. Links are ids; `agency` is an agency's id; `source` `{name, url}`; `corrections`
 * `[{date, text}]`; empty fields are absent. A language that is absent is not touched by a save.
 */
export interface DocumentData {
  /** Folder key: names the folder of the export. */
  key: string;
  shared: Record<string, unknown>;
  locales: Partial<Record<Locale, LocaleData>>;
}

export interface StoredDocument extends DocumentData {
  id: string;
}

export interface MediaMetadata {
  alt: Partial<Record<Locale, string>>;
  caption: Partial<Record<Locale, string>>;
  credit: Partial<Record<Locale, string>>;
  owner: string;
  licence: MediaLicence;
  /** ISO date, `2027-12-31`. */
  expires: string | null;
  aiMade: boolean;
  focalX: number;
  focalY: number;
}

export interface StoredMedia {
  id: string;
  /** Name of the original; NFC. */
  filename: string;
  /** sha-256 of the bytes as they once came, and of the original as it is kept: the same file if either matches. */
  digests: readonly string[];
  metadata: MediaMetadata;
}

export interface MediaFile {
  id: string;
  filename: string;
  bytes: Buffer;
}

export interface ImportPort {
  findDocument(type: string, id: string): Promise<StoredDocument | null>;
  /**
   * Creates or updates all given languages and publishes those that say so, or does nothing and throws. A field of the
   * type that is absent becomes empty. A language that is published here and a draft in `document` keeps its published
   * version and gets a draft over it.
   */
  saveDocument(type: string, id: string, document: DocumentData): Promise<void>;
  findMedia(id: string): Promise<StoredMedia | null>;
  createMedia(file: MediaFile, metadata: MediaMetadata): Promise<void>;
  /** `file` absent: only what is said about it has changed. */
  updateMedia(id: string, metadata: MediaMetadata, file?: MediaFile): Promise<void>;
  /** Agency key → id. */
  agencies(): Promise<ReadonlyMap<string, string>>;
}

export interface ExportPort {
  /** Every document of the type, drafts too, in a lasting order. */
  documents(type: string): AsyncIterable<StoredDocument>;
  media(): AsyncIterable<StoredMedia>;
  /** The original as it is kept. */
  readMedia(id: string): Promise<Buffer>;
  agencies(): Promise<ReadonlyMap<string, string>>;
}

export interface ContentPort extends ImportPort, ExportPort {
  close(): Promise<void>;
}
