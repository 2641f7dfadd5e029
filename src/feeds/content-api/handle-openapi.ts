/** `GET /api/content/v1/openapi.json`. */
import { respond } from '../http';
import type { FeedServices } from '../services';
import { openApiDocument } from './openapi';

export function handleOpenApi(request: Request, services: FeedServices): Promise<Response> {
  const shape = { contentType: 'application/json; charset=utf-8' };
  return respond(
    request,
    services,
    shape,
    async () => `${JSON.stringify(openApiDocument(services), null, 2)}\n`,
  );
}
