/**
 * The home page until editors compose it themselves: from what is published in a language to the blocks of its front,
 * as a pure function. Each language has its own readers, so each has its own order; an item stands in one place only.
 */
import type { LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import { type EntryWay, entryWays } from './entry-ways';
import { findBySlug } from './find-by-slug';

export interface HomeSource {
  locale: Locale;
  /** Newest first. */
  items: readonly LiveItem[];
  sections: readonly LiveItem[];
  tags: readonly LiveItem[];
}

export type HomeBlock =
  | { kind: 'lead'; lead: LiveItem; side: readonly LiveItem[] }
  | { kind: 'ways'; ways: readonly EntryWay[] }
  | { kind: 'latest'; items: readonly LiveItem[] }
  | { kind: 'places'; section: LiveItem | undefined; items: readonly LiveItem[] }
  | { kind: 'invest'; section: LiveItem | undefined; items: readonly LiveItem[] }
  | { kind: 'press'; section: LiveItem | undefined; items: readonly LiveItem[] }
  | { kind: 'topics'; tags: readonly LiveItem[] };

type Kind = HomeBlock['kind'];

/** Who reads this language, and so what comes first after the lead. */
const order: Record<Locale, readonly Kind[]> = {
  vi: ['lead', 'latest', 'press', 'places', 'invest', 'topics', 'ways'],
  en: ['lead', 'ways', 'places', 'invest', 'latest', 'press', 'topics'],
  zh: ['lead', 'ways', 'invest', 'places', 'press', 'latest', 'topics'],
  ko: ['lead', 'ways', 'invest', 'latest', 'places', 'press', 'topics'],
};

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
const filling: readonly Kind[] = ['lead', 'invest', 'press', 'places', 'latest', 'ways', 'topics'];

export function composeHome(source: HomeSource): HomeBlock[] {
  const blocks = new Map<Kind, HomeBlock>();
  const shown = new Set<string>();
  const take = (count: number, wanted: (item: LiveItem) => boolean = () => true) => {
    const chosen = source.items.filter((item) => !shown.has(item.contentId) && wanted(item)).slice(0, count);
    for (const item of chosen) shown.add(item.contentId);
    return chosen;
  };
  for (const kind of filling) {
    const block = fill(kind, source, take);
    if (block) blocks.set(kind, block);
  }
  return order[source.locale].flatMap((kind) => blocks.get(kind) ?? []);
}

type Take = (count: number, wanted?: (item: LiveItem) => boolean) => LiveItem[];

function fill(kind: Kind, source: HomeSource, take: Take): HomeBlock | null {
  const section = (...slugs: string[]) => findBySlug(source.sections, slugs);
  const within = (wanted: LiveItem | undefined) => (item: LiveItem) =>
    wanted !== undefined && item.details.section?.contentId === wanted.contentId;
  switch (kind) {
    case 'lead':
      return leadBlock(source, take);
    case 'invest': {
      const investment = section('investment');
      return unlessEmpty({ kind, section: investment, items: take(3, within(investment)) });
    }
    case 'press': {
      const relations = section('external-relations');
      return unlessEmpty({ kind, section: relations, items: take(4, within(relations)) });
    }
    case 'places': {
      const [travel, culture] = [section('travel'), section('culture')];
      const wanted = (item: LiveItem) =>
        Boolean(item.details.image) && (within(travel)(item) || within(culture)(item));
      return unlessEmpty({ kind, section: travel, items: take(5, wanted) });
    }
    case 'latest':
      return unlessEmpty({ kind, items: take(6) });
    case 'ways': {
      const ways = entryWays(source.sections, source.tags);
      return ways.length > 0 ? { kind, ways } : null;
    }
    case 'topics':
      return source.tags.length > 0 ? { kind, tags: source.tags } : null;
  }
}

function leadBlock(source: HomeSource, take: Take): HomeBlock | null {
  const recent = source.items.slice(0, leadWindow).filter((item) => item.details.image);
  const preferred = leadSections[source.locale].flatMap((slug) => {
    const id = findBySlug(source.sections, [slug])?.contentId;
    return id ? recent.filter((item) => item.details.section?.contentId === id) : [];
  });
  const choice = preferred[0] ?? recent[0] ?? source.items[0];
  if (!choice) return null;
  const [lead] = take(1, (item) => item.contentId === choice.contentId);
  return lead ? { kind: 'lead', lead, side: take(3) } : null;
}

function unlessEmpty<Block extends { items: readonly LiveItem[] }>(block: Block): Block | null {
  return block.items.length > 0 ? block : null;
}
