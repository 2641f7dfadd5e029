/** Fills the content store with what publishing would have left there. */
import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';

const PORTION = 200;
const collections = ['content-items', 'content-changes', 'content-routes'] as const;

type Row = Record<string, unknown> & { id: string };
type Rows = Record<(typeof collections)[number], Row>;

/** Sequenced items of articles number `from` to `to`, each with its change and its route. */
export async function fillStore(payload: Payload, from: number, to: number): Promise<void> {
  const save = payload.db.name === 'mongoose' ? saveInMongodb : saveInTransaction;
  for (let start = from; start < to; start += PORTION) {
    const length = Math.min(PORTION, to - start);
    await save(
      payload,
      Array.from({ length }, (_, index) => rowsOf(start + index)),
    );
  }
}

async function saveInTransaction(payload: Payload, portion: Rows[]): Promise<void> {
  const { inTransaction } = await import('@/database/transaction');
  await inTransaction(payload, async (req) => {
    for (const rows of portion)
      for (const name of collections)
        await payload.db.create({ collection: name, data: rows[name], req, returning: false });
  });
}

/** As the adapter stores them (all fields are texts, numbers and JSON), a hundred at once. */
async function saveInMongodb(payload: Payload, portion: Rows[]): Promise<void> {
  const models = (payload.db as unknown as { collections: Record<string, { collection: Bulk }> }).collections;
  for (const name of collections) {
    const documents = portion.map((rows) => {
      const { id, ...row } = rows[name];
      return { _id: id, ...row };
    });
    await models[name]?.collection.insertMany(documents);
  }
}

interface Bulk {
  insertMany(documents: object[]): Promise<unknown>;
}

function rowsOf(index: number): Rows {
  const contentId = randomUUID();
  const [type, locale, state] = ['articles', 'vi', 'live'];
  const path = `/vi/tin-tuc/bai-${index}`;
  const at = new Date(1_700_000_000_000 + index * 1000).toISOString();
  const seq = index + 1;
  const datestamp = `${at.slice(0, 19)}Z`;
  const id = `${contentId}:vi`;
  const common = { contentId, type, locale, state, path, digest: randomUUID() };
  return {
    'content-items': {
      ...common,
      id,
      title: `Bài ${index}`,
      description: 'Tóm tắt',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung '.repeat(100) }] }],
      details: {},
      translations: { vi: path },
      links: [],
      tagIds: [],
      sectionId: `section-${index % 20}`,
      firstPublishedAt: at,
      publicUpdatedAt: at,
      seq,
      datestamp,
    },
    'content-changes': { ...common, id: String(seq).padStart(12, '0'), seq, item: id, tagIds: [], datestamp },
    'content-routes': { id: path, contentId, type, locale },
  };
}
