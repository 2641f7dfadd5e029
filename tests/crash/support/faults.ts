/** Everything that must hold of a store, whatever happened before: each breach as a sentence. */
import { readdir } from 'node:fs/promises';
import config from '@payload-config';
import { getPayload, type Payload, type Where } from 'payload';
import { inTransaction } from '@/database/transaction';
import { mediaDirectory } from '@/media/media-directory';
import { originalsDirectory } from '@/media/originals/original-store';
import { latestDocument, publishedDocument } from '@/publishing/documents';
import { reconcileDocument } from '@/publishing/reconcile';
import type { ChangeRow, ItemRow } from '@/publishing/records';
import { contentTypesOf } from '@/publishing/registry';
import { sequence } from '@/publishing/sequencer';
import { sealEvents } from '@/workflow/audit/seal-events';
import { verifyChain } from '@/workflow/audit/verify-chain';

const all = { pagination: false, limit: 0 } as const;

/** @param ids look at these documents only; without them at everything there is */
export async function faultsOf(ids?: string[]): Promise<string[]> {
  const payload = await getPayload({ config });
  if (ids) return documentFaults(payload, { id: { in: ids } });
  await sequence(payload);
  await sealEvents(payload);
  const { problems } = await verifyChain(payload);
  return [
    ...(await documentFaults(payload, {})),
    ...(await changeFaults(payload)),
    ...problems.map(({ place, problem }) => `audit: place ${place} ${problem}`),
    ...(await mediaFaults(payload)),
  ];
}

/** Documents agree with their newest version and with the store. */
async function documentFaults(payload: Payload, where: Where): Promise<string[]> {
  const faults: string[] = [];
  for (const type of contentTypesOf(payload)) {
    const { docs } = await payload.db.find<{ id: string }>({ collection: type.slug, where, ...all });
    for (const { id } of docs) {
      const wrong = await inspect(payload, type, id);
      faults.push(...wrong.map((fault) => `${type.slug}/${id}: ${fault}`));
    }
  }
  return faults;
}

const KEEP_NOTHING = new Error('nothing of an inspection is kept');

async function inspect(
  payload: Payload,
  type: Parameters<typeof reconcileDocument>[1],
  id: string,
): Promise<string[]> {
  const faults: string[] = [];
  const look = inTransaction(payload, async (req) => {
    const changed = await reconcileDocument(req, type, id);
    if (changed.length > 0) faults.push(`document and item disagree in ${changed.join(', ')}`);
    const main = await publishedDocument(req, type.slug, id);
    const latest = await latestDocument(req, type.slug, id);
    if (main?.revision !== latest?.revision) {
      faults.push(`revision ${main?.revision} in the main row, ${latest?.revision} in the newest version`);
    }
    const { docs } = await payload.db.findVersions({
      collection: type.slug,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      ...all,
      req,
    });
    if (docs.length !== 1) faults.push(`${docs.length} versions are called the newest`);
    faults.push(...mixtures(main, 'main row'), ...mixtures(latest, 'newest version'));
    throw KEEP_NOTHING;
  });
  await look.catch((error: unknown) => {
    if (error !== KEEP_NOTHING) throw error;
  });
  return faults;
}

/** The tests write one stamp into title and description of a language: two stamps mean a torn or mixed document. */
function mixtures(doc: Record<string, unknown> | null, where: string): string[] {
  const titles = (doc?.title ?? {}) as Record<string, string>;
  const descriptions = (doc?.description ?? {}) as Record<string, string>;
  return Object.entries(titles)
    .filter(([locale, title]) => title && stampOf(title) !== stampOf(descriptions[locale]))
    .map(([locale]) => `${where} mixes two saves in ${locale}`);
}

function stampOf(text: string | undefined): string {
  return /#[\w-]+/.exec(text ?? '')?.[0] ?? '';
}

/** Numbers 1, 2, 3 …; datestamps that never go back; every item at its newest change. */
async function changeFaults(payload: Payload): Promise<string[]> {
  const faults: string[] = [];
  const newest = new Map<string, ChangeRow>();
  const changes = await payload.db.find<ChangeRow>({
    collection: 'content-changes',
    sort: 'seq',
    where: {},
    ...all,
  });
  let previous = { seq: 0, datestamp: '' };
  for (const change of changes.docs) {
    if (change.seq !== previous.seq + 1)
      faults.push(`change log: ${previous.seq} is followed by ${change.seq}`);
    if (change.datestamp < previous.datestamp)
      faults.push(`change log: datestamp goes back at ${change.seq}`);
    newest.set(change.item, change);
    previous = change;
  }
  const items = await payload.db.find<ItemRow>({ collection: 'content-items', where: {}, ...all });
  for (const item of items.docs) {
    const change = newest.get(item.id);
    if (change?.seq !== item.seq || change?.digest !== item.digest) {
      faults.push(`item ${item.id}: has ${item.seq}, its newest change is ${change?.seq}`);
    }
  }
  return faults;
}

/** No document without its file. */
async function mediaFaults(payload: Payload): Promise<string[]> {
  const files = new Set(await originals());
  return (await mediaDocuments(payload))
    .filter(({ filename }) => !files.has(filename))
    .map(({ id, filename }) => `media/${id}: its file ${filename} is not there`);
}

/** Files without a document, as a kill between the two leaves them: swept later, served never. */
export async function orphanedFiles(): Promise<string[]> {
  const files = await originals();
  const payload = await getPayload({ config });
  const known = new Set((await mediaDocuments(payload)).map(({ filename }) => filename));
  return files.filter((name) => !known.has(name));
}

const originals = () => readdir(originalsDirectory(mediaDirectory())).catch(() => []);

async function mediaDocuments(payload: Payload): Promise<{ id: string; filename: string }[]> {
  const { docs } = await payload.db.find<{ id: string; filename: string }>({
    collection: 'media',
    where: {},
    ...all,
  });
  return docs;
}
