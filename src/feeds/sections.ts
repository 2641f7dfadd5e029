/** Sections as names of sets and feeds. */
import type { ContentItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type { ContentStore } from '@/publishing/content-store';
import { sectionType } from './registry';
import type { FeedServices } from './services';

export interface Section {
  id: string;
  /** Lasting short name: the section's key or English address; its id where it has neither. */
  key: string;
  names: Partial<Record<Locale, string>>;
  /** Last segment of its page address, per language. */
  slugs: Partial<Record<Locale, string>>;
  paths: Partial<Record<Locale, string>>;
  live: boolean;
}

export type Sections = ReadonlyMap<string, Section>;

const batch = 200;
/** One reading per state of the store: sections are few and asked for with every answer. */
const readings = new WeakMap<ContentStore, { seq: number; sections: Promise<Sections> }>();

export function loadSections(services: FeedServices, seq: number): Promise<Sections> {
  const known = readings.get(services.store);
  if (known?.seq === seq) return known.sections;
  const sections = readSections(services);
  readings.set(services.store, { seq, sections });
  sections.catch(() => readings.delete(services.store));
  return sections;
}

/** By key, id or address in that language; a live section goes before a withdrawn one. */
export function findSection(sections: Sections, name: string, locale?: Locale): Section | undefined {
  const all = [...sections.values()];
  const wanted = name.normalize('NFC');
  return (
    all.find((section) => section.key === wanted) ??
    sections.get(wanted) ??
    (locale && all.find((section) => section.live && section.slugs[locale] === wanted))
  );
}

async function readSections({ store, contentTypes }: FeedServices): Promise<Sections> {
  const type = sectionType(contentTypes);
  const items = new Map<string, ContentItem[]>();
  for (let since = 0; type !== null; ) {
    const page = await store.changes({ types: [type], since, limit: batch });
    for (const item of page) items.set(item.contentId, [...(items.get(item.contentId) ?? []), item]);
    if (page.length < batch) break;
    since = page.at(-1)?.seq ?? since;
  }
  return withKeys([...items].map(([id, languages]) => toSection(id, languages)));
}

function toSection(id: string, items: readonly ContentItem[]): Section {
  const names: Section['names'] = {};
  const slugs: Section['slugs'] = {};
  const paths: Section['paths'] = {};
  for (const item of items) {
    paths[item.locale] = item.path;
    slugs[item.locale] = item.path.split('/').at(-1) ?? '';
    if (item.state === 'live') names[item.locale] = item.title;
  }
  const given = items.find((item) => item.state === 'live' && typeof item.details.key === 'string');
  const key = given?.state === 'live' ? String(given.details.key) : (slugs.en ?? slugs.vi ?? id);
  return { id, key, names, slugs, paths, live: Object.keys(names).length > 0 };
}

/** OAI-PMH §2.6 allows these characters in a setSpec. */
const speakable = /^[A-Za-z0-9\-_.!~*'()]+$/;

/** Keys must tell sections apart: live ones choose first, whoever finds its key taken goes by its id. */
function withKeys(sections: Section[]): Sections {
  const taken = new Set<string>();
  const ordered = [...sections].sort((a, b) => Number(b.live) - Number(a.live) || (a.id < b.id ? -1 : 1));
  return new Map(
    ordered.map((section) => {
      const key = speakable.test(section.key) && !taken.has(section.key) ? section.key : section.id;
      taken.add(key);
      return [section.id, { ...section, key }];
    }),
  );
}
