/**
 * `npm run test:soak` (promise R17): the built site under 100 requests for pages and 5 of OAI-PMH a second for ten minutes, with a
 * publication every two seconds. Requests begin at their time whether earlier ones have ended or not. Every answer must be 200, and
 * show what was published two seconds before it was asked for. SOAK_SECONDS (600).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { locales } from '@/i18n/locales';
import { median } from '../../bench/support/load';
import { startSampleSite } from '../../bench/support/sample-site';
import { startEditor } from '../support/editor-process';
import { freePort } from '../support/mongodb-server';

const seconds = Number(process.env.SOAK_SECONDS ?? 600);
const PAGES_A_SECOND = 100;
const OAI_A_SECOND = 5;
const PUBLISH_EVERY_MS = 2000;
const SEEN_AFTER_MS = 2000;

interface Tally {
  requests: number;
  faults: string[];
  milliseconds: number[];
}

const site = await startSampleSite(await freePort());
const editor = await startEditor({
  database: 'sqlite',
  origins: [site.origin],
  accounts: site.accounts,
  environment: site.environment,
});
const tally: Record<'pages' | 'oai', Tally> = {
  pages: { requests: 0, faults: [], milliseconds: [] },
  oai: { requests: 0, faults: [], milliseconds: [] },
};
const published: { number: number; at: number }[] = [];

const section = await editor.section({ vi: 'Mục đo', en: 'Soak section' });
const image = await editor.picture();
const id = await editor.article({ en: { title: 'Change 0', slug: 'soak-change' } }, { section, image });
await editor.publish('articles', id, 'en');

/** The pages that show the changing article, and all others, in turn. */
const changing = ['/en/news/soak-change', '/en/news'];
const paths = await allPaths();
const identifier = `oai:localhost:articles/${id}/en`;
const oai = [
  `/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=${identifier}`,
  '/oai?verb=ListRecords&metadataPrefix=portal',
  '/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=lang:en',
];

const begun = Date.now();
const isOver = () => Date.now() - begun > seconds * 1000;
const open = new Set<Promise<void>>();

await Promise.all([
  publishing(),
  beat(PAGES_A_SECOND, (count) => {
    const path = count % 5 === 0 ? changing[(count / 5) % changing.length] : paths[count % paths.length];
    return ask('pages', path ?? '/en', count % 5 === 0);
  }),
  beat(OAI_A_SECOND, (count) => ask('oai', oai[count % oai.length] ?? '', count % oai.length === 0)),
]);
await Promise.all(open);
await editor.stop();
await site.stop();
report();

async function allPaths(): Promise<string[]> {
  const found = await Promise.all(
    locales.map(async (locale) => {
      const text = await (await fetch(`${site.origin}/sitemaps/${locale}-1.xml`)).text();
      return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    }),
  );
  return found.flat();
}

async function publishing(): Promise<void> {
  for (let number = 1; !isOver(); number++) {
    const next = begun + number * PUBLISH_EVERY_MS;
    await editor.update('articles', id, 'en', { title: `Change ${number}` });
    await editor.publish('articles', id, 'en');
    published.push({ number, at: Date.now() });
    await sleep(Math.max(0, next - Date.now()));
  }
}

/** Begins so many acts a second, evenly. */
async function beat(aSecond: number, act: (count: number) => Promise<void>): Promise<void> {
  for (let count = 0; !isOver(); count++) {
    const running = act(count);
    open.add(running);
    void running.finally(() => open.delete(running));
    await sleep(Math.max(0, begun + ((count + 1) * 1000) / aSecond - Date.now()));
  }
}

async function ask(kind: 'pages' | 'oai', path: string, isChanging: boolean): Promise<void> {
  const asked = Date.now();
  const { faults, milliseconds } = tally[kind];
  tally[kind].requests++;
  try {
    const answer = await fetch(`${site.origin}${path}`, { redirect: 'manual' });
    const text = await answer.text();
    milliseconds.push(Date.now() - asked);
    if (answer.status !== 200) faults.push(`${path}: ${answer.status}`);
    else if (isChanging) faults.push(...stale(path, text, asked));
  } catch (error) {
    faults.push(`${path}: ${error}`);
  }
}

function stale(path: string, text: string, asked: number): string[] {
  const due = published.findLast(({ at }) => at + SEEN_AFTER_MS <= asked)?.number ?? 0;
  const shown = Number(/Change (\d+)/.exec(text)?.[1] ?? Number.NaN);
  return shown >= due ? [] : [`${path}: shows ${shown}, ${due} was published two seconds before`];
}

function report(): void {
  const rows = Object.entries(tally).map(([kind, { requests, faults, milliseconds }]) => {
    const sorted = milliseconds.toSorted((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)];
    return { kind, requests, p50: median(milliseconds), p99, slowest: sorted.at(-1), faults: faults.length };
  });
  const { length: publications } = published;
  process.stdout.write(`${JSON.stringify({ test: 'soak', seconds, publications, rows })}\n`);
  for (const fault of Object.values(tally).flatMap(({ faults }) => faults.slice(0, 10)))
    process.stdout.write(`  ${fault}\n`);
  process.exit(rows.some(({ faults }) => faults > 0) ? 1 : 0);
}
