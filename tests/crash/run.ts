/**
 * `npm run test:crash`: rounds of real work over HTTP and an import beside it, `kill -9` of both at a random moment, restart, and a
 * look whether anything acknowledged was lost or anything stands half done. CRASH_ROUNDS (200), CRASH_DATABASE (both),
 * CRASH_TARGET (`next`: the built server; `host`: the same handlers in a light one, which starts sooner).
 */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Desk, type Staff, upload, workOnDocuments } from './support/acts';
import { clientOf } from './support/client';
import { beginImport, finishImport, type KilledImport } from './support/imports';
import { type Entry, settle, type Tally } from './support/ledger';
import { type Schedule, schedule, settleSchedules } from './support/schedules';
import { startWeb, type Target, type WebProcess } from './support/web-process';
import { type Database, makeWorld, type World } from './support/world';

const WRITERS = 6;
/** Everything there is is looked at every so many rounds, what was touched in every one. */
const FULL_LOOK = 25;

interface Counts {
  rounds: number;
  uploads: number;
  schedules: number;
  imports: number;
  /** Files without a document at the end: none of them was to be had. */
  orphans: number;
  /** The longest that a schedule had to be waited for after a restart, in milliseconds. */
  longestWait: number;
}

export interface CrashReport extends Tally, Counts {
  database: string;
}

export interface CrashOptions {
  rounds: number;
  target: Target;
  /** Begins no round after so many milliseconds; the last one is always looked at in full. */
  withinMs?: number;
  /** Told after every look at everything, so that a long run shows that it goes on. */
  onFullLook?: (soFar: CrashReport) => void;
}

export async function crash(
  database: Database,
  { rounds, target, withinMs = Number.POSITIVE_INFINITY, onFullLook }: CrashOptions,
): Promise<CrashReport> {
  const world = await makeWorld(database);
  const tally: Tally = { acknowledged: 0, unanswered: 0, busy: 0, faults: [] };
  const begun = Date.now();
  const report = { rounds: 0, uploads: 0, schedules: 0, imports: 0, orphans: 0, longestWait: 0 };
  const desks: Entry[][] = Array.from({ length: WRITERS }, () => []);
  const start = () => startWeb({ env: world.env, target });
  let web = await start();
  // Looks at the database from outside, and does no work of its own.
  const looker = await startWeb({ env: { ...world.env, WORKER: 'off' }, target: 'host' });
  const staff = staffOf(world, () => web.url);
  try {
    await Promise.all([web.ready(), looker.ready()]);
    for (let round = 1, isLast = false; !isLast; round++) {
      const made = await oneRound(web, { desks, tally, staff, env: world.env });
      web = await start();
      await web.ready();
      isLast = round === rounds || Date.now() - begun > withinMs || tally.faults.length > 20;
      const isFull = round % FULL_LOOK === 0 || isLast;
      const faults = await lookAfter({
        looker,
        env: world.env,
        desks,
        staff,
        made,
        report,
        isFull,
      });
      tally.faults.push(...faults.map((fault) => `round ${round}: ${fault}`));
      report.rounds = round;
      if (isFull) onFullLook?.({ database: world.name, ...tally, ...report });
    }
    return { database: world.name, ...tally, ...report };
  } finally {
    await Promise.all([web.kill('SIGKILL'), looker.kill('SIGKILL')]);
    await world.end();
  }
}

function staffOf({ tokens }: World, origin: () => string): Staff {
  return { writer: clientOf(origin, tokens.writer), approver: clientOf(origin, tokens.approver) };
}

interface Made {
  schedules: Schedule[];
  uploads: string[];
  import: KilledImport;
}

async function oneRound(
  web: WebProcess,
  { desks, tally, staff, env }: { desks: Entry[][]; tally: Tally; staff: Staff; env: World['env'] },
): Promise<Made> {
  let over = false;
  const made: Made = { schedules: [], uploads: [], import: await beginImport(env) };
  const deskOf = (entries: Entry[]): Desk => ({ entries, tally, staff, isOver: () => over });
  const work = [
    ...desks.map((entries) => workOnDocuments(deskOf(entries))),
    upload(deskOf([]), made.uploads),
    schedule(deskOf([]), made.schedules),
  ];
  await randomMoment(tally);
  await Promise.all([web.kill('SIGKILL'), made.import.kill()]);
  over = true;
  await Promise.all(work);
  return made;
}

/** Somewhere in the course of the next thirty acts, at whatever point of whichever act. */
async function randomMoment(tally: Tally): Promise<void> {
  const enough = tally.acknowledged + Math.random() * 30;
  for (let waited = 0; tally.acknowledged < enough && waited < 10_000; waited += 20) await sleep(20);
  await sleep(Math.random() * 150);
}

interface Look {
  looker: WebProcess;
  env: World['env'];
  desks: Entry[][];
  staff: Staff;
  made: Made;
  report: Counts;
  isFull: boolean;
}

async function lookAfter({ looker, env, desks, staff, made, report, isFull }: Look): Promise<string[]> {
  const faults: string[] = [];
  for (const entry of desks.flat()) faults.push(...(await settle(entry, staff.approver)));
  const { waited, faults: late } = await settleSchedules(made.schedules, staff);
  faults.push(...late, ...(await lostUploads(made.uploads, staff)));
  const ids = [...[...desks.flat(), ...made.schedules].map(({ id }) => id), ...made.import.ids];
  faults.push(...(await faultsAt(looker, ids)));
  if (isFull) {
    const orphans = await orphansAt(looker);
    report.orphans = orphans.length;
    faults.push(...(await servedOrphans(orphans, staff)));
    faults.push(...(await finishImport(made.import, env)), ...(await faultsAt(looker)));
  }
  rmSync(made.import.folder, { recursive: true, force: true });
  report.imports++;
  report.uploads += made.uploads.length;
  report.schedules += made.schedules.filter(({ isAcknowledged }) => isAcknowledged).length;
  report.longestWait = Math.max(report.longestWait, waited);
  return faults;
}

async function lostUploads(ids: string[], { writer }: Staff): Promise<string[]> {
  const faults: string[] = [];
  for (const id of ids) {
    const answer = await writer.send('GET', `/api/media/${id}?locale=vi&depth=0`);
    if (answer?.status !== 200) faults.push(`upload ${id} was acknowledged and is not there`);
  }
  return faults;
}

async function orphansAt(web: WebProcess): Promise<string[]> {
  const response = await fetch(`${web.url}/orphans`);
  return (await response.json()) as string[];
}

async function servedOrphans(names: string[], { writer }: Staff): Promise<string[]> {
  const faults: string[] = [];
  for (const name of names) {
    const answer = await writer.send('GET', `/api/media/file/${name}`);
    if (answer && answer.status < 400) faults.push(`${name}: served, and no document has it`);
  }
  return faults;
}

async function faultsAt(web: WebProcess, ids?: string[]): Promise<string[]> {
  const response = await fetch(`${web.url}/faults`, { method: 'POST', body: JSON.stringify({ ids }) });
  if (response.status !== 200) return [`the look itself failed: ${response.status} ${web.output()}`];
  return (await response.json()) as string[];
}
