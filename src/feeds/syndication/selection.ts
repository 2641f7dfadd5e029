/** Which items a feed holds: all, one content type, or one section. */
import type { GoneItem, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type { ChangesQuery, ListQuery } from '@/publishing/content-store';
import { ExportProblem } from '../problem';
import { harvestedTypes } from '../registry';
import { findSection, type Sections } from '../sections';
import type { FeedServices } from '../services';
import { typeName } from '../texts';

export interface Selection {
  locale: Locale;
  /** As in the address. */
  name: string;
  /** For readers; null for the feed of everything. */
  label: string | null;
  types: string[];
  sectionId?: string;
  /** Page of the selection for readers. */
  path: string;
}

/**
 * @throws {ExportProblem} 404 where no type and no live section of this language has that name
 */
export function selectionOf(
  locale: Locale,
  name: string,
  { contentTypes }: FeedServices,
  sections: Sections,
): Selection {
  const types = harvestedTypes(contentTypes);
  const base = { locale, name, types, path: `/${locale}` };
  if (name === 'all') return { ...base, label: null };
  if (types.includes(name)) return { ...base, label: typeName(name, locale), types: [name] };
  const section = findSection(sections, name, locale);
  const label = section?.names[locale];
  if (!section || label === undefined)
    throw new ExportProblem('not-found', 'api.feedUnknown', { name: [...name].slice(0, 60).join('') });
  return { ...base, label, sectionId: section.id, path: section.paths[locale] ?? base.path };
}

function filterOf({ locale, types, sectionId }: Selection): Pick<
  ListQuery & ChangesQuery,
  'types' | 'sectionId'
> & {
  locale: Locale;
} {
  return { locale, types, ...(sectionId === undefined ? {} : { sectionId }) };
}

/** The newest by publication. */
export async function latestItems(
  selection: Selection,
  limit: number,
  { store }: FeedServices,
): Promise<LiveItem[]> {
  return (await store.list({ ...filterOf(selection), limit })).items;
}

export interface Range {
  live: LiveItem[];
  gone: GoneItem[];
}

const batch = 100;

/**
 * Everything whose newest change lies in (after, upTo], read in batches. Live items are kept only after `liveAfter`, so
 * that looking far back for withdrawals holds no texts.
 */
export async function itemsInRange(
  selection: Selection,
  { after, upTo, liveAfter = after }: { after: number; upTo: number; liveAfter?: number },
  { store }: FeedServices,
): Promise<Range> {
  const range: Range = { live: [], gone: [] };
  for (let since = after; since < upTo; ) {
    const page = await store.changes({ ...filterOf(selection), since, limit: batch });
    for (const item of page) {
      if (item.seq > upTo) continue;
      if (item.state === 'gone') range.gone.push(item);
      else if (item.seq > liveAfter) range.live.push(item);
    }
    if (page.length < batch) break;
    since = page.at(-1)?.seq ?? upTo;
  }
  return range;
}
