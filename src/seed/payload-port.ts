/** Import and export on Payload's Local API. Every save is a transaction of its own, and acts as the system. */
import type { Payload, PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import type { RawDocument } from '@/content/raw-document';
import { commandTransaction } from '@/database/transaction';
import { mediaDirectory } from '@/media/media-directory';
import type { MediaDocument } from '@/media/media-document';
import { readOriginal } from '@/media/originals/original-store';
import { latestDocument } from '@/publishing/documents';
import { contentTypeOf } from '@/publishing/registry';
import { runDueTasks } from '@/publishing/tasks/run-due-tasks';
import type { ContentPort } from './import/port';
import { saveDocument } from './payload/save-document';
import { storedDocument } from './payload/stored-document';
import { readyFile, saveMedia, storedMedia } from './payload/stored-media';

const PORTION = 50;

export function payloadPort(payload: Payload): ContentPort {
  const act = <T>(work: (req: PayloadRequest) => Promise<T>) => commandTransaction(payload, work);

  const mediaDocument = (id: string) =>
    payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'media',
      where: { id: { equals: id } },
    });

  return {
    findDocument: (type, id) =>
      act(async (req) => {
        const known = requireType(payload, type);
        const doc = await latestDocument(req, known.slug, id);
        return doc ? storedDocument(req, known, doc) : null;
      }),

    saveDocument: (type, id, document) =>
      act((req) => saveDocument(req, requireType(payload, type), id, document)),

    async findMedia(id) {
      const doc = await mediaDocument(id);
      return doc ? storedMedia(doc as unknown as MediaDocument) : null;
    },

    async createMedia(file, metadata) {
      const ready = await readyFile(file);
      await act((req) => saveMedia(req, file.id, metadata, { file: ready, exists: false }));
    },

    async updateMedia(id, metadata, file) {
      const ready = file ? await readyFile(file) : undefined;
      await act((req) => saveMedia(req, id, metadata, { file: ready, exists: true }));
    },

    async agencies() {
      const { docs } = await payload.db.find<{ id: string; key?: string }>({
        collection: 'agencies',
        limit: 0,
        pagination: false,
      });
      return new Map(docs.flatMap(({ id, key }) => (key ? [[key, id] as const] : [])));
    },

    async *documents(type) {
      const known = requireType(payload, type);
      for await (const { id } of rows<RawDocument>(payload, known.slug)) {
        const stored = await act(async (req) => {
          const doc = await latestDocument(req, known.slug, id);
          return doc ? storedDocument(req, known, doc) : null;
        });
        if (stored) yield stored;
      }
    },

    async *media() {
      for await (const doc of rows<Record<string, unknown> & { id: string }>(payload, 'media')) {
        yield storedMedia(doc as unknown as MediaDocument);
      }
    },

    async readMedia(id) {
      const doc = await mediaDocument(id);
      return readOriginal(mediaDirectory(), String(doc?.filename));
    },

    /** What the import changed is re-projected before the command ends: a server need not be running. */
    async close() {
      await runDueTasks(payload);
      await payload.destroy();
    },
  };
}

function requireType(payload: Payload, slug: string): ContentType {
  const type = contentTypeOf(payload, slug);
  if (!type) throw new Error(`There is no content type “${slug}”`);
  return type;
}

/** All rows of a collection in the order of their ids, a portion in memory at a time. */
async function* rows<Row extends { id: string }>(
  payload: Payload,
  collection: ContentType['slug'],
): AsyncIterable<Row> {
  let after = '';
  for (;;) {
    const { docs } = await payload.db.find<Row & Record<string, unknown>>({
      collection,
      where: { id: { greater_than: after } },
      sort: 'id',
      limit: PORTION,
      pagination: false,
    });
    yield* docs;
    const last = docs.at(-1);
    if (!last) return;
    after = last.id;
  }
}
