/**
 * The site beside two references of the same run: a bare Next page under `next start`, and nginx with a file of the same
 * bytes. `npm run bench:portal` — prints tables and one line of JSON. docs/performance.md says what was seen.
 */
import { cpus, loadavg } from 'node:os';
import { locales } from '@/i18n/locales';
import { phone } from '../tests/support/crawl/open-page';
import { pathOfKind } from '../tests/support/crawl/page-kinds';
import { freePort } from '../tests/support/mongodb-server';
import { startShippedNginx } from '../tests/support/nginx';
import { startBareNext } from './support/bare-next';
import { interleave, type Measured, median, ratio, type Target } from './support/load';
import { watchMemory } from './support/memory';
import { startStaticNginx } from './support/nginx';
import { type PageWeight, weighed, weighPage } from './support/page-weight';
import { round, table, tell } from './support/report';
import { startSampleSite } from './support/sample-site';
import { measureVisibility } from './support/visibility';

const rounds = Number(process.env.ROUNDS ?? 3);
const seconds = Number(process.env.SECONDS ?? 5);
const gzip = { 'accept-encoding': 'gzip' };
const stops: (() => Promise<void>)[] = [];

try {
  await run();
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function run(): Promise<void> {
  const [sitePort, barePort, staticPort, cachePort] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const site = await startSampleSite(sitePort);
  stops.push(() => site.stop());
  const articlePath = encodeURI(pathOfKind('article', 'en'));
  const article = Buffer.from(await (await fetch(`${site.origin}${articlePath}`)).arrayBuffer());
  const bare = await startBareNext(barePort, article.length);
  stops.push(() => bare.stop());
  const file = await startStaticNginx(staticPort, article);
  stops.push(() => file.stop());
  const cache = await startShippedNginx({ port: cachePort, upstreams: [sitePort], limits: false });
  stops.push(() => cache.stop());

  const targets: Target[] = [
    { name: 'article', url: `${site.origin}${articlePath}` },
    { name: 'bare Next page', url: `${bare.origin}/` },
    { name: 'article, gzip', url: `${site.origin}${articlePath}`, headers: gzip },
    { name: 'bare Next page, gzip', url: `${bare.origin}/`, headers: gzip },
    { name: 'nginx, file', url: `${file.origin}/` },
    { name: 'article behind nginx', url: `${cache.origin}${articlePath}` },
    { name: 'home', url: `${site.origin}/en` },
    { name: 'section', url: `${site.origin}${encodeURI(pathOfKind('section', 'en'))}` },
    { name: 'feed (RSS)', url: `${site.origin}/feeds/en/all.rss` },
    { name: 'OAI, 50 records', url: `${site.origin}/oai?verb=ListRecords&metadataPrefix=oai_dc` },
  ];
  const memory = watchMemory(site.process.pid ?? 0);
  const measured = await interleave(targets, { rounds, seconds });
  const peakMemory = Math.round(memory.stop());
  const bareBytes = (await (await fetch(bare.origin)).arrayBuffer()).byteLength;
  const weights: Record<string, PageWeight> = {};
  for (const locale of locales) {
    weights[`article, ${locale}`] = await weighPage(
      `${site.origin}${encodeURI(pathOfKind('article', locale))}`,
      phone,
    );
  }
  const visible = await measureVisibility(site, [site.origin, cache.origin]);
  print(measured, { articleBytes: article.length, bareBytes, peakMemory, weights, visible });
}

interface Seen {
  articleBytes: number;
  bareBytes: number;
  peakMemory: number;
  weights: Record<string, PageWeight>;
  /** Milliseconds: at the origin, and behind nginx. */
  visible: number[];
}

function print(measured: Map<string, Measured[]>, seen: Seen): void {
  const of = (name: string) => measured.get(name) ?? [];
  const middle = (name: string, value: (one: Measured) => number) => median(of(name).map(value));
  const names = [...measured.keys()];
  const rows = names.map((name) => [
    name,
    round(middle(name, ({ perSecond }) => perSecond)),
    round(
      middle(name, ({ p50 }) => p50),
      1,
    ),
    round(
      middle(name, ({ p99 }) => p99),
      1,
    ),
    of(name).reduce((sum, { failed }) => sum + failed, 0),
  ]);
  const ratios = {
    'article / bare Next page': ratio(of('article'), of('bare Next page')),
    'article / bare Next page, gzip': ratio(of('article, gzip'), of('bare Next page, gzip')),
    'article behind nginx / nginx, file': ratio(of('article behind nginx'), of('nginx, file')),
  };
  const machine = `${cpus().length} cores, load ${loadavg()
    .map((each) => round(each, 1))
    .join(' ')}, Node ${process.version}`;
  tell(
    `\n${machine}; ${rounds} rounds of ${seconds} s in turn, medians; article ${seen.articleBytes} bytes, bare page ${seen.bareBytes}\n`,
    table(['', 'requests/s', 'p50 ms', 'p99 ms', 'failed'], rows),
    '',
    table(
      ['ratio', ''],
      Object.entries(ratios).map(([name, value]) => [name, round(value, 2)]),
    ),
    '',
    table(
      ['first visit, KB', ...weighed, 'requests'],
      Object.entries(seen.weights).map(([name, { kilobytes, requests }]) => [
        name,
        ...weighed.map((type) => round(kilobytes[type], 1)),
        requests,
      ]),
    ),
    '',
    `server memory at its peak: ${seen.peakMemory} MB`,
    `a change is seen after, at most: ${seen.visible.join(' ms at the origin, ')} ms behind nginx`,
    '',
    JSON.stringify({ machine, measured: Object.fromEntries(measured), ratios, ...seen }),
  );
}
