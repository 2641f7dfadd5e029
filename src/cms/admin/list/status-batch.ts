/**
 * The statuses of a whole list with two queries: the cells of a list are rendered together, and what they ask for
 * within one turn is fetched at once.
 */
import type { CollectionSlug, Payload } from 'payload';
import type { ContentType } from '@/content/content-type';
import type { RawDocument } from '@/content/raw-document';
import { compareLanguages, type LanguageStatuses } from '@/publishing/language-status';

interface Waiting {
  type: ContentType;
  ids: Map<string, ((statuses: LanguageStatuses | null) => void)[]>;
}

const TURN = 10;
const waiting = new Map<string, Waiting>();

/** The caller has already decided that the person may see the document. */
export function statusOf(payload: Payload, type: ContentType, id: string): Promise<LanguageStatuses | null> {
  return new Promise((resolve) => {
    let batch = waiting.get(type.slug);
    if (!batch) {
      batch = { type, ids: new Map() };
      waiting.set(type.slug, batch);
      setTimeout(() => void flush(payload, type.slug), TURN);
    }
    batch.ids.set(id, [...(batch.ids.get(id) ?? []), resolve]);
  });
}

async function flush(payload: Payload, slug: string): Promise<void> {
  const batch = waiting.get(slug);
  waiting.delete(slug);
  if (!batch) return;
  const found = await statusesOf(payload, batch.type, [...batch.ids.keys()]).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'The statuses of a list could not be read' });
    return new Map<string, DocumentStatus>();
  });
  for (const [id, resolvers] of batch.ids) {
    for (const resolve of resolvers) resolve(found.get(id)?.statuses ?? null);
  }
}

export interface DocumentStatus {
  latest: RawDocument;
  statuses: LanguageStatuses;
}

/** Newest version and published state of many documents, each in one query. */
export async function statusesOf(
  payload: Payload,
  type: ContentType,
  ids: readonly string[],
): Promise<Map<string, DocumentStatus>> {
  if (ids.length === 0) return new Map();
  const collection = type.slug as CollectionSlug;
  const page = { collection, limit: ids.length, pagination: false };
  const [published, versions] = await Promise.all([
    payload.db.find<RawDocument>({ ...page, where: { id: { in: [...ids] } } }),
    payload.db.findVersions<RawDocument>({
      ...page,
      where: { and: [{ parent: { in: [...ids] } }, { latest: { equals: true } }] },
    }),
  ]);
  const rows = new Map(published.docs.map((doc) => [String(doc.id), doc]));
  const newest = new Map(versions.docs.map(({ parent, version }) => [String(parent), version]));
  const statuses = ids.flatMap((id): [string, DocumentStatus][] => {
    const row = rows.get(id) ?? null;
    const version = newest.get(id);
    const latest = version ? { ...version, id } : row;
    return latest ? [[id, { latest, statuses: compareLanguages(type, latest, row) }]] : [];
  });
  return new Map(statuses);
}
