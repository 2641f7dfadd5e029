/**
 * The one writer of the content store. Whatever was done to a document (publish, withdraw, delete, a change in
 * something it shows), this brings its items to what the document now says, inside the same transaction; equal
 * digests write nothing, so it may be run at any time.
 */
import type { PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import { type RawDocument, textIn } from '@/content/raw-document';
import { afterCommit } from '@/database/after-commit';
import type { Locale } from '@/i18n/locales';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256 } from '@/lib/sha256';
import { claimPath } from './claim-path';
import { dependentsOf } from './dependents';
import { liveLocales, publishedDocument } from './documents';
import { type ItemTarget, itemRow } from './item-row';
import { projectItem } from './project-item';
import { projectionSources } from './projection-sources';
import { publicPath } from './public-path';
import { type ItemRow, UNSEQUENCED } from './records';
import { contentTypeOf } from './registry';
import { sequence } from './sequencer';
import { enqueueReprojection } from './tasks/enqueue';

/** @returns the languages whose item changed */
export async function reconcileDocument(
  req: PayloadRequest,
  type: ContentType,
  id: string,
): Promise<Locale[]> {
  const doc = await publishedDocument(req, type.slug, id);
  const rows = await itemRows(req, id);
  const live = liveLocales(doc);
  const changed: Locale[] = [];
  if (doc) {
    const translations = Object.fromEntries(
      live.map((locale) => [locale, publicPath(type, locale, textIn('slug', doc, locale))]),
    );
    for (const locale of live) {
      const before = rows.find((row) => row.locale === locale) ?? null;
      if (await putItem(req, type, doc, { locale, translations, before })) changed.push(locale);
    }
  }
  const withdrawn = rows.filter((row) => row.state === 'live' && !live.includes(row.locale));
  for (const row of withdrawn) await buryItem(req, row);
  if (withdrawn.length > 0) await takeOutOfOthers(req, id);
  changed.push(...withdrawn.map(({ locale }) => locale));
  if (changed.length > 0) await sequenceAfterCommit(req);
  return changed;
}

async function itemRows(req: PayloadRequest, contentId: string): Promise<ItemRow[]> {
  const { docs } = await req.payload.db.find<ItemRow>({
    collection: 'content-items',
    where: { contentId: { equals: contentId } },
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

async function putItem(
  req: PayloadRequest,
  type: ContentType,
  doc: RawDocument,
  { locale, translations, before }: ItemTarget,
): Promise<boolean> {
  const projection = await projectItem(type, doc, locale, projectionSources(req, locale));
  const row = itemRow(type, doc, { locale, translations, before }, projection);
  if (before?.state === 'live' && before.digest === row.digest && sameLinks(before, row)) return false;
  await claimPath(req, row.path, { contentId: doc.id, type: type.slug, locale });
  await writeRow(req, row, before);
  if (linkChanged(before, row)) await enqueueReprojection(req, doc.id);
  return true;
}

function sameLinks(before: ItemRow, row: ItemRow): boolean {
  return canonicalJson([before.links ?? []].flat().sort()) === canonicalJson(row.links);
}

function linkChanged(before: ItemRow | null, row: ItemRow): boolean {
  return before?.state !== 'live' || before.title !== row.title || before.path !== row.path;
}

/** The tombstone keeps ids, path and dates, and the sets it was in; the text is gone from the database row. */
async function buryItem(req: PayloadRequest, row: ItemRow): Promise<void> {
  const now = new Date().toISOString();
  const { contentId, type, locale, path } = row;
  const tombstone = {
    state: 'gone' as const,
    title: null,
    description: null,
    body: null,
    details: null,
    translations: null,
    links: [],
    textDigest: null,
    publicUpdatedAt: now,
    digest: sha256(canonicalJson({ contentId, type, locale, path, state: 'gone', publicUpdatedAt: now })),
    seq: UNSEQUENCED,
    datestamp: null,
  };
  await writeRow(req, { ...row, ...tombstone }, row);
}

const AT_ONCE = 50;

/**
 * What is withdrawn is in no related list either from the moment of the commit: a task done later could be in the middle
 * when its process dies, and on MongoDB its locks would keep the title public for seconds. Of something that very many
 * show (a section) a task takes it out, portion by portion.
 */
async function takeOutOfOthers(req: PayloadRequest, id: string): Promise<void> {
  const rows = await dependentsOf(req, id, { limit: AT_ONCE + 1 });
  if (rows.length > AT_ONCE) return enqueueReprojection(req, id);
  const documents = new Map(rows.map((row) => [row.contentId, row.type]));
  for (const [contentId, slug] of documents) {
    const type = contentTypeOf(req.payload, slug);
    if (type) await reconcileDocument(req, type, contentId);
  }
}

async function writeRow(req: PayloadRequest, row: ItemRow, before: ItemRow | null): Promise<void> {
  const collection = 'content-items';
  if (before) await req.payload.db.updateOne({ collection, id: row.id, data: row, req, returning: false });
  else await req.payload.db.create({ collection, data: row, req });
}

async function sequenceAfterCommit(req: PayloadRequest): Promise<void> {
  const transaction = String(await req.transactionID);
  const { payload } = req;
  afterCommit.add(transaction, 'sequence', async () => {
    try {
      await sequence(payload);
    } catch (err) {
      // The change is committed and waits; the next reader gives it its number.
      payload.logger.warn({ err, msg: 'Sequencing was put off' });
    }
  });
}
