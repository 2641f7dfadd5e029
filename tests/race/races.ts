/** Many people at once, over HTTP, on one or two web processes. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from '@/lib/uuid';
import type { Staff } from '../crash/support/acts';
import type { Answer, Client } from '../crash/support/client';
import { timesPublished } from '../crash/support/schedules';
import { paragraphs } from '../support/rich-text';

export interface RaceReport {
  saved: number;
  /** 409: the other one was faster. */
  conflicts: number;
  faults: string[];
}

/** Each request goes to the next of the processes. */
export type Crew = [Staff, ...Staff[]];

export async function createPage(writer: Client): Promise<string> {
  const id = uuidv7();
  const page = { id, ...stamped(), slug: `r-${id}` };
  const answer = await writer.send('POST', '/api/pages?locale=vi&depth=0', page);
  if (answer?.status !== 201) throw new Error(`create: ${answer?.status} ${JSON.stringify(answer?.body)}`);
  return id;
}

function stamped() {
  const stamp = `#${randomUUID().slice(0, 8)}`;
  return { title: `Tin ${stamp}`, description: `Tóm tắt ${stamp}`, body: paragraphs(`Thân bài ${stamp}`) };
}

function save(client: Client, id: string, revision: number, data = stamped()): Promise<Answer | null> {
  return client.send('PATCH', `/api/pages/${id}?locale=vi&depth=0`, { ...data, revision });
}

/** `editors` people save `times` times each, two of them always on the same document. */
export async function manySaves(crew: Crew, editors: number, times: number): Promise<RaceReport> {
  const report: RaceReport = { saved: 0, conflicts: 0, faults: [] };
  const ids = await Promise.all(
    Array.from({ length: Math.ceil(editors / 2) }, () => createPage(crew[0].writer)),
  );
  const savedOf = new Map(ids.map((id) => [id, 0]));
  const people = Array.from({ length: editors }, async (_, person) => {
    const { writer } = crew[person % crew.length] ?? crew[0];
    const id = ids[person >> 1] ?? '';
    let revision = 1;
    for (let done = 0; done < times; done++) {
      const answer = await save(writer, id, revision);
      revision = note(report, answer, `save of ${id}`) ?? (await revisionOf(writer, id));
      if (answer?.status === 200) savedOf.set(id, (savedOf.get(id) ?? 0) + 1);
    }
  });
  await Promise.all(people);
  for (const [id, saved] of savedOf) {
    const revision = await revisionOf(crew[0].writer, id);
    if (revision !== saved + 1)
      report.faults.push(`${id}: ${saved} saves acknowledged, revision ${revision}`);
  }
  return report;
}

/** @returns the revision to go on from, when the answer says it */
function note(report: RaceReport, answer: Answer | null, what: string): number | undefined {
  if (answer?.status === 200) {
    report.saved++;
    return answer.body.doc?.revision;
  }
  if (answer?.status === 409) report.conflicts++;
  else report.faults.push(`${what}: ${answer?.status} ${JSON.stringify(answer?.body)}`);
  const told = answer?.body.errors?.[0]?.data?.revision;
  return typeof told === 'number' ? told : undefined;
}

async function revisionOf(client: Client, id: string): Promise<number> {
  const answer = await client.send('GET', `/api/pages/${id}?locale=vi&draft=true&depth=0`);
  return answer?.body.revision ?? 0;
}

/** Six people save one document from one revision, `times` times over: one wins, and the document is the winner's. */
export async function racesOnOneDocument(crew: Crew, times: number): Promise<RaceReport> {
  const report: RaceReport = { saved: 0, conflicts: 0, faults: [] };
  const id = await createPage(crew[0].writer);
  for (let race = 0; race < times; race++) {
    const revision = await revisionOf(crew[0].writer, id);
    const texts = Array.from({ length: 6 }, stamped);
    const answers = await Promise.all(
      texts.map((text, person) => save((crew[person % crew.length] ?? crew[0]).writer, id, revision, text)),
    );
    for (const answer of answers) note(report, answer, `race ${race}`);
    const winners = texts.filter((_, person) => answers[person]?.status === 200);
    if (winners.length !== 1) report.faults.push(`race ${race}: ${winners.length} winners`);
    const stored = await crew[0].writer.send('GET', `/api/pages/${id}?locale=vi&draft=true&depth=0`);
    const { title, description, body } = (stored?.body ?? {}) as unknown as ReturnType<typeof stamped>;
    const isWhole = [title, description, JSON.stringify(body)].every((text) =>
      String(text).includes(winners[0]?.title.slice(4) ?? '?'),
    );
    if (!isWhole) report.faults.push(`race ${race}: the stored document is not the winner's`);
  }
  return report;
}

/** Publications due at one moment, with as many workers as there are processes: each happens once. */
export async function oneScheduleManyWorkers(crew: Crew, documents: number): Promise<RaceReport> {
  const report: RaceReport = { saved: 0, conflicts: 0, faults: [] };
  const ids = await Promise.all(Array.from({ length: documents }, () => createPage(crew[0].writer)));
  const at = new Date(Date.now() + 10_000 + documents * 1500).toISOString();
  const act = { locale: 'vi', revision: 1, action: 'publish', at };
  for (const id of ids) {
    const answer = await crew[0].approver.send('POST', `/api/pages/${id}/schedule`, act);
    if (answer?.status !== 200)
      report.faults.push(`schedule: ${answer?.status} ${JSON.stringify(answer?.body)}`);
  }
  const deadline = Date.parse(at) + 60_000;
  const counts = async () => Promise.all(ids.map((id) => timesPublished(crew[0], id)));
  while ((await counts()).includes(0) && Date.now() < deadline) await sleep(250);
  // Time enough for a second one, were there one.
  await sleep(1500);
  for (const [index, count] of (await counts()).entries()) {
    if (count === 1) report.saved++;
    else report.faults.push(`${ids[index]}: published ${count} times`);
  }
  return report;
}
