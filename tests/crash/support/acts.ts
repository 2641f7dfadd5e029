/** What editors do, over HTTP: each person works on documents of their own, one act after another, until the end. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { uuidv7 } from '@/lib/uuid';
import { paragraphs } from '../../support/rich-text';
import type { Client } from './client';
import { carryOut, type DocumentState, type Entry, type Language, newEntry, type Tally } from './ledger';

export interface Staff {
  writer: Client;
  approver: Client;
}

export interface Desk {
  entries: Entry[];
  tally: Tally;
  staff: Staff;
  /** True when the process is to be killed: begin nothing more. */
  isOver(): boolean;
}

const DOCUMENTS = 3;

/** Creates, saves, publishes and withdraws in two languages, in random order. */
export async function workOnDocuments(desk: Desk): Promise<void> {
  while (!desk.isOver()) {
    if (desk.entries.length < DOCUMENTS) desk.entries.push(newEntry(uuidv7()));
    const entry = desk.entries[Math.floor(Math.random() * desk.entries.length)];
    if (!entry) return;
    const alive = entry.acknowledged.exists ? await changeOne(desk, entry) : await create(desk, entry);
    if (!alive) return;
    // Now and then a document is left as it is and a new one begun.
    if (Math.random() < 0.03) desk.entries.splice(desk.entries.indexOf(entry), 1);
  }
}

function textOf(): Record<string, unknown> & { title: string } {
  const stamp = `#${randomUUID().slice(0, 8)}`;
  return { title: `Tin ${stamp}`, description: `Tóm tắt ${stamp}`, body: paragraphs(`Thân bài ${stamp}`) };
}

function create({ staff, tally }: Desk, entry: Entry): Promise<boolean> {
  const data = textOf();
  const after: DocumentState = { exists: true, revision: 1, titles: { vi: data.title }, live: {} };
  const body = { ...data, id: entry.id, slug: `t-${entry.id}` };
  return carryOut(entry, tally, after, () => staff.writer.send('POST', '/api/pages?locale=vi&depth=0', body));
}

function changeOne(desk: Desk, entry: Entry): Promise<boolean> {
  const language: Language = Math.random() < 0.5 ? 'vi' : 'en';
  const { titles, live } = entry.acknowledged;
  const choice = Math.random();
  if (titles[language] === undefined || choice < 0.4) return save(desk, entry, language);
  return live[language] !== undefined && choice > 0.7
    ? withdraw(desk, entry, language)
    : publish(desk, entry, language);
}

function save({ staff, tally }: Desk, entry: Entry, language: Language): Promise<boolean> {
  const before = entry.acknowledged;
  const data = textOf();
  const after = { ...next(before), titles: { ...before.titles, [language]: data.title } };
  const body = { ...data, slug: `t-${language}-${entry.id}`, revision: before.revision };
  const path = `/api/pages/${entry.id}?locale=${language}&depth=0`;
  return carryOut(entry, tally, after, () => staff.writer.send('PATCH', path, body));
}

function publish({ staff, tally }: Desk, entry: Entry, locale: Language): Promise<boolean> {
  const before = entry.acknowledged;
  const after = { ...next(before), live: { ...before.live, [locale]: before.titles[locale] } };
  const body = { locale, revision: before.revision };
  return carryOut(entry, tally, after as DocumentState, () =>
    staff.approver.send('POST', `/api/pages/${entry.id}/publish`, body),
  );
}

function withdraw({ staff, tally }: Desk, entry: Entry, locale: Language): Promise<boolean> {
  const before = entry.acknowledged;
  const { [locale]: _gone, ...live } = before.live;
  const body = { locale, revision: before.revision };
  return carryOut(entry, tally, { ...next(before), live }, () =>
    staff.approver.send('POST', `/api/pages/${entry.id}/withdraw`, body),
  );
}

function next(state: DocumentState): DocumentState {
  return { ...state, revision: state.revision + 1 };
}

/** Uploads pictures, each unlike any other. @returns ids acknowledged */
export async function upload({ staff, tally, isOver }: Desk, acknowledged: string[]): Promise<void> {
  while (!isOver()) {
    const form = new FormData();
    const [red, green, blue] = [0, 0, 0].map(() => Math.floor(Math.random() * 256));
    const create = { width: 24 + Math.floor(Math.random() * 200), height: 24, channels: 3 as const };
    const bytes = await sharp({ create: { ...create, background: { r: red, g: green, b: blue } } })
      .png()
      .toBuffer();
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `${randomUUID()}.png`);
    form.set('_payload', JSON.stringify({ alt: 'Ảnh thử', credit: 'Báo Thái Nguyên' }));
    const answer = await staff.writer.send('POST', '/api/media?locale=vi&depth=0', form);
    if (answer === null) return;
    if (answer.status < 300 && answer.body.doc) acknowledged.push(answer.body.doc.id);
    else if (answer.status !== 503 && answer.status !== 409) {
      tally.faults.push(`upload: refused with ${answer.status} ${JSON.stringify(answer.body)}`);
    }
  }
}
