import type { PayloadHandler, PayloadRequest } from 'payload';
import { isDatabaseAway } from '@/database/is-database-away';
import { isStorageFull } from '@/database/is-storage-full';
import { isTransient } from '@/database/is-transient';
import { isUnrecognised } from '@/database/is-unrecognised';
import { PortalError, portalError } from '@/errors/portal-error';

/** JSON for the result; for a refusal its status and `errors: [{ message, data }]`, as Payload's own endpoints answer. */
export function answering(act: (req: PayloadRequest) => Promise<unknown>): PayloadHandler {
  return async (req) => {
    try {
      return Response.json(await act(req));
    } catch (error) {
      return errorResponse(req, error);
    }
  };
}

async function errorResponse(req: PayloadRequest, error: unknown): Promise<Response> {
  const told = ofTheDatabase(req, error) ?? error;
  const status = (told as { status?: unknown }).status;
  if (await isUnrecognised(req, Number(status))) return answer(portalError(req, 'databaseAway'));
  if (told instanceof PortalError) return answer(told);
  if (typeof status === 'number' && status < 500) {
    const { message, data } = told as Error & { data?: unknown };
    return Response.json({ errors: [{ message, data }] }, { status });
  }
  req.payload.logger.error({ err: error, msg: 'An endpoint failed' });
  return answer(portalError(req, 'broken'));
}

function ofTheDatabase(req: PayloadRequest, error: unknown): PortalError | null {
  if (isTransient(error)) return portalError(req, 'busy');
  if (isDatabaseAway(error)) return portalError(req, 'databaseAway');
  return isStorageFull(error) ? portalError(req, 'storageFull') : null;
}

function answer({ message, data, status }: PortalError): Response {
  const headers = status === 503 ? { 'Retry-After': '2' } : {};
  return Response.json({ errors: [{ message, data }] }, { status, headers });
}
