/**
 * A web process without Next: Payload's REST, media, exports, health and the background worker behind a plain HTTP
 * server. It runs the same handlers as the routes of src/app/ and starts in a fraction of the time, so that hundreds
 * of rounds of killing it are affordable. `next start` takes its place where `TARGET=next` (web-process.ts).
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import config from '@payload-config';
import { handleEndpoints } from 'payload';
import { GET as health } from '@/app/healthz/route';
import { GET as media } from '@/app/media/[digest]/[name]/route';
import { GET as oai } from '@/app/oai/route';
import { GET as ready } from '@/app/readyz/route';
import { startBackground } from '@/app/start-background';
import { retryingConflicts } from '@/cms/retrying-conflicts';
import { contents } from './contents';
import { faultsOf, orphanedFiles } from './faults';

type Handler = (request: Request) => Promise<Response> | Response;

const rest = retryingConflicts<void>((request) => handleEndpoints({ config, request }));

const routes: [RegExp, Handler][] = [
  [/^\/api\//, (request) => rest(request)],
  [/^\/media\//, media],
  [/^\/oai$/, oai],
  [/^\/healthz$/, health],
  [/^\/readyz$/, () => ready()],
  [/^\/faults$/, async (request) => Response.json(await faultsOf((await request.json()).ids))],
  [/^\/contents$/, async () => Response.json(await contents())],
  [/^\/orphans$/, async () => Response.json(await orphanedFiles())],
];

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const url = new URL(incoming.url ?? '/', 'http://localhost:3000');
  const request = new Request(url, {
    method: incoming.method ?? 'GET',
    headers: incoming.headers as Record<string, string>,
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
  });
  const handler = routes.find(([pattern]) => pattern.test(url.pathname))?.[1];
  const response = (await handler?.(request)) ?? new Response('not found', { status: 404 });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    outgoing.writeHead(500).end();
  });
});
// Else an idle connection may be closed in the very moment a client uses it again.
server.keepAliveTimeout = 65_000;
// As `next start` does it; src/app/start-background.ts comes before.
process.on('SIGTERM', () => server.close(() => process.exit(143)));
await startBackground();
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'));
