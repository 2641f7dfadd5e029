import { PortalError } from '@/errors/portal-error';
import { requestLanguage } from './request-language';

/** A request that cannot be meant as it stands. `reason` names the place and what would be right, in signs of no language. */
export class Malformed extends Error {
  override name = 'Malformed';

  constructor(
    readonly reason: string,
    readonly status = 400,
  ) {
    super(reason);
  }
}

/** The answer for a request that was not let in: as Payload's own errors look. */
export function refusalOf(request: Request, { reason, status }: Malformed): Response {
  const locale = requestLanguage(request.headers);
  const key = status === 401 ? 'signInFirst' : status === 403 ? 'forbidden' : 'badRequest';
  const { message } = new PortalError(key, locale, { values: { reason } });
  const body = { errors: [{ name: 'Malformed', message, data: { key, reason } }] };
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}
