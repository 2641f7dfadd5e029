/** What documents and files are called in an export: each name once. */
import type { ExportPort, StoredMedia } from '../import/port';

export interface ExportNames {
  document(type: string, id: string): string | null;
  media(id: string): string | null;
  agency(id: string): string | null;
  /** Documents and files. */
  total: number;
}

/** @param types slugs, in the order of the registry */
export async function exportNames(port: ExportPort, types: readonly string[]): Promise<ExportNames> {
  const documents = new Map<string, string>();
  for (const type of types) {
    const taken = new Set<string>();
    for await (const { id, key } of port.documents(type)) {
      documents.set(`${type}/${id}`, unique(asKey(key, id), taken, `-${id.slice(-8)}`));
    }
  }
  const media = await mediaNames(port);
  const agencies = new Map([...(await port.agencies())].map(([key, id]) => [id, key]));
  return {
    document: (type, id) => documents.get(`${type}/${id}`) ?? null,
    media: (id) => media.get(id) ?? null,
    agency: (id) => agencies.get(id) ?? null,
    total: documents.size + media.size,
  };
}

/** Names differ in their stem already, for the metadata of both would have one name. */
async function mediaNames(port: ExportPort): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for await (const medium of port.media()) names.set(medium.id, mediaName(medium, taken));
  return names;
}

function mediaName({ id, filename }: StoredMedia, taken: Set<string>): string {
  const [, stem = filename, extension = ''] =
    /^(.+?)(\.[^.]+)?$/s.exec(filename.replace(/[/\\]/g, '-')) ?? [];
  return `${unique(stem.normalize('NFC'), taken, `-${id.slice(-8)}`)}${extension}`;
}

function asKey(key: string, id: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) ? key : id;
}

/** Compared without case, for file systems that do so. */
function unique(name: string, taken: Set<string>, suffix: string): string {
  const free = taken.has(name.toLowerCase()) ? `${name}${suffix}` : name;
  taken.add(free.toLowerCase());
  return free;
}
