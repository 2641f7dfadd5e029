/** Reading documents below Payload's hooks and access: whole, with every language, inside a transaction. */
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { RawDocument } from '@/content/raw-document';
import { type Locale, locales } from '@/i18n/locales';

/** The document as published: what main tables hold. Null when there is none. */
export async function publishedDocument(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
): Promise<RawDocument | null> {
  return req.payload.db.findOne<RawDocument>({ collection: slug, where: { id: { equals: id } }, req });
}

/** The newest version, drafts included: what an editor sees. */
export async function latestDocument(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
): Promise<RawDocument | null> {
  const { docs } = await req.payload.db.findVersions<RawDocument>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  const version = docs[0]?.version;
  return version ? { ...version, id } : publishedDocument(req, slug, id);
}

export function liveLocales(doc: RawDocument | null): Locale[] {
  const status = doc?._status as Partial<Record<Locale, string>> | string | null | undefined;
  if (!status) return [];
  return locales.filter((locale) => (typeof status === 'string' ? status : status[locale]) === 'published');
}
