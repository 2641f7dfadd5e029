/** How long after a publish a reader sees it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startEditor } from '../../tests/support/editor-process';
import type { SampleSite } from './sample-site';

const changes = 5;

/** Milliseconds from the end of the publish to the first answer that shows it: the slowest of some changes, per origin. */
export async function measureVisibility(site: SampleSite, origins: readonly string[]): Promise<number[]> {
  const { environment, accounts } = site;
  const editor = await startEditor({ database: 'sqlite', origins: [site.origin], accounts, environment });
  // A kept sample folder may have seen us before.
  const slug = `bench-change-${Date.now()}`;
  const id = await editor.draft('pages', { en: { title: 'Change 0', slug } });
  await editor.publish('pages', id, 'en');
  const slowest = origins.map(() => 0);
  for (let number = 1; number <= changes; number++) {
    // Kept warm in every cache, so that each has something old to give.
    for (const origin of origins) await (await fetch(`${origin}/en/${slug}`)).text();
    await editor.update('pages', id, 'en', { title: `Change ${number}` });
    await editor.publish('pages', id, 'en');
    const begun = performance.now();
    const waits = await Promise.all(
      origins.map((origin) => until(`${origin}/en/${slug}`, `Change ${number}`, begun)),
    );
    for (const [at, wait] of waits.entries()) slowest[at] = Math.max(slowest[at] ?? 0, wait);
  }
  await editor.stop();
  return slowest;
}

async function until(address: string, wanted: string, begun: number): Promise<number> {
  for (;;) {
    const text = await (await fetch(address)).text();
    const waited = performance.now() - begun;
    if (text.includes(wanted) || waited > 30_000) return Math.round(waited);
    await sleep(25);
  }
}
