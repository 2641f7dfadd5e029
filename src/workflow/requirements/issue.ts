import type vi from '@locales/vi/workflow.json';
import type { ItemLink } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import type { PublicMedia } from '@/content/public-media';
import type { RawDocument } from '@/content/raw-document';
import type { Locale } from '@/i18n/locales';

export type RequirementKey = keyof (typeof vi)['requirement'];

/** Something that hinders (error) or should make one think (warning) before a language is published. */
export interface Issue {
  field: string;
  key: RequirementKey;
  severity: 'error' | 'warning';
  values?: Record<string, string | number>;
  /** Values that are said in the reader's language: by name, their path in locales/<lang>/content.json. */
  labels?: Record<string, string>;
}

/** What a rule may look at: the text to be published, and what it shows as the public will have it. */
export interface RequirementContext {
  type: ContentType;
  doc: RawDocument;
  locale: Locale;
  sources: {
    media(id: string): Promise<PublicMedia | null>;
    item(contentId: string): Promise<ItemLink | null>;
    /** What is live at a public path. */
    at(path: string): Promise<ItemLink | null>;
  };
  now: Date;
}

/** One publishing rule: one file, one function. */
export type Requirement = (context: RequirementContext) => Promise<Issue[]> | Issue[];
