/**
 * From the blocks of a home page and what is published in its language to what the page shows, as a pure function. Each
 * language has its own readers, so each has its own blocks; an item stands in one place only.
 */
import type { ItemLink, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type { BlockKind, BlockSetting } from './block-setting';
import { type EntryWay, entryWays, type StartingPoints } from './entry-ways';
import { findBySlug } from './find-by-slug';

export interface HomeSource extends StartingPoints {
  locale: Locale;
  /** Newest first. */
  items: readonly LiveItem[];
  /** What editors picked by hand and is live, by id. */
  picked?: ReadonlyMap<string, LiveItem>;
}

interface Named {
  /** Of the editors; the block has one of its own. */
  heading?: string | undefined;
}

export type HomeBlock =
  | { kind: 'lead'; lead: LiveItem; side: readonly LiveItem[] }
  | ({ kind: 'ways'; ways: readonly EntryWay[] } & Named)
  | ({ kind: 'latest'; items: readonly LiveItem[] } & Named)
  | (SectionBlock<'places' | 'invest' | 'press' | 'picks'> & Named)
  | ({ kind: 'topics'; tags: readonly LiveItem[] } & Named)
  | ({ kind: 'notice'; text: string; more: ItemLink | undefined } & Named);

interface SectionBlock<Kind extends BlockKind> {
  kind: Kind;
  section: LiveItem | undefined;
  items: readonly LiveItem[];
}

/** Which section the lead is looked for in first; the newest of all when none of them has a recent one. */
const leadSections: Record<Locale, readonly string[]> = {
  vi: ['external-relations', 'economy'],
  en: ['travel', 'culture'],
  zh: ['travel', 'economy'],
  ko: ['economy', 'travel'],
};

/** A lead must not be older than this many newer items. */
const leadWindow = 12;

/** Filled in this order, whatever the order on the page: the special blocks choose before the general one. */
const filling: readonly BlockKind[] = [
  ...(['lead', 'picks', 'invest', 'press', 'places', 'latest'] as const),
  ...(['ways', 'topics', 'notice'] as const),
];

/** How many items a block shows unless editors say otherwise. */
const usualCount: Partial<Record<BlockKind, number>> = {
  invest: 3,
  press: 4,
  places: 5,
  latest: 6,
  picks: 3,
};

/** Besides the lead. */
const SIDE = 3;

export function composeHome(source: HomeSource, settings: readonly BlockSetting[]): HomeBlock[] {
  const take = taker(source);
  const picks = settings.map((setting) => take.picked(setting));
  const inFillingOrder = settings
    .map((setting, place) => ({ setting, place }))
    .sort((a, b) => filling.indexOf(a.setting.block) - filling.indexOf(b.setting.block));
  const blocks: (HomeBlock | null)[] = settings.map(() => null);
  for (const { setting, place } of inFillingOrder) {
    blocks[place] = fill(setting, picks[place] ?? [], { source, take });
  }
  return blocks.filter((block) => block !== null);
}

interface Taker {
  /** The newest that stand nowhere yet. */
  newest(count: number, wanted?: (item: LiveItem) => boolean): LiveItem[];
  /** Those of a setting's picks that are live and stand nowhere yet. */
  picked(setting: BlockSetting): LiveItem[];
}

function taker({ items, picked = new Map() }: HomeSource): Taker {
  const shown = new Set<string>();
  const note = (chosen: LiveItem[]) => {
    for (const item of chosen) shown.add(item.contentId);
    return chosen;
  };
  return {
    newest: (count, wanted = () => true) =>
      note(items.filter((item) => !shown.has(item.contentId) && wanted(item)).slice(0, Math.max(0, count))),
    picked: ({ items: links = [] }) =>
      note(links.flatMap(({ contentId }) => (shown.has(contentId) ? [] : (picked.get(contentId) ?? [])))),
  };
}

interface Filling {
  source: HomeSource;
  take: Taker;
}

function fill(setting: BlockSetting, picked: LiveItem[], { source, take }: Filling): HomeBlock | null {
  const { block: kind, heading } = setting;
  const upTo = (wanted?: (item: LiveItem) => boolean) => {
    const count = Math.max(setting.count ?? usualCount[kind] ?? 0, picked.length);
    return [...picked, ...take.newest(count - picked.length, wanted)];
  };
  switch (kind) {
    case 'lead':
      return leadBlock(source, picked, take);
    case 'invest':
    case 'press':
    case 'places':
    case 'picks': {
      const section = sectionOf(setting, source);
      const items = upTo(section ? wantedFor(kind, section, source) : () => false);
      return unlessEmpty({ kind, heading, section, items });
    }
    case 'latest':
      return unlessEmpty({ kind, heading, items: upTo() });
    case 'ways': {
      const ways = entryWays(setting, source);
      return ways.length > 0 ? { kind, heading, ways } : null;
    }
    case 'topics':
      return source.tags.length > 0 ? { kind, heading, tags: source.tags } : null;
    case 'notice':
      return setting.text ? { kind, heading, text: setting.text, more: setting.more } : null;
  }
}

/** Where a block looks unless editors name a section. */
const usualSection: Partial<Record<BlockKind, string>> = {
  invest: 'investment',
  press: 'external-relations',
  places: 'travel',
};

/** The section a block fills up from, if it has one. */
export function sectionOf(
  { block, fromSection }: BlockSetting,
  { sections }: Pick<HomeSource, 'sections'>,
): LiveItem | undefined {
  if (fromSection) return sections.find(({ contentId }) => contentId === fromSection.contentId);
  const slug = usualSection[block];
  return slug ? findBySlug(sections, [slug]) : undefined;
}

const within = (wanted: LiveItem | undefined) => (item: LiveItem) =>
  wanted !== undefined && item.details.section?.contentId === wanted.contentId;

/** Places are shown by pictures, and culture is a place to go too. */
function wantedFor(
  kind: BlockKind,
  section: LiveItem,
  { sections }: HomeSource,
): (item: LiveItem) => boolean {
  if (kind !== 'places') return within(section);
  const culture = findBySlug(sections, ['culture']);
  return (item) => Boolean(item.details.image) && (within(section)(item) || within(culture)(item));
}

function leadBlock(source: HomeSource, picked: LiveItem[], take: Taker): HomeBlock | null {
  const [chosen, ...side] = picked;
  const lead = chosen ?? newestLead(source, take);
  if (!lead) return null;
  return { kind: 'lead', lead, side: [...side, ...take.newest(SIDE - side.length)].slice(0, SIDE) };
}

function newestLead({ locale, items, sections }: HomeSource, take: Taker): LiveItem | undefined {
  const recent = items.slice(0, leadWindow).filter((item) => item.details.image);
  const preferred = leadSections[locale].flatMap((slug) =>
    recent.filter(within(findBySlug(sections, [slug]))),
  );
  // What editors picked for other blocks stays there.
  for (const choice of [...preferred, ...recent, ...items]) {
    const [lead] = take.newest(1, (item) => item.contentId === choice.contentId);
    if (lead) return lead;
  }
  return undefined;
}

function unlessEmpty<Block extends { items: readonly LiveItem[] }>(block: Block): Block | null {
  return block.items.length > 0 ? block : null;
}
