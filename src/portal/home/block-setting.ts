import type { ItemLink, LiveItem } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type { Audience } from './entry-ways';

export type BlockKind =
  | 'lead'
  | 'latest'
  | 'places'
  | 'invest'
  | 'press'
  | 'picks'
  | 'ways'
  | 'topics'
  | 'notice';

/** One block of a home page as editors set it; what is left out is chosen by the composition. */
export interface BlockSetting extends Partial<Record<Audience, readonly ItemLink[]>> {
  block: BlockKind;
  heading?: string;
  /** Of a notice, and where it is told at length. */
  text?: string;
  more?: ItemLink;
  items?: readonly ItemLink[];
  fromSection?: ItemLink;
  count?: number;
}

/** The front while editors have composed none. Who reads a language decides what comes first after the lead. */
const usual: Record<Locale, readonly BlockKind[]> = {
  vi: ['lead', 'latest', 'press', 'places', 'invest', 'topics', 'ways'],
  en: ['lead', 'ways', 'places', 'invest', 'latest', 'press', 'topics'],
  zh: ['lead', 'ways', 'invest', 'places', 'press', 'latest', 'topics'],
  ko: ['lead', 'ways', 'invest', 'latest', 'places', 'press', 'topics'],
};

/** The blocks of a home item, or the usual ones of the language. A draft may have one whose kind is not chosen yet. */
export function blockSettings(home: LiveItem | null, locale: Locale): readonly BlockSetting[] {
  const blocks = home?.details.blocks;
  if (Array.isArray(blocks)) return (blocks as Partial<BlockSetting>[]).filter(hasKind);
  return usual[locale].map((block) => ({ block }));
}

function hasKind(setting: Partial<BlockSetting>): setting is BlockSetting {
  return Boolean(setting.block);
}
