/**
 * The acts on one language of one document. Each runs in the transaction of `req` (callers open it with
 * `inTransaction`), asks for the right of `req.user`, and leaves document, content item, routes and audit in agreement.
 */
import type { CollectionSlug, PayloadRequest } from 'payload';
import { hasRole, personOf } from '@/access/person';
import { rightOf } from '@/access/rights';
import { subjectOf } from '@/access/subject-of';
import type { ContentType } from '@/content/content-type';
import { type RawDocument, valueIn } from '@/content/raw-document';
import { portalError } from '@/errors/portal-error';
import type { Locale } from '@/i18n/locales';
import { recordEvent } from '@/workflow/audit/record-event';
import { requirementSentence, unmetRequirements } from '@/workflow/requirements';
import { latestDocument, liveLocales, publishedDocument } from './documents';
import { projectionSources } from './projection-sources';
import { publicPath } from './public-path';
import { reconcileDocument } from './reconcile';

export interface LanguageAct {
  type: ContentType;
  contentId: string;
  locale: Locale;
  /** The version the person looked at; left out by schedules, which act on what was there when they run. */
  revision?: number;
}

/**
 * @throws PortalError forbidden, notFound, ownText, changedMeanwhile, requirements, pathTaken
 */
export async function publishLanguage(req: PayloadRequest, act: LanguageAct): Promise<void> {
  const doc = await documentForAct(req, act);
  refuseOwnText(req, doc, act.locale);
  await refuseUnmet(req, doc, act);
  await makeWay(req, act);
  const publishedAt = valueIn({ name: 'publishedAt', localized: true }, doc, act.locale);
  req.context.publishingAct = true;
  await req.payload.update({
    collection: act.type.slug as never,
    id: act.contentId,
    data: {
      _status: 'published',
      revision: Number(doc.revision ?? 0),
      ...(publishedAt ? {} : { publishedAt: new Date().toISOString() }),
    } as never,
    locale: act.locale,
    publishSpecificLocale: act.locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    overrideLock: true,
    req,
  });
  await recordEvent(req, {
    action: 'content.published',
    target: targetOf(act),
    data: { revision: doc.revision },
  });
}

/**
 * Takes one language from the public. Nothing else of the document changes: Payload's own unpublish would carry
 * unapproved shared fields of the draft into the languages that stay live.
 * @throws PortalError forbidden, notFound, notLive, changedMeanwhile
 */
export async function withdrawLanguage(req: PayloadRequest, act: LanguageAct): Promise<void> {
  await documentForAct(req, act);
  await takeDown(req, act);
  await recordEvent(req, { action: 'content.withdrawn', target: targetOf(act) });
}

async function takeDown(req: PayloadRequest, { type, contentId, locale }: LanguageAct): Promise<void> {
  const doc = await publishedDocument(req, type.slug, contentId);
  if (!doc || !liveLocales(doc).includes(locale)) throw portalError(req, 'notLive', { field: 'locale' });
  await setDraft(req, type.slug, doc, locale);
  await reconcileDocument(req, type, contentId);
}

/** A language has one front: the home that is live there goes in the act that publishes another, so that readers see no gap. */
async function makeWay(req: PayloadRequest, act: LanguageAct): Promise<void> {
  if (act.type.page !== 'home') return;
  const live = await projectionSources(req, act.locale).at(publicPath(act.type, act.locale, ''));
  if (!live || live.contentId === act.contentId) return;
  const other = { ...act, contentId: live.contentId };
  await takeDown(req, other);
  await recordEvent(req, {
    action: 'content.withdrawn',
    target: targetOf(other),
    data: { replacedBy: act.contentId },
  });
}

async function setDraft(
  req: PayloadRequest,
  slug: CollectionSlug,
  doc: RawDocument,
  locale: Locale,
): Promise<void> {
  const { db } = req.payload;
  const asDraft = (status: unknown) => ({ ...(status as Record<string, string>), [locale]: 'draft' });
  const revision = Number(doc.revision ?? 0) + 1;
  const data = { ...doc, _status: asDraft(doc._status), revision };
  await db.updateOne({ collection: slug, id: doc.id, data, req });
  const { docs } = await db.findVersions<RawDocument>({
    collection: slug,
    where: { and: [{ parent: { equals: doc.id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  const latest = docs[0];
  if (!latest) return;
  const version = { ...latest.version, _status: asDraft(latest.version._status), revision };
  await db.updateVersion({
    collection: slug,
    id: latest.id,
    versionData: { ...latest, version } as never,
    req,
  });
}

async function documentForAct(req: PayloadRequest, act: LanguageAct): Promise<RawDocument> {
  requireRight(req, act.type);
  const doc = await latestDocument(req, act.type.slug, act.contentId);
  if (!doc) throw portalError(req, 'notFound');
  const actual = Number(doc.revision ?? 0);
  if (act.revision !== undefined && act.revision !== actual) {
    throw portalError(req, 'changedMeanwhile', {
      field: 'revision',
      values: { expected: act.revision, actual },
      data: { revision: actual },
    });
  }
  return doc;
}

/** Commands on the server (imports, seeds) act as the system: they say so in `req.context.systemAct`. */
export function requireRight(req: PayloadRequest, type: ContentType): void {
  if (req.context.systemAct === true) return;
  const person = personOf(req.user);
  if (!person) throw portalError(req, req.user ? 'forbidden' : 'signInFirst');
  if (rightOf(person.roles, subjectOf(type), 'publish') === null) throw portalError(req, 'forbidden');
}

function refuseOwnText(req: PayloadRequest, doc: RawDocument, locale: Locale): void {
  if (req.context.systemAct === true) return;
  const person = personOf(req.user);
  const writers = valueIn({ name: 'writers', localized: true }, doc, locale);
  if (person && hasRole(person, 'approver') && Array.isArray(writers) && writers.includes(person.id)) {
    throw portalError(req, 'ownText');
  }
}

async function refuseUnmet(
  req: PayloadRequest,
  doc: RawDocument,
  { type, locale }: LanguageAct,
): Promise<void> {
  const issues = await unmetRequirements(type, doc, locale, projectionSources(req, locale));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const sentences = errors.map((issue) => requirementSentence(issue, req));
  throw portalError(req, 'requirements', {
    values: { issues: sentences.join(' ') },
    data: { issues: errors.map((issue, index) => ({ ...issue, message: sentences[index] })) },
  });
}

function targetOf({ type, contentId, locale }: LanguageAct): string {
  return `${type.slug}/${contentId}/${locale}`;
}
