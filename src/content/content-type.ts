/** What a content type IS: data, from which collection, projection, pages, feeds and import follow. */
import type { CollectionSlug } from 'payload';
import type { Locale } from '@/i18n/locales';

export type FieldTab = 'content' | 'pictures' | 'classification';

interface FieldBase {
  name: string;
  tab: FieldTab;
  /** One value per language. */
  localized?: boolean;
  /** Must be filled before a language can be published. Saving a draft never asks for it. */
  required?: boolean;
}

export interface TextField extends FieldBase {
  kind: 'text';
  multiline?: boolean;
  /** In Unicode code points. */
  maxLength?: number;
  /** Shown for translations only (e.g. the translator's name). */
  translationsOnly?: boolean;
}

export interface NumberField extends FieldBase {
  kind: 'number';
  min?: number;
  max?: number;
}

export interface DateField extends FieldBase {
  kind: 'date';
}

/** Labels of the options stand in locales/<lang>/content.json under `options.<name>.<option>`. */
export interface SelectField extends FieldBase {
  kind: 'select';
  options: readonly string[];
}

/** A link to another document of the registry. */
export interface LinkField extends FieldBase {
  kind: 'link';
  to: string;
}

export interface LinksField extends FieldBase {
  kind: 'links';
  to: string;
  /** At most this many. */
  max?: number;
}

export interface AgencyField extends FieldBase {
  kind: 'agency';
}

export interface MediaField extends FieldBase {
  kind: 'media';
}

/** The rich text; a type has at most one. */
export interface BodyField extends FieldBase {
  kind: 'body';
  name: 'body';
}

export interface SourceField extends FieldBase {
  kind: 'source';
}

export interface CorrectionsField extends FieldBase {
  kind: 'corrections';
}

/** A field of a row: it has the tab and the language of its rows. */
export type RowField = (
  | Omit<TextField, keyof Placed>
  | Omit<NumberField, keyof Placed>
  | Omit<SelectField, keyof Placed>
  | Omit<LinkField, keyof Placed>
  | Omit<LinksField, keyof Placed>
) & {
  /** Asked for only where another field of the row has one of these values. */
  when?: { field: string; is: readonly string[] } | { field: string; isNot: readonly string[] };
};

type Placed = Pick<FieldBase, 'tab' | 'localized' | 'required'>;

/** A list of like rows, in an order of the editor's own. */
export interface RowsField extends FieldBase {
  kind: 'rows';
  /** The select field by whose value a closed row is called. */
  labelled: string;
  /** At most this many. */
  max?: number;
  fields: readonly RowField[];
}

export type ContentField =
  | TextField
  | NumberField
  | DateField
  | SelectField
  | LinkField
  | LinksField
  | AgencyField
  | MediaField
  | BodyField
  | SourceField
  | CorrectionsField
  | RowsField;

export interface ContentType {
  /** Collection slug and name in addresses of feeds and OAI sets. */
  slug: CollectionSlug;
  /** Path segment per language; an empty segment puts documents directly below the language. */
  segments: Record<Locale, string>;
  /** schema.org type of its pages. */
  schemaOrg: 'NewsArticle' | 'WebPage' | 'CollectionPage';
  /** How the portal shows one: an article page, a static page, a listing of what links to it, or the front of a language. */
  page: 'article' | 'page' | 'listing' | 'home';
  /** Part of feeds, OAI-PMH and the content API (listings such as tags are navigation, not records). */
  harvested: boolean;
  /** Fields besides the general ones (`generalFields`). */
  fields: readonly ContentField[];
}

/** A text in one language that documents have whatever their type. */
export type GeneralField = 'title' | 'slug' | 'description';

/** A home has no address to choose: it is the front of its language. */
export function generalFields({ page }: Pick<ContentType, 'page'>): readonly GeneralField[] {
  return page === 'home' ? ['title', 'description'] : ['title', 'slug', 'description'];
}
