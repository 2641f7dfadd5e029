/**
 * POST /api/<type>/versions/<version>?locale=…: brings the text of one language, and the fields all languages share,
 * back as a draft. It is a save like any other: same rights, same checks, same trace. Payload's own way writes every
 * language at once, publishes unless told otherwise, and cannot write a status per language on MongoDB.
 */
import type { PayloadRequest } from 'payload';
import { type ContentType, generalFields } from '@/content/content-type';
import { inTransaction } from '@/database/transaction';
import { portalError } from '@/errors/portal-error';
import { isLocale, type Locale } from '@/i18n/locales';
import { latestDocument } from '@/publishing/documents';

interface Version {
  parent: string | { id: string };
  version: Record<string, unknown>;
}

/** @throws PortalError writeOneLanguage, notFound, languageNotHeld; Payload's Forbidden and NotFound */
export async function restoreVersion(outer: PayloadRequest, type: ContentType): Promise<{ message: string }> {
  const { payload } = outer;
  const locale = isLocale(outer.locale) ? outer.locale : await languageOnScreen(outer);
  if (!locale) throw portalError(outer, 'writeOneLanguage', { field: 'locale' });
  const { parent, version } = (await payload.findVersionByID({
    collection: type.slug as never,
    id: String(outer.routeParams?.version),
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    req: outer,
  })) as unknown as Version;
  const id = typeof parent === 'string' ? parent : parent.id;
  await inTransaction(
    payload,
    async (req) => {
      const standing = await latestDocument(req, type.slug, id);
      if (!standing) throw portalError(outer, 'notFound');
      const data = { ...textOf(type, version), revision: Number(standing.revision ?? 0) };
      await payload.update({
        collection: type.slug as never,
        id,
        locale,
        data: data as never,
        draft: true,
        depth: 0,
        overrideAccess: false,
        req,
      });
    },
    { from: outer },
  );
  return { message: outer.t('version:restoredSuccessfully') };
}

/** The admin's button names no language: it means the one the person has on the screen, which the admin remembers. */
async function languageOnScreen({ payload, user }: PayloadRequest): Promise<Locale | null> {
  if (!user) return null;
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: { and: [{ key: { equals: 'locale' } }, { 'user.value': { equals: user.id } }] },
    limit: 1,
    depth: 0,
  });
  const value = docs[0]?.value;
  return isLocale(value) ? value : null;
}

function textOf(type: ContentType, version: Record<string, unknown>): Record<string, unknown> {
  const names = [...generalFields(type), ...type.fields.map(({ name }) => name)];
  return Object.fromEntries(names.map((name) => [name, version[name] ?? null]));
}
