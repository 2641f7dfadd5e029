/** Dublin Core in the page's head: Circular 39/2017 asks state portals for it. Names as in DCMI's "DC-HTML" 2008. */
import type { LiveItem } from '@/content/content-item';
import { languageTags } from '@/i18n/locales';
import { absoluteUrl } from '../address';
import type { PageContext } from '../page-context';
import type { MetaEntry } from '../page-view';

export function dublinCore(ctx: PageContext, item: LiveItem): MetaEntry[] {
  const { details } = item;
  const entries: [string, string | undefined][] = [
    ['DC.title', item.title],
    ['DC.description', item.description],
    ['DC.creator', details.byline],
    ['DC.contributor', details.translator],
    ['DC.publisher', details.agency ?? ctx.t('site.name')],
    ['DC.date', item.firstPublishedAt],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.identifier', absoluteUrl(ctx.site, item.path)],
    ['DC.source', details.source?.url],
    ['DC.language', languageTags[item.locale]],
    ['DC.coverage', details.dateline],
    ...(details.tags ?? []).map((tag): [string, string] => ['DC.subject', tag.title]),
  ];
  return entries.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
