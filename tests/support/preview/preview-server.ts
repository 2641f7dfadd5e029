/** Serves the portal's pages from the seed without Next and without a database: for looking, and for browser tests. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { contentTypes } from '@collections';
import type { MediaFormat, MediaRatio } from '@/content/media-variants';
import { answerPage } from '@/portal/answer-page';
import { answerArchiveForm } from '@/portal/archive/answer-archive-form';
import { designPage } from '@/portal/design/design-page';
import type { PageResult } from '@/portal/http/page-result';
import { renderErrorPage } from '@/portal/render-page';
import type { ContentStore } from '@/publishing/content-store';
import { previewStore } from './preview-store';
import { rendition } from './seed-pictures';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Preview {
  origin: string;
  close(): Promise<void>;
}

export async function startPreview(port = 0, store: ContentStore = previewStore()): Promise<Preview> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    answer(address, response, store, origin(server)).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { origin: origin(server), close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function origin(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 80}`;
}

async function answer(
  address: URL,
  response: ServerResponse,
  store: ContentStore,
  at: string,
): Promise<void> {
  const url = decodeURIComponent(address.pathname);
  const picture = /^\/media\/(\w+)\/(full|16x9|4x3|1x1)-(\d+)\.(avif|webp|jpg)$/.exec(url);
  if (picture) {
    const [, digest = '', ratio, width, format] = picture;
    const bytes = await rendition(digest, ratio as MediaRatio, Number(width), format as MediaFormat);
    response
      .writeHead(bytes ? 200 : 404, { 'Content-Type': `image/${format === 'jpg' ? 'jpeg' : format}` })
      .end(bytes);
    return;
  }
  const file = path.join('public', path.normalize(url));
  const type = types[path.extname(url)];
  if (type && existsSync(file)) {
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
    return;
  }
  const site = { origin: at, host: '127.0.0.1', adminEmail: 'portal@example.vn', secret: 'preview' };
  const services = { store, site, contentTypes, now: () => new Date('2026-11-22T03:00:00Z') };
  const design = /^\/design(?:\/(\w+))?$/.exec(url);
  const archive = /^\/archive\/(\w+)$/.exec(url);
  let result: PageResult;
  if (design) result = await designPage(design[1] ?? 'vi', services);
  else if (archive) result = await answerArchiveForm(archive[1] ?? '', address.searchParams, services);
  else if (url.startsWith('/error/'))
    result = await renderErrorPage(url.slice('/error'.length), services, 500);
  else result = await answerPage(url, async () => services);
  response.writeHead(result.status, result.headers).end(result.html);
}

if (process.argv[1] && import.meta.url.endsWith(path.basename(process.argv[1]))) {
  const preview = await startPreview(Number(process.env.PORT ?? 4310));
  console.info(preview.origin);
}
