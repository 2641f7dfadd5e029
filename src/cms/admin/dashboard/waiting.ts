/** What waits for a person, by the roles they hold. */

import { createLocalReq, type PayloadRequest } from 'payload';
import { hasRole, type Person } from '@/access/person';
import { rightOf } from '@/access/rights';
import { subjectOf } from '@/access/subject-of';
import { sourceLocale } from '@/i18n/locales';
import { projectionSources } from '@/publishing/projection-sources';
import { unmetRequirements } from '@/workflow/requirements';
import type { Entry, Reader } from './read-documents';

export type GroupName = 'approve' | 'mine' | 'agency' | 'all' | 'translate' | 'changed';

export interface Group {
  name: GroupName;
  entries: Entry[];
}

const SHOWN = 8;
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
    { name: 'translate', entries: untranslated(person, entries) },
  ];
  if (writes) {
    const others = open.filter((entry) => !isMine(entry));
    groups.push({
      name: writes === 'all' ? 'all' : 'agency',
      entries: others.filter(({ status }) => status === 'draft'),
    });
    groups.push({ name: 'changed', entries: others.filter(({ status }) => status === 'changed') });
  }
  return groups
    .map(({ name, entries: found }) => ({ name, entries: found.slice(0, SHOWN) }))
    .filter(({ entries: found }) => found.length > 0);
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

/** Languages that are missing where Vietnamese is live; translators see theirs, and drafts too. */
function untranslated(person: Person, entries: readonly Entry[]): Entry[] {
  const translates = person.roles.includes('translator');
  if (!translates && rightOf(person.roles, 'content', 'update') !== 'all') return [];
  return entries.filter(({ locale, status, source, type }) => {
    if (status !== 'absent' || !type.harvested) return false;
    const original = source.statuses[sourceLocale].status;
    if (translates) return original !== 'absent' && person.languages.includes(locale);
    return original === 'live' || original === 'changed';
  });
}
