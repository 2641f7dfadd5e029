/** Writes an imported document through Payload, as an editor would: drafts, then the languages that are published. */
import type { PayloadRequest } from 'payload';
import type { ContentField, ContentType } from '@/content/content-type';
import type { Locale } from '@/i18n/locales';
import { latestDocument } from '@/publishing/documents';
import { publishLanguage } from '@/publishing/publish';
import type { DocumentData, LocaleData } from '../import/port';

/** All of it in the transaction of `req`. @throws PortalError when a language may not be published */
export async function saveDocument(
  req: PayloadRequest,
  type: ContentType,
  id: string,
  document: DocumentData,
): Promise<void> {
  let exists = (await latestDocument(req, type.slug, id)) !== null;
  const shared = { ...emptied(type, false), ...document.shared, key: document.key };
  for (const [locale, data] of Object.entries(document.locales) as [Locale, LocaleData][]) {
    const values = {
      ...shared,
      description: null,
      ...emptied(type, true),
      ...data.fields,
      ...(data.publishedAt ? { publishedAt: data.publishedAt } : {}),
    } as never;
    const options = { collection: type.slug as never, locale, draft: true as const, depth: 0, req };
    if (exists) await req.payload.update({ ...options, id, data: values });
    else await req.payload.create({ ...options, data: { id, ...(values as object) } as never });
    exists = true;
  }
  for (const [locale, { status }] of Object.entries(document.locales) as [Locale, LocaleData][]) {
    if (status === 'published') await publishLanguage(req, { type, contentId: id, locale });
  }
}

/** A field the import does not name becomes empty. */
function emptied(type: ContentType, localized: boolean): Record<string, unknown> {
  const fields = type.fields.filter((field) => (field.localized === true) === localized);
  return Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)]));
}

function emptyValue(field: ContentField): unknown {
  switch (field.kind) {
    case 'links':
    case 'corrections':
    case 'rows':
      return [];
    case 'source':
      return { name: null, url: null };
    default:
      return null;
  }
}
