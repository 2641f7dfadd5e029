/** Errors of Payload's own endpoints, told in the person's language: a conflict that stayed is 503, never 500. */
import type { AfterErrorHook } from 'payload';
import { isDatabaseAway } from '@/database/is-database-away';
import { isDuplicateKey } from '@/database/is-duplicate-key';
import { isStorageFull } from '@/database/is-storage-full';
import { isTransient } from '@/database/is-transient';
import { isUnrecognised } from '@/database/is-unrecognised';
import { malformedReason } from '@/errors/is-malformed-request';
import { type PortalError, portalError } from '@/errors/portal-error';

export const answerError: AfterErrorHook = async ({ error, req }) => {
  if (isTransient(error)) return answerWith(portalError(req, 'busy'));
  if (isDatabaseAway(error) || (await isUnrecognised(req, statusOf(error))))
    return answerWith(portalError(req, 'databaseAway'));
  if (isStorageFull(error)) return answerWith(portalError(req, 'storageFull'));
  const reason = malformedReason(error);
  if (reason !== null) return answerWith(portalError(req, 'badRequest', { values: { reason } }));
  if (statusOf(error) < 500) return;
  // A request sent twice: the first has made the document.
  return answerWith(portalError(req, isDuplicateKey(error) ? 'alreadyThere' : 'broken'));
};

function answerWith(error: PortalError) {
  const { message, data, name, status } = error;
  return { response: { errors: [{ name, message, data: data ?? {} }] }, status };
}

function statusOf(error: Error): number {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' ? status : 500;
}
