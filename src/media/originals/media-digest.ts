/**
 * A medium's digest is 48 hex characters: 32 name the stored bytes, 16 what is done with them. So it changes with
 * everything visible, and the stored file follows from it without a look into the database.
 */
import type { PublicMedia } from '@/content/public-media';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256 } from '@/lib/sha256';
import { storedExtensions } from '../ingest/ingest-file';
import type { MediaRights } from './media-rights';

const bytesLength = 32;
const settingsLength = 16;

export interface MediaSettings extends MediaRights {
  /** Percent from left and top. */
  focalX: number;
  focalY: number;
}

export function mediaDigest(storedBytes: Buffer, settings: MediaSettings): string {
  return sha256(storedBytes).slice(0, bytesLength) + settingsDigest(settings);
}

/** True when the digest was made with exactly these settings. */
export function hasSettings(digest: string, settings: MediaSettings): boolean {
  return digest.slice(bytesLength) === settingsDigest(settings);
}

/** Name of the stored original: `<32 hex>.<extension>`. */
export function storedName({ digest, mimeType }: Pick<PublicMedia, 'digest' | 'mimeType'>): string {
  return `${digest.slice(0, bytesLength)}.${storedExtensions[mimeType] ?? 'bin'}`;
}

export function isMediaDigest(value: string): boolean {
  return /^[0-9a-f]{48}$/.test(value);
}

function settingsDigest({ credit, owner, licence, aiMade, focalX, focalY }: MediaSettings): string {
  return sha256(canonicalJson({ credit, owner, licence, aiMade, focalX, focalY })).slice(0, settingsLength);
}
