/** What waits for a person, by the roles they hold. */

import { createLocalReq, type PayloadRequest } from 'payload';
import { hasRole, type Person } from '@/access/person';
import { rightOf } from '@/access/rights';
import { subjectOf } from '@/access/subject-of';
import { sourceLocale } from '@/i18n/locales';
import { projectionSources } from '@/publishing/projection-sources';
import { unmetRequirements } from '@/workflow/requirements';
import type { Entry, Reader } from './read-documents';

export type GroupName = 'approve' | 'mine' | 'stale' | 'translate' | 'agency' | 'all' | 'changed';

export interface Group {
  name: GroupName;
  entries: Entry[];
}

/** Rules look at pictures and links: only so many texts are asked. */
const EXAMINED = 24;

export async function waitingGroups(
  reader: Reader,
  person: Person,
  entries: readonly Entry[],
): Promise<Group[]> {
  const isOpen = ({ status }: Entry) => status === 'draft' || status === 'changed';
  const isMine = ({ writers }: Entry) => writers.includes(person.id);
  const writes = rightOf(person.roles, 'content', 'create');
  const open = entries.filter(isOpen);
  const groups: Group[] = [
    { name: 'approve', entries: await readyForApproval(reader, person, open) },
    { name: 'mine', entries: writes ? open.filter(isMine) : [] },
    { name: 'stale', entries: entries.filter((entry) => entry.stale && translates(person, entry)) },
    { name: 'translate', entries: entries.filter((entry) => isUntranslated(person, entry)) },
  ];
  if (writes) {
    const others = open.filter((entry) => !isMine(entry));
    groups.push({
      name: writes === 'all' ? 'all' : 'agency',
      entries: others.filter(({ status }) => status === 'draft'),
    });
    groups.push({ name: 'changed', entries: others.filter(({ status }) => status === 'changed') });
  }
  return groups.filter(({ entries: found }) => found.length > 0);
}

/** Nothing hinders them, and someone else wrote them. */
async function readyForApproval(
  { payload, user }: Reader,
  person: Person,
  open: readonly Entry[],
): Promise<Entry[]> {
  const mine = open.filter(
    ({ type, writers }) =>
      rightOf(person.roles, subjectOf(type), 'publish') !== null &&
      !(hasRole(person, 'approver') && writers.includes(person.id)),
  );
  if (mine.length === 0) return [];
  const req = await createLocalReq({ user }, payload);
  const examined = await Promise.all(
    mine.slice(0, EXAMINED).map(async (entry) => ({ entry, ready: await isReady(req, entry) })),
  );
  return examined.filter(({ ready }) => ready).map(({ entry }) => entry);
}

async function isReady(req: PayloadRequest, { type, source, locale }: Entry): Promise<boolean> {
  const issues = await unmetRequirements(type, source.latest, locale, projectionSources(req, locale));
  return issues.every(({ severity }) => severity !== 'error');
}

/** Translators their own languages, editors all. */
function translates(person: Person, { locale }: Entry): boolean {
  if (person.roles.includes('translator')) return person.languages.includes(locale);
  return rightOf(person.roles, 'content', 'update') === 'all';
}

/** A language that is missing where Vietnamese is live; translators see theirs where it is still a draft, too. */
function isUntranslated(person: Person, entry: Entry): boolean {
  if (entry.status !== 'absent' || !entry.type.harvested || !translates(person, entry)) return false;
  const original = entry.source.statuses[sourceLocale].status;
  if (person.roles.includes('translator')) return original !== 'absent';
  return original === 'live' || original === 'changed';
}
