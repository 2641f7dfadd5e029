/** `GET /api/content/v1/items`: live items, filtered, in parts. */
import type { ContentItem, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type { StoreHead } from '@/publishing/content-store';
import { absoluteUrl } from '../addresses';
import { respond } from '../http';
import { badParameters } from '../problem';
import { harvestedTypes } from '../registry';
import { findSection, loadSections } from '../sections';
import type { FeedServices } from '../services';
import { toApiLiveItem } from './api-item';
import { readCursor, writeCursor } from './cursor';
import { jsonShape, writeJson } from './json';
import * as parameters from './parameters';

export const itemsPath = '/api/content/v1/items';
export const maxLimit = 100;
const defaultLimit = 20;
/** Looking for a tag reads on through this many items at most; the cursor then goes on from there. */
const maxScanned = 2000;

const readers = {
  type: parameters.typeParameter,
  locale: parameters.localeParameter,
  section: parameters.idParameter,
  tag: parameters.idParameter,
  since: parameters.dateParameter,
  sort: parameters.oneOf(['changed', 'newest']),
  limit: parameters.wholeNumber(1, maxLimit),
  cursor: parameters.textParameter,
};

interface Filters {
  type?: string;
  locale?: Locale;
  section?: string;
  tag?: string;
  since?: string;
  sort?: 'changed' | 'newest';
}

interface Part {
  items: LiveItem[];
  /** Where the next part begins; null at the end. */
  position: number | null;
}

export function handleItems(request: Request, services: FeedServices): Promise<Response> {
  return respond(request, services, jsonShape, async (head) => {
    const { cursor, limit = defaultLimit, ...filters } = readParameters(request, services);
    // Pages of the newest-first list have their meaning only with the limit they were cut by.
    const bound = filters.sort === 'newest' ? { ...filters, limit } : filters;
    const position = readCursor(cursor, bound);
    const part = await readPart(filters, { position, limit }, head, services);
    const next = part.position === null ? null : writeCursor(part.position, bound);
    const items = part.items.map((item) => toApiLiveItem(item, services));
    return writeJson({ items, next: next && nextUrl(request, next, services), cursor: next, head: head.seq });
  });
}

function readParameters(request: Request, services: FeedServices) {
  const given = parameters.readParameters(request, services, readers);
  if (given.sort === 'newest') {
    if (!given.locale) throw badParameters([{ parameter: 'sort', reason: 'api.needsLocale' }]);
    if (given.since) throw badParameters([{ parameter: 'since', reason: 'api.notWithNewest' }]);
  }
  return given;
}

async function readPart(
  filters: Filters,
  place: { position: number; limit: number },
  head: StoreHead,
  services: FeedServices,
): Promise<Part> {
  const { section, type, locale, sort } = filters;
  const sections = section === undefined ? null : await loadSections(services, head.seq);
  const sectionId =
    section === undefined ? undefined : (findSection(sections ?? new Map(), section)?.id ?? section);
  const types = type === undefined ? harvestedTypes(services.contentTypes) : [type];
  const query = { types, ...(sectionId === undefined ? {} : { sectionId }) };
  if (sort === 'newest' && locale) return newestPart({ ...query, locale }, filters.tag, place, services);
  return changedPart({ ...query, ...(locale ? { locale } : {}) }, filters, place, services);
}

async function newestPart(
  query: { types: string[]; locale: Locale; sectionId?: string },
  tagId: string | undefined,
  { position, limit }: { position: number; limit: number },
  { store }: FeedServices,
): Promise<Part> {
  const page = Math.max(1, position);
  const found = await store.list({ ...query, limit, page, ...(tagId === undefined ? {} : { tagId }) });
  return { items: found.items, position: page < found.pages ? page + 1 : null };
}

/** In change order: stable while the store changes, since a changed item only moves to the end. */
async function changedPart(
  query: { types: string[]; locale?: Locale; sectionId?: string },
  { since, tag }: Filters,
  { position, limit }: { position: number; limit: number },
  { store }: FeedServices,
): Promise<Part> {
  const items: LiveItem[] = [];
  let after = position;
  for (let scanned = 0; scanned < maxScanned; scanned += maxLimit) {
    const page = await store.changes({
      ...query,
      ...(since === undefined ? {} : { from: since }),
      since: after,
      limit: maxLimit,
      liveOnly: true,
    });
    for (const [at, item] of page.entries()) {
      if (isWanted(item, tag)) items.push(item);
      after = item.seq;
      const isLast = page.length < maxLimit && at === page.length - 1;
      if (items.length === limit) return { items, position: isLast ? null : after };
    }
    if (page.length < maxLimit) return { items, position: null };
  }
  return { items, position: after };
}

function isWanted(item: ContentItem, tag: string | undefined): item is LiveItem {
  if (item.state !== 'live') return false;
  return tag === undefined || (item.details.tags ?? []).some((link) => link.contentId === tag);
}

function nextUrl(request: Request, cursor: string, { site }: FeedServices): string {
  const url = new URL(absoluteUrl(site, itemsPath));
  url.search = new URL(request.url).search;
  url.searchParams.set('cursor', cursor);
  return url.href;
}
