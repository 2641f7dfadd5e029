import { isReachable } from '@/database/is-reachable';
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

async function databaseTrouble(): Promise<string | null> {
  try {
    const { payload } = await getServices();
    return (await isReachable(payload)) ? null : 'database';
  } catch {
    return 'database';
  }
}
