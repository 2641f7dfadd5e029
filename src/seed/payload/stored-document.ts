/** A document as `payload.db` holds it → what import compares with and export writes. */
import type { PayloadRequest } from 'payload';
import {
  type ContentField,
  type ContentType,
  generalFields,
  type RowField,
  type RowsField,
} from '@/content/content-type';
import { idOf, idsOf, type RawDocument, rowsOf, textIn, valueIn } from '@/content/raw-document';
import { type Locale, locales } from '@/i18n/locales';
import { slugify } from '@/lib/slug';
import { languageStatuses } from '@/publishing/language-status';
import type { LocaleData, StoredDocument } from '../import/port';

/** Newest texts, drafts included. A live language with a newer draft counts as a draft: that is what its text is. */
export async function storedDocument(
  req: PayloadRequest,
  type: ContentType,
  doc: RawDocument,
): Promise<StoredDocument> {
  const statuses = await languageStatuses(req, type, doc);
  const present = locales.filter((locale) => statuses[locale].status !== 'absent');
  return {
    id: doc.id,
    key: typeof doc.key === 'string' && doc.key !== '' ? doc.key : keyOf(doc),
    shared: valuesOf(
      type.fields.filter(({ localized }) => !localized),
      doc,
      'vi',
    ),
    locales: Object.fromEntries(
      present.map((locale) => [locale, localeData(type, doc, locale, statuses[locale].status === 'live')]),
    ),
  };
}

function localeData(type: ContentType, doc: RawDocument, locale: Locale, isLive: boolean): LocaleData {
  const texts = Object.fromEntries(
    generalFields(type).flatMap((name) => {
      const text = textIn(name, doc, locale);
      return text === '' ? [] : [[name, text]];
    }),
  );
  const publishedAt = valueIn({ name: 'publishedAt', localized: true }, doc, locale);
  return {
    status: isLive ? 'published' : 'draft',
    publishedAt: publishedAt ? new Date(String(publishedAt)).toISOString() : null,
    fields: {
      ...texts,
      ...valuesOf(
        type.fields.filter(({ localized }) => localized),
        doc,
        locale,
      ),
    },
  };
}

/** Empty fields are left out, rows lose the ids the database gave them. */
function valuesOf(
  fields: readonly ContentField[],
  doc: RawDocument,
  locale: Locale,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = plainValue(field, valueIn(field, doc, locale));
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function plainValue(field: ContentField | RowField, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  switch (field.kind) {
    case 'link':
    case 'agency':
    case 'media':
      return idOf(value) ?? undefined;
    case 'links':
      return nonEmpty(idsOf(value));
    case 'date':
      return String(value).slice(0, 10);
    case 'source': {
      const { name, url } = value as { name?: string | null; url?: string | null };
      return name ? { name, ...(url ? { url } : {}) } : undefined;
    }
    case 'corrections':
      return nonEmpty(
        (value as { date?: string; text?: string }[]).map(({ date, text }) => ({
          date: (date ?? '').slice(0, 10),
          text: text ?? '',
        })),
      );
    case 'rows':
      return nonEmpty(rowsOf(value).map((row) => plainRow(field, row)));
    default:
      return value;
  }
}

function plainRow({ fields }: RowsField, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((own) => {
      const value = plainValue(own, row[own.name]);
      return value === undefined ? [] : [[own.name, value]];
    }),
  );
}

function nonEmpty<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** A folder name for a document that was written in the admin: from its English or Vietnamese address or headline. */
function keyOf(doc: RawDocument): string {
  const [words = ''] = (['slug', 'title'] as const).flatMap((name) =>
    (['en', 'vi'] as const).flatMap((locale) => textIn(name, doc, locale) || []),
  );
  const ascii = slugify(words).replace(/[^a-z0-9-]/g, '');
  return ascii ? `${ascii}-${doc.id.slice(-6)}` : doc.id;
}
