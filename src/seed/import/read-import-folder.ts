/** Reads a folder of docs/import-format.md whole, and says everything that is wrong with it at once. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ContentField, ContentType, RowField } from '@/content/content-type';
import { buildDocument, type ImportDocument } from './build-document';
import { refuseDuplicates } from './check-folder';
import { namesIndex } from './names-index';
import { type DocumentFolder, readDocumentFolder } from './read-document-folder';
import { type ImportMedia, readMediaFolder } from './read-media';
import { type ImportRefusal, Refusals } from './refusal';

export interface ReadOptions {
  types: readonly ContentType[];
  /** Where the pictures are; default `<folder>/media`. */
  mediaFolder?: string;
  /** Agency key → id, of the CMS. */
  agencies: ReadonlyMap<string, string>;
}

/** `documents` in an order in which what a document links to comes first, as far as that is possible. */
export interface ImportFolder {
  documents: ImportDocument[];
  media: ImportMedia[];
  refusals: ImportRefusal[];
}

export async function readImportFolder(folder: string, options: ReadOptions): Promise<ImportFolder> {
  const { types, mediaFolder = path.join(folder, 'media'), agencies } = options;
  const mediaRead = await readMediaFolder(mediaFolder);
  const folders = await readDocumentFolders(folder, linkedFirst(types));
  const named = folders.map(({ type, key, id }) => ({ type: type.slug, key, id }));
  const names = namesIndex(named, mediaRead, agencies);
  const documents = folders.flatMap((found) => buildDocument(found, names) ?? []);
  const duplicates = refuseDuplicates(folders, mediaRead.media);
  const all = [...mediaRead.refusals, ...duplicates, ...folders.flatMap((found) => found.refusals)];
  if (folders.length === 0) all.push(noDocuments(folder));
  const refusals = all.flatMap((refused) => refused.found.toSorted((a, b) => a.line - b.line));
  return { documents, media: mediaRead.media, refusals };
}

async function readDocumentFolders(folder: string, types: readonly ContentType[]): Promise<DocumentFolder[]> {
  const found: DocumentFolder[] = [];
  for (const type of types) {
    const parent = path.join(folder, type.slug);
    const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
    const keys = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    for (const key of keys.sort()) found.push(await readDocumentFolder(path.join(parent, key), type));
  }
  return found;
}

/** Types without links first: sections and tags before the articles that stand in them. */
function linkedFirst(types: readonly ContentType[]): ContentType[] {
  const ordered: ContentType[] = [];
  const visit = (type: ContentType, path: readonly ContentType[]) => {
    if (ordered.includes(type) || path.includes(type)) return;
    for (const other of types) if (linksTo(type, other)) visit(other, [...path, type]);
    ordered.push(type);
  };
  for (const type of types) visit(type, []);
  return ordered;
}

function linksTo(type: ContentType, other: ContentType): boolean {
  const fields: readonly (ContentField | RowField)[] = type.fields.flatMap(
    (field): (ContentField | RowField)[] => (field.kind === 'rows' ? [...field.fields] : [field]),
  );
  return fields.some((field) => 'to' in field && field.to === other.slug);
}

function noDocuments(folder: string): Refusals {
  const refusals = new Refusals(folder);
  refusals.add(1, 'noDocuments');
  return refusals;
}
