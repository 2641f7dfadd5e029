import type { PayloadRequest } from 'payload';
import { type ContentType, generalFields } from '@/content/content-type';
import { type RawDocument, textIn, valueIn } from '@/content/raw-document';
import { type Locale, locales, sourceLocale } from '@/i18n/locales';
import { canonicalJson } from '@/lib/canonical-json';
import { liveLocales, publishedDocument } from './documents';
import { publicPath } from './public-path';

/** `changed`: live, and edited since; `absent`: nothing written in this language. */
export type LanguageStatus = 'absent' | 'draft' | 'live' | 'changed';

export interface LanguageStanding {
  status: LanguageStatus;
  /** Public path while live. */
  path: string | null;
  /** A translation whose source was changed after it. */
  stale: boolean;
}

export type LanguageStatuses = Record<Locale, LanguageStanding>;

export async function languageStatuses(
  req: PayloadRequest,
  type: ContentType,
  latest: RawDocument,
): Promise<LanguageStatuses> {
  return compareLanguages(type, latest, await publishedDocument(req, type.slug, latest.id));
}

/** How each language of a document stands, from its newest version and what is published of it. */
export function compareLanguages(
  type: ContentType,
  latest: RawDocument,
  published: RawDocument | null,
): LanguageStatuses {
  const live = liveLocales(published);
  const entries = locales.map((locale): [Locale, LanguageStanding] => {
    if (!published || !live.includes(locale)) {
      const status = hasText(type, latest, locale) ? 'draft' : 'absent';
      return [locale, { status, path: null, stale: status === 'draft' && isStale(type, latest, locale) }];
    }
    const same = publicText(type, latest, locale) === publicText(type, published, locale);
    const path = publicPath(type, locale, textIn('slug', published, locale));
    return [locale, { status: same ? 'live' : 'changed', path, stale: isStale(type, latest, locale) }];
  });
  return Object.fromEntries(entries) as LanguageStatuses;
}

/** The front of a language is composed for its own readers: it is no translation of the Vietnamese one. */
function isStale({ page }: ContentType, doc: RawDocument, locale: Locale): boolean {
  if (page === 'home') return false;
  const changedAt = (of: Locale) => Number(valueIn({ name: 'textRevision', localized: true }, doc, of) ?? 0);
  return locale !== sourceLocale && changedAt(locale) > 0 && changedAt(sourceLocale) > changedAt(locale);
}

function hasText(type: ContentType, doc: RawDocument, locale: Locale): boolean {
  return (
    textIn('title', doc, locale) !== '' ||
    type.fields.some((field) => field.kind === 'body' && valueIn(field, doc, locale))
  );
}

function publicText(type: ContentType, doc: RawDocument, locale: Locale): string {
  const general = generalFields(type).map((name) => textIn(name, doc, locale));
  const own = type.fields.map((field) => valueIn(field, doc, locale) ?? null);
  return canonicalJson([...general, ...own]);
}
