import type { Database } from '../crash/support/world';
import { race } from './run';

const scale = Number(process.env.RACE_SCALE ?? 1);
for (const database of (process.env.RACE_DATABASE ?? 'sqlite,mongodb').split(',') as Database[]) {
  await race(database, scale, ({ faults, ...line }) => {
    process.stdout.write(`${JSON.stringify({ test: 'race', scale, ...line, faults: faults.length })}\n`);
    for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
    if (faults.length > 0) process.exitCode = 1;
  });
}
