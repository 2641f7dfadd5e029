/** `/feeds/{locale}/{name}.{rss|atom|json}` and `/feeds/{locale}/{name}/{number}.atom`. */
import { isLocale } from '@/i18n/locales';
import type { StoreHead } from '@/publishing/content-store';
import { respond } from '../http';
import { pathSegments } from '../path';
import { ExportProblem } from '../problem';
import { loadSections } from '../sections';
import type { FeedServices } from '../services';
import { renderAtom } from './atom';
import { archiveCount, buildArchive, buildFeed, type FeedFormat } from './build-feed';
import type { Feed } from './feed';
import { renderJsonFeed } from './json-feed';
import { renderRss } from './rss';
import { selectionOf } from './selection';

const contentTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

interface FeedAddress {
  locale: string;
  name: string;
  format: FeedFormat;
  archive?: number;
}

export async function handleFeed(request: Request, services: FeedServices): Promise<Response> {
  const [, locale = '', ...segments] = pathSegments(request);
  const address = parseAddress(locale, segments);
  const contentType = contentTypes[address?.format ?? 'rss'];
  return respond(request, services, { contentType }, async (head) => {
    if (!address)
      throw new ExportProblem('not-found', 'api.feedUnknown', { name: shortName(segments.join('/')) });
    return write(await feedAt(address, head, services), address.format, services);
  });
}

async function feedAt(address: FeedAddress, head: StoreHead, services: FeedServices): Promise<Feed> {
  const { locale, name, format, archive } = address;
  if (!isLocale(locale)) throw new ExportProblem('not-found', 'api.feedUnknown', { name: shortName(name) });
  const selection = selectionOf(locale, name, services, await loadSections(services, head.seq));
  if (archive === undefined) return buildFeed(selection, format, head, services);
  if (archive > archiveCount(head)) {
    throw new ExportProblem('not-found', 'api.archiveUnknown', { number: archive });
  }
  return buildArchive(selection, archive, head, services);
}

function write(feed: Feed, format: FeedFormat, { site }: FeedServices): string {
  if (format === 'rss') return renderRss(feed);
  if (format === 'atom') return renderAtom(feed);
  return renderJsonFeed(feed, `${site.origin}/api/content/v1/openapi.json`);
}

function parseAddress(locale: string, segments: readonly string[]): FeedAddress | null {
  const [first = '', second, ...rest] = segments;
  if (rest.length > 0) return null;
  if (second !== undefined) {
    const number = /^([1-9]\d{0,8})\.atom$/.exec(second)?.[1];
    return number && first ? { locale, name: first, format: 'atom', archive: Number(number) } : null;
  }
  const [, name, format] = /^(.+)\.(rss|atom|json)$/.exec(first) ?? [];
  return name && isFormat(format) ? { locale, name, format } : null;
}

const isFormat = (text: string | undefined): text is FeedFormat => text !== undefined && text in contentTypes;

const shortName = (name: string) => [...name].slice(0, 60).join('');
