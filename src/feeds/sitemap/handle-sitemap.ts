/** `/sitemap.xml`, `/sitemaps/{locale}-{n}.xml`, `/sitemaps/{locale}-news.xml`. */
import type { LiveItem } from '@/content/content-item';
import { isLocale, type Locale, locales } from '@/i18n/locales';
import type { XmlElement } from '@/lib/xml';
import { respond } from '../http';
import { pathSegments } from '../path';
import { ExportProblem } from '../problem';
import { newsTypes } from '../registry';
import type { FeedServices } from '../services';
import { itemUrl, newsUrl, pageUrl, renderSitemapIndex, renderUrlSet } from './write-sitemap';

/**
 * A sitemap holds the items whose newest change is one of so many numbers: with the home page at most 10,000
 * addresses, found by one indexed read, and a change in one item never moves another to the next file.
 */
export const sitemapSpan = 9_999;
const batch = 500;

const newsWindow = 2 * 24 * 60 * 60 * 1000;
const maxNews = 1_000;
/** How long a news sitemap may go on naming an article that has just become two days old: it does not. */
const newsStepSeconds = 60;

const shape = { contentType: 'application/xml; charset=utf-8' };

export function handleSitemapIndex(request: Request, services: FeedServices): Promise<Response> {
  return respond(request, services, { ...shape, timeStepSeconds: newsStepSeconds }, async () => {
    const parts = await Promise.all(locales.map((locale) => sitemapsOf(locale, services)));
    return renderSitemapIndex(services.site, parts.flat());
  });
}

/** The file's name is e.g. `en-1.xml` or `zh-news.xml`. */
export function handleSitemap(request: Request, services: FeedServices): Promise<Response> {
  const name = pathSegments(request).slice(1).join('/');
  const [, locale, part] = /^([a-z]{2})-(news|[1-9]\d{0,8})\.xml$/.exec(name) ?? [];
  const timeStepSeconds = part === 'news' ? newsStepSeconds : 0;
  return respond(request, services, { ...shape, timeStepSeconds }, async (head) => {
    const number = Number(part);
    if (!isLocale(locale) || !part || (number > 1 && (number - 1) * sitemapSpan >= head.seq)) {
      throw new ExportProblem('not-found', 'api.sitemapUnknown', { name: [...name].slice(0, 60).join('') });
    }
    if (part === 'news') return renderUrlSet((await recentNews(locale, services)).map(newsEntry(services)));
    return renderUrlSet(await urlsOf(locale, number, services));
  });
}

const newsEntry = (services: FeedServices) => (item: LiveItem) => newsUrl(services.site, item);

/** Skips the spans in which nothing lives: one small read per file. */
async function sitemapsOf(locale: Locale, services: FeedServices): Promise<{ path: string }[]> {
  const numbers = new Set([1]);
  for (let since = sitemapSpan; ; ) {
    const [item] = await services.store.changes({ locale, since, limit: 1, liveOnly: true });
    if (!item) break;
    const number = Math.ceil(item.seq / sitemapSpan);
    numbers.add(number);
    since = number * sitemapSpan;
  }
  const paths = [...numbers].map((number) => ({ path: `/sitemaps/${locale}-${number}.xml` }));
  const [news] = await recentNews(locale, services, 1);
  return news ? [...paths, { path: `/sitemaps/${locale}-news.xml` }] : paths;
}

/** Read in batches and kept as addresses only: no text of an item is held. */
async function urlsOf(locale: Locale, number: number, services: FeedServices): Promise<XmlElement[]> {
  const { store, site } = services;
  const homes = locales.map((home) => ({ locale: home, path: `/${home}` }));
  const urls = number === 1 ? [pageUrl(site, `/${locale}`, homes)] : [];
  const upTo = number * sitemapSpan;
  for (let since = upTo - sitemapSpan; since < upTo; ) {
    const items = await store.changes({ locale, since, limit: batch, liveOnly: true });
    for (const item of items) {
      // The fronts stand in the first file already, composed or not.
      const isFront = item.path === `/${item.locale}`;
      if (item.state === 'live' && item.seq <= upTo && !isFront) urls.push(safeUrl(item, services));
    }
    if (items.length < batch) break;
    since = items.at(-1)?.seq ?? upTo;
  }
  return urls;
}

/** One bad item must not kill a sitemap: its address stands alone. */
function safeUrl(item: LiveItem, services: FeedServices): XmlElement {
  try {
    return itemUrl(services.site, item);
  } catch (error) {
    services.report?.(error, `sitemap entry ${item.contentId}/${item.locale}`);
    return pageUrl(services.site, item.path, []);
  }
}

/** Google News: articles of the last two days, at most a thousand. */
async function recentNews(locale: Locale, services: FeedServices, limit = maxNews): Promise<LiveItem[]> {
  const now = services.now().getTime();
  const types = newsTypes(services.contentTypes);
  const found: LiveItem[] = [];
  for (let page = 1; types.length > 0 && found.length < limit; page++) {
    const { items, pages } = await services.store.list({ locale, types, limit: Math.min(limit, 200), page });
    const recent = items.filter((item) => Date.parse(item.firstPublishedAt) > now - newsWindow);
    found.push(...recent.filter((item) => Date.parse(item.firstPublishedAt) <= now));
    if (recent.length < items.length || page >= pages) break;
  }
  return found.slice(0, limit);
}
