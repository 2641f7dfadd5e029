/** The handlers behind a real HTTP server, so that judges who know nothing of us can ask over the network. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { handleChanges } from '@/feeds/content-api/handle-changes';
import { handleItem } from '@/feeds/content-api/handle-item';
import { handleItems } from '@/feeds/content-api/handle-items';
import { handleOpenApi } from '@/feeds/content-api/handle-openapi';
import { handleOai } from '@/feeds/oai/handle-oai';
import type { FeedServices } from '@/feeds/services';
import { handleRobots } from '@/feeds/sitemap/handle-robots';
import { handleSitemap, handleSitemapIndex } from '@/feeds/sitemap/handle-sitemap';
import { handleFeed } from '@/feeds/syndication/handle-feed';

type Handler = (request: Request, services: FeedServices) => Promise<Response>;

const routes: [RegExp, Handler][] = [
  [/^\/oai$/, (request, services) => handleOai(request, services)],
  [/^\/feeds\//, handleFeed],
  [/^\/api\/content\/v1\/items$/, handleItems],
  [/^\/api\/content\/v1\/items\/[^/]+\/[^/]+\/[^/]+$/, handleItem],
  [/^\/api\/content\/v1\/changes$/, handleChanges],
  [/^\/api\/content\/v1\/openapi\.json$/, handleOpenApi],
  [/^\/sitemap\.xml$/, handleSitemapIndex],
  [/^\/sitemaps\/[^/]+$/, handleSitemap],
  [/^\/robots\.txt$/, handleRobots],
];

export interface ServedExports {
  baseUrl: string;
  close(): Promise<void>;
}

/** The site's origin becomes the server's own, so that every address in an answer can be followed. */
export async function serveHandlers(world: FeedServices): Promise<ServedExports> {
  const services = { ...world };
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
    const init = {
      method: incoming.method ?? 'GET',
      headers: incoming.headers as Record<string, string>,
      body,
    };
    const response = await answer(
      new Request(new URL(incoming.url ?? '/', services.site.origin), init),
      services,
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  services.site = { ...world.site, origin: baseUrl };
  return { baseUrl, close: () => new Promise((resolve) => void server.close(() => resolve())) };
}

export async function answer(request: Request, services: FeedServices): Promise<Response> {
  const { pathname } = new URL(request.url);
  const route = routes.find(([pattern]) => pattern.test(pathname));
  if (route) return route[1](request, services);
  if (/^\/(schemas|xsl)\/[\w.-]+$/.test(pathname)) {
    return new Response(await readFile(path.resolve('public', pathname.slice(1))));
  }
  return new Response('not found', { status: 404 });
}
