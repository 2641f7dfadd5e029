/** A picture or file as the public sees it, in one language. */
export interface PublicMedia {
  mediaId: string;
  kind: 'image' | 'file';
  /**
   * Names the bytes *and* what is done with them (focal point, credit written in): it is the directory of every
   * address of this medium, so a changed picture has a new address and an address may be cached for a year.
   */
  digest: string;
  mimeType: string;
  /** Of the original, in bytes. */
  bytes: number;
  /** Original file name, for downloads; NFC. */
  filename: string;
  /** Pixels of the upright original; 0 for files. */
  width: number;
  height: number;
  /** Percent from left and top. */
  focalX: number;
  focalY: number;
  /** Dominant colour as `#rrggbb`, the placeholder while the picture loads; empty for files. */
  color: string;
  alt: string;
  caption: string;
  credit: string;
  owner: string;
  licence: MediaLicence;
  /** Made by a machine: AI law 134/2025 art. 11 asks for the mark in page and metadata. */
  aiMade: boolean;
}

export const mediaLicences = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'public-domain',
  'all-rights-reserved',
] as const;

export type MediaLicence = (typeof mediaLicences)[number];
