/** Follows every link of the site from the homes of all languages, as a search engine would. */
import { locales } from '@/i18n/locales';
import { CrawledPage } from './crawled-page';

/** Pages asked for at once: the machine has two cores, the site has one of them. */
const atOnce = 4;

/** Redirects are not followed: their target is another page. */
export async function visit(origin: string, path: string): Promise<CrawledPage> {
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
  return new CrawledPage(path, answer.status, answer.headers, await answer.text());
}

/** Every page that can be reached, by its path. */
export async function crawlSite(origin: string): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const known = new Set<string>();
  const waiting: string[] = [];
  const enqueue = (path: string) => {
    if (known.has(path)) return;
    known.add(path);
    waiting.push(path);
  };
  for (const locale of locales) enqueue(`/${locale}`);
  const walk = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await visit(origin, path);
      pages.set(path, page);
      for (const next of page.links.flatMap((link) => pagePathOf(link, path, origin) ?? [])) enqueue(next);
    }
  };
  // A walker that finds the queue empty ends; so begin wide only once the homes have filled it.
  await walkSome(walk, waiting);
  return pages;
}

async function walkSome(walk: () => Promise<void>, waiting: readonly string[]): Promise<void> {
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, walk));
}

export const isPdf = (path: string) => path.endsWith('.pdf');

const pageAddress = new RegExp(`^/(?:${locales.join('|')})(?:/|$)`);

/** The path of a link to a page of ours, without its fragment. A PDF is a file. */
function pagePathOf(link: string, from: string, origin: string): string | null {
  const url = new URL(link, `${origin}${from}`);
  return url.origin === origin && pageAddress.test(url.pathname) && !isPdf(url.pathname)
    ? url.pathname
    : null;
}
