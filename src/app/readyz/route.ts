import { setTimeout as sleep } from 'node:timers/promises';
import { getServices } from '../services';
import { background } from '../start-background';

export const dynamic = 'force-dynamic';

/** Send me requests: 503 while the process is ending or its database is away. */
export async function GET(): Promise<Response> {
  const reason = background.draining ? 'draining' : await databaseTrouble();
  const headers = { 'Cache-Control': 'no-store' };
  return reason
    ? Response.json(
        { status: 'unavailable', reason },
        { status: 503, headers: { ...headers, 'Retry-After': '5' } },
      )
    : Response.json({ status: 'ready' }, { headers });
}

/** Whoever asks will not wait for the database's own timeouts. */
const PATIENCE_MS = 2000;

async function databaseTrouble(): Promise<string | null> {
  try {
    return await Promise.race([askDatabase(), sleep(PATIENCE_MS, 'database', { ref: false })]);
  } catch {
    return 'database';
  }
}

async function askDatabase(): Promise<null> {
  const { payload } = await getServices();
  await payload.db.findOne({ collection: 'content-changes', where: { seq: { equals: 0 } } });
  return null;
}
