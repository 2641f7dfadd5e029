/** What the names in a folder stand for, before anything of it is stored. */
import type { ImportMedia, MediaFolder } from './read-media';

export interface NamesIndex {
  document(type: string, key: string): string | null;
  media(fileName: string): ImportMedia | null;
  isBareFile(fileName: string): boolean;
  agency(key: string): string | null;
}

export interface NamedDocument {
  type: string;
  key: string;
  id: string | null;
}

export function namesIndex(
  documents: readonly NamedDocument[],
  { media, bare }: MediaFolder,
  agencies: ReadonlyMap<string, string>,
): NamesIndex {
  const ids = new Map(documents.map(({ type, key, id }) => [`${type}/${key}`, id]));
  const files = new Map(media.map((medium) => [medium.filename, medium]));
  return {
    document: (type, key) => ids.get(`${type}/${key}`) ?? null,
    media: (fileName) => files.get(fileName.normalize('NFC')) ?? null,
    isBareFile: (fileName) => bare.has(fileName.normalize('NFC')),
    agency: (key) => agencies.get(key) ?? null,
  };
}
