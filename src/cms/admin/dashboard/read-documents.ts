/** The documents a person may see, newest first, with the state of their languages: what the start page is made of. */
import type { CollectionSlug, Payload, TypedUser, Where } from 'payload';
import type { ContentType } from '@/content/content-type';
import { textIn, valueIn } from '@/content/raw-document';
import { type Locale, locales, sourceLocale } from '@/i18n/locales';
import type { LanguageStatus } from '@/publishing/language-status';
import { type DocumentStatus, statusesOf } from '../list/status-batch';

/** One language of one document. */
export interface Entry {
  type: ContentType;
  id: string;
  locale: Locale;
  status: LanguageStatus;
  /** A translation whose source was changed after it. */
  stale: boolean;
  /** In this language, or else in the first that has one. */
  title: string;
  updatedAt: string;
  writers: readonly string[];
  source: DocumentStatus;
}

const NEWEST = 40;
/** Of each language, beside the newest: what waits must not be hidden by what was published since. */
const WAITING = 12;

export interface Reader {
  payload: Payload;
  user: TypedUser;
}

/**
 * Payload's own access decides which they are.
 * @param newest so many of each type are looked at by their date, beside those that something waits for
 */
export async function readEntries(
  reader: Reader,
  types: readonly ContentType[],
  newest = NEWEST,
): Promise<Entry[]> {
  const perType = await Promise.all(types.map((type) => entriesOf(reader, type, newest)));
  return perType.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

async function entriesOf(reader: Reader, type: ContentType, newest: number): Promise<Entry[]> {
  const ids = await candidateIds(reader, type, newest);
  const found = await statusesOf(reader.payload, type, ids);
  return [...found].flatMap(([id, source]) =>
    locales.map((locale): Entry => {
      const { latest, statuses } = source;
      const writers = valueIn({ name: 'writers', localized: true }, latest, locale);
      return {
        type,
        id,
        locale,
        status: statuses[locale].status,
        stale: statuses[locale].stale,
        title: titleOf(source, locale),
        updatedAt: new Date(String(latest.updatedAt)).toISOString(),
        writers: Array.isArray(writers) ? writers : [],
        source,
      };
    }),
  );
}

/** The newest documents, and of each language what is open or missing, however old. */
async function candidateIds(reader: Reader, type: ContentType, newest: number): Promise<string[]> {
  const open: Where = { and: [{ _status: { equals: 'draft' } }, { title: { exists: true } }] };
  const missing: Where = { title: { exists: false } };
  const translated = type.harvested ? locales.filter((locale) => locale !== sourceLocale) : [];
  const found = await Promise.all([
    readableIds(reader, type, { limit: newest }),
    ...locales.map((locale) => readableIds(reader, type, { limit: WAITING, where: open, locale })),
    ...translated.map((locale) => readableIds(reader, type, { limit: WAITING, where: missing, locale })),
  ]);
  return [...new Set(found.flat())];
}

export function titleOf({ latest }: DocumentStatus, locale: Locale): string {
  const found = [locale, ...locales].map((each) => textIn('title', latest, each)).find(Boolean);
  return found ?? '';
}

interface Wanted {
  limit: number;
  /** Further conditions; none means the newest. */
  where?: Where;
  /** Whose texts and status the conditions are about. */
  locale?: Locale;
}

export async function readableIds(
  { payload, user }: Reader,
  type: ContentType,
  { limit, where = {}, locale = sourceLocale }: Wanted,
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: type.slug as CollectionSlug,
    where,
    locale,
    user,
    overrideAccess: false,
    // Whoever may read none of them simply sees none.
    disableErrors: true,
    draft: true,
    depth: 0,
    limit,
    pagination: false,
    sort: '-updatedAt',
    select: { updatedAt: true } as never,
  });
  return docs.map(({ id }) => String(id));
}
