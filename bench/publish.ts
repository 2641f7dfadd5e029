/**
 * `npm run bench:publish`: how long one publication takes with 100 and with 100,000 items in the store; the ratio wanted
 * is at most 1.2. BENCH_DATABASE (both), BENCH_ITEMS (100,100000), BENCH_TIMES (20).
 */
import { randomUUID } from 'node:crypto';
import { getPayload, type Payload } from 'payload';
import type { World } from '../tests/crash/support/world';
import { fillStore } from './support/fill-store';

const sizes = (process.env.BENCH_ITEMS ?? '100,100000').split(',').map(Number);
const times = Number(process.env.BENCH_TIMES ?? 20);
const database = process.env.BENCH_DATABASE ?? 'sqlite';

/** Median of `times` publications of a page, each with all that belongs to it, in milliseconds. */
async function measure(payload: Payload): Promise<number> {
  const { draft, publish } = await import('../tests/support/portal');
  const taken: number[] = [];
  for (let round = -2; round < times; round++) {
    const slug = randomUUID();
    const id = await draft(payload, 'pages', { vi: { title: slug, slug } });
    const start = performance.now();
    await publish(payload, 'pages', id, 'vi');
    if (round >= 0) taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
}

async function bench(world: World): Promise<void> {
  Object.assign(process.env, world.env, world.env.DATABASE_URL ? {} : { DATABASE_URL: '' });
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  const medians: number[] = [];
  let filled = 0;
  process.stdout.write(
    '| database | items in the store | one publication, median of '.concat(`${times} |\n|---|---|---|\n`),
  );
  for (const size of sizes) {
    await fillStore(payload, await nextSeq(payload, filled), size);
    filled = size;
    medians.push(await measure(payload));
    process.stdout.write(`| ${world.name} | ${size} | ${medians.at(-1)?.toFixed(1)} ms |\n`);
  }
  const ratio = (medians.at(-1) ?? 0) / (medians[0] || 1);
  process.stdout.write(
    `${JSON.stringify({ bench: 'publish', database: world.name, sizes, medians, ratio })}\n`,
  );
}

/** Publications of the round before have taken numbers too. */
async function nextSeq(payload: Payload, filled: number): Promise<number> {
  if (filled === 0) return 0;
  const { docs } = await payload.db.find<{ id: string; seq: number }>({
    collection: 'content-changes',
    sort: '-seq',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.seq ?? filled;
}

const { makeWorld } = await import('../tests/crash/support/world');
const world = await makeWorld(database === 'mongodb' ? 'mongodb' : 'sqlite');
try {
  await bench(world);
} finally {
  await world.end();
}
process.exit(0);
