import { sha256 } from '@/lib/sha256';
import type {
  ContentPort,
  DocumentData,
  MediaMetadata,
  StoredDocument,
  StoredMedia,
} from '@/seed/import/port';
import { agencies } from './sample-folder';

export interface MemoryPort extends ContentPort {
  /** What was written, in order: `articles/tea`, `tea.jpg`. */
  writes: string[];
  stored: Map<string, StoredDocument>;
  /** Ids of documents whose save fails. */
  failing: Set<string>;
}

/** Refuses a link field to a document that is not there, as a database with foreign keys does. */
export function memoryPort(): MemoryPort {
  const stored = new Map<string, StoredDocument>();
  const media = new Map<string, StoredMedia & { bytes: Buffer }>();
  const writes: string[] = [];
  const failing = new Set<string>();
  return {
    writes,
    stored,
    failing,
    findDocument: async (type, id) => stored.get(`${type}/${id}`) ?? null,
    async saveDocument(type, id, document) {
      if (failing.has(id)) throw new Error('đĩa đầy');
      requireLinks(document, [...stored.values(), ...media.values()].map((known) => known.id).concat(id));
      const before = stored.get(`${type}/${id}`);
      stored.set(`${type}/${id}`, { id, ...document, locales: { ...before?.locales, ...document.locales } });
      writes.push(`${type}/${document.key}`);
    },
    findMedia: async (id) => media.get(id) ?? null,
    async createMedia({ id, filename, bytes }, metadata) {
      media.set(id, { id, filename, digests: [sha256(bytes)], metadata, bytes });
      writes.push(filename);
    },
    async updateMedia(id, metadata: MediaMetadata, file) {
      const before = media.get(id);
      if (!before) throw new Error(`no medium ${id}`);
      const changed = file ? { bytes: file.bytes, digests: [sha256(file.bytes)] } : {};
      media.set(id, { ...before, metadata, ...changed });
      writes.push(before.filename);
    },
    agencies: async () => agencies,
    async *documents(type) {
      for (const [name, document] of stored) if (name.startsWith(`${type}/`)) yield document;
    },
    async *media() {
      yield* media.values();
    },
    readMedia: async (id) => media.get(id)?.bytes ?? Buffer.alloc(0),
    close: async () => {},
  };
}

function requireLinks({ shared }: DocumentData, known: readonly string[]): void {
  for (const id of [shared.section, shared.tags, shared.related, shared.image].flat()) {
    if (typeof id === 'string' && !known.includes(id)) throw new Error(`FOREIGN KEY ${id}`);
  }
}
