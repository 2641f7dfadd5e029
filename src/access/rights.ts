/**
 * The rights table, as data: role × subject × operation, and how far each right reaches. Everything that decides
 * (REST, GraphQL, Local API with a user, endpoints, admin, files) asks `rightOf`; the matrix test compares every
 * answer with this table.
 */
import type { Role } from './roles';

export const subjects = ['content', 'structure', 'media', 'users', 'agencies', 'store', 'audit'] as const;
export type Subject = (typeof subjects)[number];

export const operations = ['read', 'create', 'update', 'delete', 'publish'] as const;
export type Operation = (typeof operations)[number];

/**
 * - `all`: every document
 * - `agency`: documents of the person's own agency
 * - `languages`: every document, but only the fields of the languages the person holds
 * - `self`: the person's own record
 */
export type Reach = 'all' | 'agency' | 'languages' | 'self';

type Rights = Partial<Record<Subject, Partial<Record<Operation, Reach>>>>;

/** What every account may do, whatever its roles: a session that still lacks its second factor has no more than this. */
const everyone: Rights = { users: { read: 'self' } };

/** What every signed-in member of staff may do. */
const staff: Rights = {
  structure: { read: 'all' },
  agencies: { read: 'all' },
  media: { read: 'all' },
  users: { read: 'self', update: 'self' },
};

export const rights: Record<Role, Rights> = {
  contributor: {
    ...staff,
    content: { read: 'agency', create: 'agency', update: 'agency' },
    media: { read: 'all', create: 'all', update: 'agency' },
  },
  translator: {
    ...staff,
    content: { read: 'all', update: 'languages' },
    media: { read: 'all', update: 'languages' },
  },
  editor: {
    ...staff,
    content: { read: 'all', create: 'all', update: 'all' },
    structure: { read: 'all', create: 'all', update: 'all' },
    media: { read: 'all', create: 'all', update: 'all' },
    store: { read: 'all' },
  },
  'secrecy-reviewer': { ...staff, content: { read: 'all' }, audit: { read: 'all' } },
  approver: {
    ...staff,
    content: { read: 'all', publish: 'all' },
    structure: { read: 'all', publish: 'all' },
    store: { read: 'all' },
    audit: { read: 'all' },
  },
  'press-officer': { ...staff, content: { read: 'all' } },
  'investment-officer': { ...staff, content: { read: 'all' } },
  'channel-operator': { ...staff, store: { read: 'all' } },
  harvester: {},
  administrator: {
    ...staff,
    content: { read: 'all', delete: 'all' },
    structure: { read: 'all', delete: 'all' },
    media: { read: 'all', delete: 'all' },
    users: { read: 'all', create: 'all', update: 'all', delete: 'all' },
    agencies: { read: 'all', create: 'all', update: 'all', delete: 'all' },
    store: { read: 'all' },
    audit: { read: 'all' },
  },
};

const width: Record<Reach, number> = { self: 1, languages: 2, agency: 3, all: 4 };

/** Every reach that the roles of an account give it: a translator who is also a contributor has two. */
export function reachesOf(held: readonly Role[], subject: Subject, operation: Operation): ReadonlySet<Reach> {
  const tables = [everyone, ...held.flatMap((role) => rights[role] ?? [])];
  return new Set(tables.flatMap((table) => table[subject]?.[operation] ?? []));
}

/** The widest of them, or null. */
export function rightOf(held: readonly Role[], subject: Subject, operation: Operation): Reach | null {
  const reaches = [...reachesOf(held, subject, operation)];
  return reaches.sort((a, b) => width[b] - width[a])[0] ?? null;
}
