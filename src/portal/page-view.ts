/** A page before it is markup: its status, what its head says, and its content. */
import type { ReactNode } from 'react';
import type { PublicMedia } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';

export interface MetaEntry {
  name: string;
  content: string;
}

export interface Crumb {
  title: string;
  path: string;
}

export interface PageView {
  status: 200 | 400 | 404 | 410 | 500 | 503;
  /** Without the site's name. */
  title: string;
  description: string;
  /** Path of the one address of this page; null keeps it out of search engines (errors). */
  canonical: string | null;
  /** This page in every language it is live in, its own included. */
  translations: Partial<Record<Locale, string>>;
  /** Where the language switch leads, when that is not the very same page: page 2 of a list has no counterpart. */
  switchTo?: Partial<Record<Locale, string>>;
  kind: 'article' | 'website';
  image: PublicMedia | null;
  /** Dublin Core and article metadata. */
  meta: readonly MetaEntry[];
  jsonLd: readonly object[];
  /** From the home page down to, and with, this page. */
  breadcrumb: readonly Crumb[];
  /** `rel=prev` and `rel=next` of a paged list. */
  previous?: string;
  next?: string;
  content: ReactNode;
}

/** An answer that is no page. */
export interface Redirect {
  status: 301 | 307;
  location: string;
}

export function isRedirect(answer: PageView | Redirect): answer is Redirect {
  return 'location' in answer;
}
