/**
 * The one writer of the content store. Whatever was done to a document (publish, withdraw, delete, a change in
 * something it shows), this brings its items to what the document now says, inside the same transaction; equal
 * digests write nothing, so it may be run at any time.
 */
import type { PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import { type RawDocument, textIn, valueIn } from '@/content/raw-document';
import { renderBodyText } from '@/content/render/text';
import { afterCommit } from '@/database/after-commit';
import type { Locale } from '@/i18n/locales';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256 } from '@/lib/sha256';
import { shownMedia } from '@/media/shown-media';
import { claimPath } from './claim-path';
import { liveLocales, publishedDocument } from './documents';
import { type Projection, projectItem } from './project-item';
import { projectionSources } from './projection-sources';
import { publicPath } from './public-path';
import { type ItemRow, itemKey, UNSEQUENCED } from './records';
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
  for (const row of rows) {
    if (row.state === 'gone' || live.includes(row.locale)) continue;
    await buryItem(req, row);
    changed.push(row.locale);
  }
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

interface Target {
  locale: Locale;
  translations: Partial<Record<Locale, string>>;
  before: ItemRow | null;
}

async function putItem(
  req: PayloadRequest,
  type: ContentType,
  doc: RawDocument,
  { locale, translations, before }: Target,
): Promise<boolean> {
  const projection = await projectItem(type, doc, locale, projectionSources(req, locale));
  const row = itemRow(type, doc, { locale, translations, before }, projection);
  if (before?.state === 'live' && before.digest === row.digest && sameLinks(before, row)) return false;
  await claimPath(req, row.path, { contentId: doc.id, type: type.slug, locale });
  await writeRow(req, row, before);
  if (linkChanged(before, row)) await enqueueReprojection(req, doc.id);
  return true;
}

/** What is stored, without `seq`: the change waits for its number. */
function itemRow(
  type: ContentType,
  doc: RawDocument,
  { locale, translations, before }: Target,
  projection: Projection,
): ItemRow {
  const { title, description, body, details, links, sectionId, tagIds, sort } = projection;
  const now = new Date().toISOString();
  const firstPublishedAt = isoOr(valueIn({ name: 'publishedAt', localized: true }, doc, locale), now);
  const textDigest = digestOfText(projection);
  const publicUpdatedAt = updatedAt(before, textDigest, firstPublishedAt, now);
  const path = translations[locale] ?? '';
  const contentId = doc.id;
  const content = {
    contentId,
    type: type.slug,
    locale,
    path,
    title,
    description,
    body,
    details,
    translations,
  };
  const digest = sha256(canonicalJson({ ...content, firstPublishedAt, publicUpdatedAt }));
  return {
    ...content,
    id: itemKey(contentId, locale),
    state: 'live',
    // The digests too: a file is public under an address only while a live item shows that very address.
    links: [...links, ...shownMedia({ details, body }).map((media) => media.digest)].sort(),
    sectionId,
    tagIds,
    sort,
    firstPublishedAt,
    publicUpdatedAt,
    textDigest,
    digest,
    seq: UNSEQUENCED,
    datestamp: null,
  };
}

/** What a reader would call the text: not where its links lead, nor what stands in lists beside it. */
function digestOfText({ title, description, body, details }: Projection): string {
  const text = renderBodyText(body.filter(({ kind }) => kind !== 'related'));
  return sha256(canonicalJson({ title, description, text, corrections: details.corrections }));
}

/** Moves when a reader would see another text, not when a sibling language or a section's name changes. */
function updatedAt(before: ItemRow | null, textDigest: string, first: string, now: string): string {
  if (!before) return first;
  return before.textDigest === textDigest ? before.publicUpdatedAt : now;
}

function isoOr(value: unknown, otherwise: string): string {
  const time = typeof value === 'string' || value instanceof Date ? new Date(value) : null;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : otherwise;
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
  await enqueueReprojection(req, contentId);
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
