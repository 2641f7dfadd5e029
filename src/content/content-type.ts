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
  | CorrectionsField;

export interface ContentType {
  /** Collection slug and name in addresses of feeds and OAI sets. */
  slug: CollectionSlug;
  /** Path segment per language; an empty segment puts documents directly below the language. */
  segments: Record<Locale, string>;
  /** schema.org type of its pages. */
  schemaOrg: 'NewsArticle' | 'WebPage' | 'CollectionPage';
  /** How the portal shows one: an article page, a static page, or a listing of what links to it. */
  page: 'article' | 'page' | 'listing';
  /** Part of feeds, OAI-PMH and the content API (listings such as tags are navigation, not records). */
  harvested: boolean;
  /** Fields besides the ones every type has: title, slug, description. */
  fields: readonly ContentField[];
}
