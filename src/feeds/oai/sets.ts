/** Sets (OAI-PMH §2.6): by language, content type and section. The roots hold everything below them. */
import type { ContentItem } from '@/content/content-item';
import { isLocale, localeNames, locales } from '@/i18n/locales';
import type { ChangesQuery } from '@/publishing/content-store';
import { harvestedTypes, typesInSections } from '../registry';
import { findSection, type Sections } from '../sections';
import type { FeedServices } from '../services';
import { feedText, typeName } from '../texts';
import { OaiError } from './oai-error';

export interface OaiSet {
  spec: string;
  name: string;
}

/** The records a set asks for; null for a set that does not exist. */
export type SetFilter = Pick<ChangesQuery, 'locale' | 'types' | 'sectionId'>;

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });
/** The pattern of setSpecType in OAI-PMH.xsd. */
const setSpec = /^[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*$/;

export function listSets({ contentTypes }: Pick<FeedServices, 'contentTypes'>, sections: Sections): OaiSet[] {
  const live = [...sections.values()].filter((section) => section.live);
  return [
    { spec: 'lang', name: feedText('oai.setLanguages', 'en') },
    ...locales.map((locale) => ({
      spec: `lang:${locale}`,
      name: feedText('oai.setLanguage', 'en', { name: englishNames.of(locale) ?? localeNames[locale] }),
    })),
    { spec: 'type', name: feedText('oai.setTypes', 'en') },
    ...harvestedTypes(contentTypes).map((slug) => ({ spec: `type:${slug}`, name: typeName(slug, 'en') })),
    { spec: 'section', name: feedText('oai.setSections', 'en') },
    ...live.map(({ key, names }) => ({
      spec: `section:${key}`,
      name: feedText('oai.setSection', 'en', { name: names.en ?? names.vi ?? key }),
    })),
  ];
}

/**
 * @throws {OaiError} badArgument when the text cannot be a setSpec; an empty one is not the same as none
 */
export function setFilter(
  spec: string | undefined,
  { contentTypes }: Pick<FeedServices, 'contentTypes'>,
  sections: Sections,
): SetFilter | null {
  const types = harvestedTypes(contentTypes);
  if (spec === undefined) return { types };
  if (!setSpec.test(spec)) throw new OaiError('badArgument', 'The argument "set" is not a setSpec.');
  const [root, name, ...rest] = spec.split(':');
  if (rest.length > 0) return null;
  if (root === 'lang') return languageFilter(name, types);
  if (root === 'type') return typeFilter(name, types);
  return root === 'section' ? sectionFilter(name, types, typesInSections(contentTypes), sections) : null;
}

function languageFilter(name: string | undefined, types: string[]): SetFilter | null {
  if (name === undefined) return { types };
  return isLocale(name) ? { types, locale: name } : null;
}

function typeFilter(name: string | undefined, types: string[]): SetFilter | null {
  if (name === undefined) return { types };
  return types.includes(name) ? { types: [name] } : null;
}

function sectionFilter(
  name: string | undefined,
  types: string[],
  inSections: string[],
  sections: Sections,
): SetFilter | null {
  if (name === undefined) return { types: inSections };
  const section = findSection(sections, name);
  return section ? { types, sectionId: section.id } : null;
}

/** The sets a record is in; a tombstone stays in the sets it was in, so that its harvesters hear of it. */
export function setsOf(item: ContentItem, sections: Sections): string[] {
  const sectionId = item.state === 'live' ? item.details?.section?.contentId : item.sectionId;
  const section = sectionId ? (sections.get(sectionId)?.key ?? sectionId) : null;
  const specs = [`lang:${item.locale}`, `type:${item.type}`, ...(section ? [`section:${section}`] : [])];
  return specs.filter((spec) => setSpec.test(spec));
}
