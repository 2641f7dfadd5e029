/** The documents a person may see, newest first, with the state of their languages: what the start page is made of. */
import type { CollectionSlug, Payload, TypedUser, Where } from 'payload';
import type { ContentType } from '@/content/content-type';
import { textIn, valueIn } from '@/content/raw-document';
import { type Locale, locales } from '@/i18n/locales';
import type { LanguageStatus } from '@/publishing/language-status';
import { type DocumentStatus, statusesOf } from '../list/status-batch';

/** One language of one document. */
export interface Entry {
  type: ContentType;
  id: string;
  locale: Locale;
  status: LanguageStatus;
  /** In this language, or else in the first that has one. */
  title: string;
  updatedAt: string;
  writers: readonly string[];
  source: DocumentStatus;
}

const NEWEST = 40;

export interface Reader {
  payload: Payload;
  user: TypedUser;
}

/** Payload's own access decides which they are. */
export async function readEntries(reader: Reader, types: readonly ContentType[]): Promise<Entry[]> {
  const perType = await Promise.all(types.map((type) => entriesOf(reader, type)));
  return perType.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

async function entriesOf(reader: Reader, type: ContentType): Promise<Entry[]> {
  const ids = await readableIds(reader, type, NEWEST);
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
        title: titleOf(source, locale),
        updatedAt: new Date(String(latest.updatedAt)).toISOString(),
        writers: Array.isArray(writers) ? writers : [],
        source,
      };
    }),
  );
}

export function titleOf({ latest }: DocumentStatus, locale: Locale): string {
  const found = [locale, ...locales].map((each) => textIn('title', latest, each)).find(Boolean);
  return found ?? '';
}

/** @param where further conditions; none means the newest */
export async function readableIds(
  { payload, user }: Reader,
  type: ContentType,
  limit: number,
  where: Where = {},
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: type.slug as CollectionSlug,
    where,
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
