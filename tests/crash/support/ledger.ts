/** What was acknowledged of each document, and what was asked without an answer: afterwards one of the two must stand. */
import type { Answer, Client } from './client';

export type Language = 'vi' | 'en';

export interface DocumentState {
  exists: boolean;
  revision: number;
  /** The newest draft's title. */
  titles: Partial<Record<Language, string>>;
  /** The title the public sees. */
  live: Partial<Record<Language, string>>;
}

export interface Entry {
  id: string;
  acknowledged: DocumentState;
  /** The state after the act whose answer never came. */
  unanswered: DocumentState | null;
}

export function newEntry(id: string): Entry {
  return { id, acknowledged: { exists: false, revision: 0, titles: {}, live: {} }, unanswered: null };
}

export interface Tally {
  acknowledged: number;
  unanswered: number;
  /** 503: another writer's lock stayed; nothing may have happened. */
  busy: number;
  faults: string[];
}

/** Sends one act that leads from the acknowledged state to `after`, and notes what came of it. */
export async function carryOut(
  entry: Entry,
  tally: Tally,
  after: DocumentState,
  send: () => Promise<Answer | null>,
): Promise<boolean> {
  entry.unanswered = after;
  const answer = await send();
  if (answer === null) {
    tally.unanswered++;
    return false;
  }
  entry.unanswered = null;
  if (answer.status < 300) {
    entry.acknowledged = after;
    tally.acknowledged++;
    return true;
  }
  if (answer.status === 503) tally.busy++;
  else tally.faults.push(`${entry.id}: refused with ${answer.status} ${JSON.stringify(answer.body)}`);
  return true;
}

/** Compares the store with the ledger after a restart, and goes on from what stands. */
export async function settle(entry: Entry, reader: Client): Promise<string[]> {
  const stored = await storedState(entry.id, reader);
  const allowed = [entry.acknowledged, entry.unanswered].filter((state) => state !== null);
  const match = allowed.find((state) => same(state, stored));
  const wrong = match
    ? []
    : [`${entry.id}: stored ${text(stored)}, allowed ${allowed.map(text).join(' or ')}`];
  entry.acknowledged = stored;
  entry.unanswered = null;
  return wrong;
}

async function storedState(id: string, reader: Client): Promise<DocumentState> {
  const found = await reader.send('GET', `/api/pages/${id}?locale=all&draft=true&depth=0`);
  if (!found || found.status === 404) return newEntry(id).acknowledged;
  const items = await reader.send('GET', `/api/content-items?where[contentId][equals]=${id}&locale=vi`);
  const rows = (items?.body.docs ?? []) as { state: string; locale: Language; title: string }[];
  const live = rows.filter(({ state }) => state === 'live').map(({ locale, title }) => [locale, title]);
  const { revision, title } = found.body;
  return { exists: true, revision: revision ?? 0, titles: title ?? {}, live: Object.fromEntries(live) };
}

function same(a: DocumentState, b: DocumentState): boolean {
  return text(a) === text(b);
}

function text({ exists, revision, titles, live }: DocumentState): string {
  const two = (names: Partial<Record<Language, string>>) => [names.vi ?? '', names.en ?? ''];
  return JSON.stringify([exists, revision, two(titles), two(live)]);
}
