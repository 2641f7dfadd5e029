import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { type CrashReport, crash } from './run';
import type { Database } from './support/world';

const rounds = Number(process.env.CRASH_ROUNDS ?? 200);
const databases = (process.env.CRASH_DATABASE ?? 'sqlite,mongodb').split(',') as Database[];
const target = process.env.CRASH_TARGET === 'host' ? 'host' : 'next';
const begun = Date.now();

function tell({ database, rounds: done, acknowledged, faults }: CrashReport): void {
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
  process.stderr.write(
    `${database}: ${done} of ${rounds} rounds, ${minutes} min, ${acknowledged} acknowledged\n`,
  );
  for (const fault of faults) process.stderr.write(`  ${fault}\n`);
}

if (target === 'next') buildWhenStale();
for (const database of databases) {
  const { faults, ...report } = await crash(database, { rounds, target, onFullLook: tell });
  process.stdout.write(`${JSON.stringify({ test: 'crash', target, ...report, faults: faults.length })}\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
