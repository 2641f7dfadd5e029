/** The media folder: files, each with a YAML of the same stem that says what it is. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { mediaLicences } from '@/content/public-media';
import { locales } from '@/i18n/locales';
import { sha256 } from '@/lib/sha256';
import { recogniseType } from '@/media/ingest/recognise-type';
import { Refusal } from '@/media/ingest/refusal';
import { canDecode } from './can-decode';
import type { MediaMetadata } from './port';
import { readTextFile } from './read-text-file';
import { checkValues, readYaml } from './read-yaml';
import { Refusals } from './refusal';
import {
  booleanSchema,
  dateSchema,
  idSchema,
  optionSchema,
  rangeSchema,
  recordSchema,
  textSchema,
} from './value-schemas';

export interface ImportMedia {
  id: string;
  /** Of the metadata, for refusals. */
  file: string;
  path: string;
  filename: string;
  digest: string;
  metadata: MediaMetadata;
}

export interface MediaFolder {
  media: ImportMedia[];
  /** Files without metadata: an error only where a text shows one. */
  bare: ReadonlySet<string>;
  refusals: Refusals[];
}

export async function readMediaFolder(folder: string): Promise<MediaFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const described = names.filter(isMetadata).sort();
  const files = new Map(names.filter((name) => !isMetadata(name)).map((name) => [stem(name), name]));
  const found: MediaFolder = { media: [], bare: bareFiles(files, described), refusals: [] };
  for (const name of described) {
    const refusals = new Refusals(path.join(folder, name));
    const medium = await readMedium(folder, name, files.get(stem(name)), refusals);
    if (medium) found.media.push(medium);
    found.refusals.push(refusals);
  }
  return found;
}

const isMetadata = (name: string) => name.endsWith('.yaml');
const stem = (name: string) => path.parse(name.normalize('NFC')).name;

function bareFiles(files: ReadonlyMap<string, string>, described: readonly string[]): ReadonlySet<string> {
  const stems = new Set(described.map(stem));
  const bare = [...files].filter(([name]) => !stems.has(name));
  return new Set(bare.map(([, name]) => name.normalize('NFC')));
}

const languages = (max: number) =>
  recordSchema(Object.fromEntries(locales.map((locale) => [locale, textSchema(max).nullish()])));

const metadataSchema = recordSchema({
  id: idSchema,
  alt: languages(500).nullish(),
  caption: languages(1000).nullish(),
  credit: languages(300).nullish(),
  owner: textSchema(300).nullish(),
  licence: optionSchema(mediaLicences),
  expires: dateSchema.nullish(),
  aiMade: booleanSchema.nullish(),
  focalX: rangeSchema(0, 100).nullish(),
  focalY: rangeSchema(0, 100).nullish(),
});

async function readMedium(
  folder: string,
  name: string,
  filename: string | undefined,
  refusals: Refusals,
): Promise<ImportMedia | null> {
  const text = await readTextFile(refusals.file, refusals);
  const yaml = text === null ? null : readYaml(text, 1, refusals);
  const values = yaml && checkValues(metadataSchema, yaml, refusals);
  if (!filename) refusals.add(1, 'missingMedia', { value: `${stem(name)}.*` });
  if (!values || !filename) return null;
  const full = path.join(folder, filename);
  const bytes = await readFile(full);
  await checkFile(bytes, filename, refusals);
  const file = {
    file: refusals.file,
    path: full,
    filename: filename.normalize('NFC'),
    digest: sha256(bytes),
  };
  return { id: values.id, ...file, metadata: toMetadata(values) };
}

function toMetadata(values: z.infer<typeof metadataSchema>): MediaMetadata {
  const { alt, caption, credit, owner, licence, expires, aiMade, focalX, focalY } = values;
  return {
    alt: filled(alt),
    caption: filled(caption),
    credit: filled(credit),
    owner: owner ?? '',
    licence,
    expires: expires?.slice(0, 10) ?? null,
    aiMade: aiMade ?? false,
    focalX: focalX ?? 50,
    focalY: focalY ?? 50,
  };
}

function filled(texts: Record<string, unknown> | null | undefined): MediaMetadata['alt'] {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text));
}

/** What the upload would refuse is found here already, before anything is written. */
async function checkFile(bytes: Buffer, filename: string, refusals: Refusals): Promise<void> {
  try {
    const extension = path.extname(filename).slice(1).toLowerCase();
    const type = await recogniseType(bytes, extension);
    if (!(await canDecode(bytes, type))) refusals.add(1, 'brokenMedia', { value: filename });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusals.add(1, 'refusedMedia', {
      ...error.values,
      name: filename,
      value: filename,
      mediaReason: error.reason,
    });
  }
}
