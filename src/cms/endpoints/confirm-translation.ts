/**
 * POST /api/<type>/<id>/still-valid { locale, revision }: the source changed, and the translation is right all the same. An act of
 * whoever may edit the language, on record like any save.
 */
import type { PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import { inTransaction } from '@/database/transaction';
import { portalError } from '@/errors/portal-error';
import { sourceLocale } from '@/i18n/locales';
import type { LanguageAct } from '@/publishing/publish';

/** @throws PortalError badLocale (of the source), changedMeanwhile, languageNotHeld; Payload's Forbidden and NotFound */
export async function confirmTranslation(
  outer: PayloadRequest,
  type: ContentType,
  { contentId, locale, revision }: Required<LanguageAct>,
): Promise<void> {
  if (locale === sourceLocale) {
    throw portalError(outer, 'badLocale', { field: 'locale', values: { locales: 'en, zh, ko' } });
  }
  await inTransaction(
    outer.payload,
    async (req) => {
      req.context.stillValid = true;
      await req.payload.update({
        collection: type.slug as never,
        id: contentId,
        locale,
        fallbackLocale: false,
        draft: true,
        depth: 0,
        data: { revision } as never,
        overrideAccess: false,
        user: req.user,
        req,
      });
    },
    { from: outer },
  );
}
