import type { PayloadHandler, PayloadRequest } from 'payload';
import { PortalError, portalError } from '@/errors/portal-error';
import { databaseRefusal } from '../database-refusal';

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
  const told = (await databaseRefusal(req, error)) ?? error;
  if (told instanceof PortalError) return answer(told);
  const status = (told as { status?: unknown }).status;
  if (typeof status === 'number' && status < 500) {
    const { message, data } = told as Error & { data?: unknown };
    return Response.json({ errors: [{ message, data }] }, { status });
  }
  req.payload.logger.error({ err: error, msg: 'An endpoint failed' });
  return answer(portalError(req, 'broken'));
}

function answer({ message, data, status }: PortalError): Response {
  const headers = status === 503 ? { 'Retry-After': '2' } : {};
  return Response.json({ errors: [{ message, data }] }, { status, headers });
}
