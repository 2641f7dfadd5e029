/** Errors of Payload's own endpoints, told in the person's language: a conflict that stayed is 503, never 500. */
import type { AfterErrorHook } from 'payload';
import { isDuplicateKey } from '@/database/is-duplicate-key';
import { malformedReason } from '@/errors/is-malformed-request';
import { type PortalError, portalError } from '@/errors/portal-error';
import { databaseRefusal } from '../database-refusal';

export const answerError: AfterErrorHook = async ({ error, req }) => {
  const refusal = await databaseRefusal(req, error);
  if (refusal) return answerWith(refusal);
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
