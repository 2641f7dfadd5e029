/** Publications set for a moment soon to come, most of them past the kill: each must happen once, and only once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { uuidv7 } from '@/lib/uuid';
import { paragraphs } from '../../support/rich-text';
import type { Desk, Staff } from './acts';
import type { Answer } from './client';

export interface Schedule {
  id: string;
  /** False when the answer never came: then once or not at all. */
  isAcknowledged: boolean;
}

const LIMIT_MS = 60_000;

export async function schedule({ staff, tally, isOver }: Desk, made: Schedule[]): Promise<void> {
  while (!isOver()) {
    const id = uuidv7();
    const text = {
      id,
      title: 'Hẹn giờ',
      description: 'Hẹn giờ',
      slug: `h-${id}`,
      body: paragraphs('Hẹn giờ'),
    };
    const created = await staff.writer.send('POST', '/api/pages?locale=vi&depth=0', text);
    if (created === null) return;
    if (created.status >= 300) continue;
    const at = new Date(Date.now() + 800 + Math.random() * 2500).toISOString();
    const act = { locale: 'vi', revision: 1, action: 'publish', at };
    const entry: Schedule = { id, isAcknowledged: false };
    made.push(entry);
    const answer = await staff.approver.send('POST', `/api/pages/${id}/schedule`, act);
    if (answer === null) return;
    if (answer.status < 300) entry.isAcknowledged = true;
    else if (answer.status !== 503 && !cameTooLate(answer))
      tally.faults.push(`schedule: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** On a slow machine the moment may be past before the request is read. */
function cameTooLate({ body }: Answer): boolean {
  return body.errors?.[0]?.data?.key === 'dateInPast';
}

/** Waits until every acknowledged one has happened. @returns the longest wait in milliseconds, and breaches */
export async function settleSchedules(
  made: Schedule[],
  staff: Staff,
): Promise<{ waited: number; faults: string[] }> {
  const start = Date.now();
  const faults: string[] = [];
  for (const { id, isAcknowledged } of made) {
    let count = await timesPublished(staff, id);
    while (isAcknowledged && count === 0 && Date.now() - start < LIMIT_MS) {
      await sleep(100);
      count = await timesPublished(staff, id);
    }
    if (count > 1 || (isAcknowledged && count !== 1))
      faults.push(`schedule of ${id} happened ${count} times`);
  }
  return { waited: Date.now() - start, faults };
}

/** Asked of the audit trail, which is written in the transaction of the act. */
export async function timesPublished({ approver }: Pick<Staff, 'approver'>, id: string): Promise<number> {
  const where = `where[target][equals]=pages/${id}/vi&where[action][equals]=content.published`;
  const answer = await approver.send('GET', `/api/audit-events?${where}&limit=0&locale=vi`);
  return answer?.body.totalDocs ?? 0;
}
