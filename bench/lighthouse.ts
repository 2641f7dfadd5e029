/**
 * Lighthouse on a phone over every kind of page: `npm run bench:lighthouse`. Prints a table and one line of JSON, and
 * names every audit that costs points. LANGUAGES=vi,en,zh,ko looks at all languages; without it each kind is seen in two.
 */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { isLocale, type Locale, locales } from '@/i18n/locales';
import { findChromium } from '../tests/support/browser';
import { type PageKind, pathOfKind } from '../tests/support/crawl/page-kinds';
import { freePort } from '../tests/support/mongodb-server';
import { table, tell } from './support/report';
import { startSampleSite } from './support/sample-site';

const kinds: readonly PageKind[] = ['home', 'section', 'article', 'page', 'missing'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Score {
  page: string;
  scores: number[];
  /** Audits below full marks that count. */
  costs: string[];
}

const site = await startSampleSite(await freePort());
const chrome = await launch({
  chromePath: await findChromium(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const seen: Score[] = [];
  for (const [at, kind] of kinds.entries()) {
    for (const locale of languagesOf(at)) seen.push(await score(kind, locale));
  }
  tell(
    table(
      ['', ...categories],
      seen.map(({ page, scores }) => [page, ...scores]),
    ),
    '',
    ...seen.filter(({ costs }) => costs.length > 0).map(({ page, costs }) => `${page}: ${costs.join('; ')}`),
    '',
    JSON.stringify(seen),
  );
} finally {
  chrome.kill();
  await site.stop();
}

/** Two of four in turn, so that every language and every kind is seen. */
function languagesOf(at: number): Locale[] {
  const wanted = process.env.LANGUAGES?.split(',').filter(isLocale);
  if (wanted?.length) return wanted;
  return [0, 1].flatMap((step) => locales[(at * 2 + step) % locales.length] ?? []);
}

async function score(kind: PageKind, locale: Locale): Promise<Score> {
  const address = `${site.origin}${encodeURI(pathOfKind(kind, locale))}`;
  // The first visitor makes the renditions; Lighthouse is the second.
  await warm(address);
  const options = { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' as const };
  // A 404 is one of our pages too.
  const result = await lighthouse(address, { ...options, ignoreStatusCode: true });
  if (!result) throw new Error(`Lighthouse said nothing about ${address}`);
  const { lhr } = result;
  const costs = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      const isCost = weight > 0 && typeof audit?.score === 'number' && audit.score < 0.9;
      return isCost ? [`${id} ${audit.score} ${audit.displayValue ?? ''}`.trim()] : [];
    }),
  );
  const scores = categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100));
  return { page: `${kind}, ${locale}`, scores, costs };
}

async function warm(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  const pictures = new Set(
    [...html.matchAll(/\/media\/[0-9a-f]+\/[\w-]+\.(?:avif|webp)/g)].map(([path]) => path),
  );
  for (const picture of pictures) await (await fetch(`${site.origin}${picture}`)).arrayBuffer();
}
