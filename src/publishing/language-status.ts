import type { PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import { type RawDocument, textIn, valueIn } from '@/content/raw-document';
import { type Locale, locales } from '@/i18n/locales';
import { canonicalJson } from '@/lib/canonical-json';
import { liveLocales, publishedDocument } from './documents';
import { publicPath } from './public-path';

/** `changed`: live, and edited since; `absent`: nothing written in this language. */
export type LanguageStatus = 'absent' | 'draft' | 'live' | 'changed';

export type LanguageStatuses = Record<Locale, { status: LanguageStatus; path: string | null }>;

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
  const entries = locales.map((locale) => {
    if (!published || !live.includes(locale)) {
      return [locale, { status: hasText(type, latest, locale) ? 'draft' : 'absent', path: null }];
    }
    const same = publicText(type, latest, locale) === publicText(type, published, locale);
    const path = publicPath(type, locale, textIn('slug', published, locale));
    return [locale, { status: same ? 'live' : 'changed', path }];
  });
  return Object.fromEntries(entries);
}

function hasText(type: ContentType, doc: RawDocument, locale: Locale): boolean {
  return (
    textIn('title', doc, locale) !== '' ||
    type.fields.some((field) => field.kind === 'body' && valueIn(field, doc, locale))
  );
}

function publicText(type: ContentType, doc: RawDocument, locale: Locale): string {
  const general = ['title', 'slug', 'description'].map((name) => textIn(name, doc, locale));
  const own = type.fields.map((field) => valueIn(field, doc, locale) ?? null);
  return canonicalJson([...general, ...own]);
}
