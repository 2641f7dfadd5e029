/**
 * Payload does not repeat an act that met another writer in the database. Its endpoints answer such a conflict with 503
 * (src/cms/hooks/answer-error.ts) after rolling everything back, so the same request may simply be made again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from '@/database/transaction';

const ATTEMPTS = 10;

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

export function retryingConflicts<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    const body = request.body ? await request.arrayBuffer() : undefined;
    for (let attempt = 1; ; attempt++) {
      const { url, method, headers, signal } = request;
      const again = new Request(url, { method, headers, signal, ...(body ? { body } : {}) });
      const response = await handler(again, context);
      if (response.status !== 503 || attempt === ATTEMPTS || (await isDatabaseAway(response)))
        return response;
      await sleep(backoff(attempt));
    }
  };
}

/** Then another attempt only costs the person who waits another timeout. */
async function isDatabaseAway(response: Response): Promise<boolean> {
  return (await response.clone().text()).includes('"key":"databaseAway"');
}
