/** What of a document is stored as one content item, and when that counts as another text. */
import type { ContentType } from '@/content/content-type';
import { type RawDocument, valueIn } from '@/content/raw-document';
import { renderBodyText } from '@/content/render/text';
import type { Locale } from '@/i18n/locales';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256 } from '@/lib/sha256';
import { shownMedia } from '@/media/shown-media';
import type { Projection } from './project-item';
import { type ItemRow, itemKey, UNSEQUENCED } from './records';

export interface ItemTarget {
  locale: Locale;
  translations: Partial<Record<Locale, string>>;
  before: ItemRow | null;
}

/** What is stored, without `seq`: the change waits for its number. */
export function itemRow(
  type: ContentType,
  doc: RawDocument,
  { locale, translations, before }: ItemTarget,
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
