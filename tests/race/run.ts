/**
 * `npm run test:race`: 16 editors × 50 saves, 100 races on one document, schedules with several workers; in one process
 * and in two on the same database. RACE_SCALE (1; `npm test` runs a tenth), RACE_DATABASE (both).
 */
import type { Staff } from '../crash/support/acts';
import { clientOf } from '../crash/support/client';
import { startWeb, type WebProcess } from '../crash/support/web-process';
import { type Database, makeWorld, type World } from '../crash/support/world';
import { type Crew, manySaves, oneScheduleManyWorkers, type RaceReport, racesOnOneDocument } from './races';

export interface RaceLine extends RaceReport {
  database: string;
  processes: number;
  race: string;
  seconds: number;
}

export async function race(
  database: Database,
  scale: number,
  onLine?: (line: RaceLine) => void,
): Promise<RaceLine[]> {
  const world = await makeWorld(database);
  const lines: RaceLine[] = [];
  const webs: WebProcess[] = [];
  try {
    for (const processes of [1, 2]) {
      const web = await startWeb({ env: world.env });
      webs.push(web);
      await web.ready();
      const crew = webs.map((one) => staffOf(world, one)) as Crew;
      for (const [name, run] of Object.entries(races(scale))) {
        const started = Date.now();
        const report = await run(crew);
        const line = {
          database: world.name,
          processes,
          race: name,
          seconds: (Date.now() - started) / 1000,
          ...report,
        };
        lines.push(line);
        onLine?.(line);
      }
    }
    return lines;
  } finally {
    await Promise.all(webs.map((web) => web.kill('SIGKILL')));
    await world.end();
  }
}

function staffOf({ tokens }: World, { url }: WebProcess): Staff {
  return { writer: clientOf(() => url, tokens.writer), approver: clientOf(() => url, tokens.approver) };
}

function races(scale: number): Record<string, (crew: Crew) => Promise<RaceReport>> {
  const times = (full: number) => Math.max(1, Math.round(full * scale));
  return {
    '16 editors × 50 saves': (crew) => manySaves(crew, 16, times(50)),
    '100 races on one document': (crew) => racesOnOneDocument(crew, times(100)),
    'schedules, one worker per process': (crew) => oneScheduleManyWorkers(crew, times(20)),
  };
}
