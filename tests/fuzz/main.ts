/**
 * The last part of `npm run test:fuzz` (promise R9): ten thousand requests that nobody means to each public endpoint of the built site.
 * No answer may be 5xx or take more than two seconds. FUZZ_RUNS (10,000 an endpoint), FUZZ_SEED. Words choose:
 * `-- feeds OAI` takes the endpoints that have one of them in their name.
 */
import { startSampleSite } from '../../bench/support/sample-site';
import { freePort } from '../support/mongodb-server';
import { publicEndpoints } from './endpoints';
import { knownItem } from './known-item';
import { shoot } from './shoot';

const runs = Number(process.env.FUZZ_RUNS ?? 10_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000);
const words = process.argv.slice(2);
const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));
const port = await freePort();
const site = await startSampleSite(port);
try {
  process.stdout.write(`seed ${seed}\n`);
  const endpoints = publicEndpoints(await knownItem(site.origin));
  for (const endpoint of endpoints.filter(({ name }) => isWanted(name))) {
    const { faults, ...line } = await shoot(endpoint, { port, runs, seed, withinMs: 2000 });
    process.stdout.write(`${JSON.stringify({ test: 'fuzz', ...line, faults: faults.length })}\n`);
    for (const fault of faults.slice(0, 10)) process.stdout.write(`  ${fault}\n`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await site.stop();
}
