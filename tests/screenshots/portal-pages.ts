/** Which pages of the portal are taken, the missing ones included: those are made for it. */
import { type Locale, locales } from '@/i18n/locales';
import { listPath } from '@/portal/archive/list-address';
import type { SampleSite } from '../../bench/support/sample-site';
import { type PageKind, pageKinds, pathOfKind } from '../support/crawl/page-kinds';
import { startEditor } from '../support/editor-process';

export interface Shot {
  kind: PageKind | 'archive' | 'archive-error' | 'gone' | 'elsewhere';
  locale: Locale;
  path: string;
}

/** @param kinds those wanted: only for the missing ones is anything made */
export async function portalShots(site: SampleSite, kinds: 'all' | 'samples'): Promise<Shot[]> {
  if (kinds === 'all') await makeMissingPages(site);
  return locales.flatMap((locale) => [
    ...pageKinds.map((kind) => ({ kind, locale, path: pathOfKind(kind, locale) })),
    { kind: 'archive' as const, locale, path: archivePath(locale) },
    { kind: 'archive-error' as const, locale, path: `/archive/${locale}?month=3` },
    { kind: 'gone' as const, locale, path: `/${locale}/shot-gone-${locale}` },
    { kind: 'elsewhere' as const, locale, path: `/${locale}/shot-${next(locale)}` },
  ]);
}

/** Everything of this year. */
function archivePath(locale: Locale): string {
  return listPath(pathOfKind('news', locale), { year: 2026 }, locale);
}

const titles: Record<Locale, string> = { vi: 'Tuần lễ trà', en: 'Tea week', zh: '茶周', ko: '차 주간' };

/** Each language has a page of its own that is withdrawn, and one that only the next language has. */
async function makeMissingPages(site: SampleSite): Promise<void> {
  const { accounts, environment, origin } = site;
  const first = await fetch(`${origin}/vi/shot-vi`);
  if (first.status === 200) return;
  const editor = await startEditor({ database: 'sqlite', origins: [origin], accounts, environment });
  for (const locale of locales) {
    const title = titles[locale];
    const only = await editor.draft('pages', { [locale]: { title, slug: `shot-${locale}` } });
    await editor.publish('pages', only, locale);
    const texts = {
      [locale]: { title, slug: `shot-gone-${locale}` },
      [next(locale)]: { title: titles[next(locale)], slug: `shot-left-${locale}` },
    };
    const gone = await editor.draft('pages', texts);
    await editor.publish('pages', gone, locale, next(locale));
    await editor.withdraw('pages', gone, locale);
  }
  await editor.stop();
}

function next(locale: Locale): Locale {
  return locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale;
}
