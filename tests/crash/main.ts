import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { crash } from './run';
import type { Database } from './support/world';

const rounds = Number(process.env.CRASH_ROUNDS ?? 200);
const databases = (process.env.CRASH_DATABASE ?? 'sqlite,mongodb').split(',') as Database[];
const target = process.env.CRASH_TARGET === 'host' ? 'host' : 'next';

if (target === 'next') buildWhenStale();
for (const database of databases) {
  const { faults, ...report } = await crash(database, { rounds, target });
  process.stdout.write(`${JSON.stringify({ test: 'crash', target, ...report, faults: faults.length })}\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
