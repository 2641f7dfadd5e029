/**
 * Every save is a draft: only the acts of src/publishing/publish.ts touch what is public, and they say so in
 * `req.context.publishingAct`. Payload's own flags for publishing would carry all languages at once, incomplete ones
 * included (shared/design.md, traps 2 and 3).
 */
import type { CollectionBeforeOperationHook } from 'payload';
import { portalError } from '@/errors/portal-error';
import { isLocale } from '@/i18n/locales';

interface WriteArgs {
  data?: Record<string, unknown>;
  draft?: boolean;
  autosave?: boolean;
  publishAllLocales?: boolean;
  unpublishAllLocales?: boolean;
  publishSpecificLocale?: string;
}

export const guardOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = operation === 'create' || operation === 'update' || operation === 'updateByID';
  // Ours (src/cms/endpoints/restore-version.ts) is a save; Payload's own writes all languages at once, to the public too.
  if ((operation as string) === 'restoreVersion') throw portalError(req, 'publishOneLanguage');
  if (!isWrite) return args;
  // Payload fills what was left out from the stored document before any later hook sees it: note here what was named.
  req.context.namedRevision = (args as WriteArgs).data?.revision;
  // Autosave comes every two seconds: who saved is on record from the person's own saves and acts.
  req.context.quietAudit = (args as WriteArgs).autosave === true;
  if (req.context.publishingAct === true) return args;
  if (!isLocale(req.locale)) throw portalError(req, 'writeOneLanguage', { field: 'locale' });
  const given = args as WriteArgs;
  if (given.publishAllLocales || given.unpublishAllLocales) {
    throw portalError(req, 'publishOneLanguage', { field: 'publishAllLocales' });
  }
  const { publishSpecificLocale: _one, ...rest } = given;
  return { ...rest, draft: true, data: { ...given.data, _status: 'draft' } } as unknown as typeof args;
};
