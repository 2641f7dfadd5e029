import type { Locale } from '@/i18n/locales';
import { privilegedRoles, type Role } from './roles';

/** The signed-in user as rights are decided on: read afresh from the database with each request. */
export interface Person {
  id: string;
  roles: Role[];
  /** Languages a translator holds. */
  languages: Locale[];
  agencyId: string | null;
  disabled: boolean;
}

interface UserLike {
  id?: unknown;
  roles?: unknown;
  languages?: unknown;
  agency?: unknown;
  disabled?: unknown;
  sessions?: unknown;
  /** The session the request came with; set by Payload's strategy, with the one below. */
  _sid?: unknown;
  _strategy?: unknown;
}

/** Null for nobody, and for a disabled account. A session that lacks its second factor has no roles. */
export function personOf(user: unknown): Person | null {
  if (!user || typeof user !== 'object') return null;
  const { id, languages, agency, disabled } = user as UserLike;
  if (typeof id !== 'string' || disabled === true) return null;
  return {
    id,
    roles: lacksSecondFactor(user) ? [] : rolesOf(user),
    languages: Array.isArray(languages) ? languages : [],
    agencyId: idOf(agency),
    disabled: false,
  };
}

export function hasRole(person: Person | null, ...wanted: Role[]): person is Person {
  return person !== null && wanted.some((role) => person.roles.includes(role));
}

export function isPrivileged(user: UserLike): boolean {
  return rolesOf(user).some((role) => privilegedRoles.includes(role));
}

/**
 * Privileged roles count only in a session that was opened with a second factor. Users handed over by code of the server
 * itself (schedules, commands) come without a session and are vouched for by that code.
 */
function lacksSecondFactor(user: UserLike): boolean {
  const { _strategy, _sid, sessions } = user;
  if (_strategy === undefined || !isPrivileged(user)) return false;
  const known: { id?: unknown; secondFactor?: unknown }[] = Array.isArray(sessions) ? sessions : [];
  return !known.some(({ id, secondFactor }) => id === _sid && secondFactor === true);
}

function rolesOf({ roles }: UserLike): Role[] {
  return Array.isArray(roles) ? roles : [];
}

export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object' && 'id' in value && typeof value.id === 'string') return value.id;
  return null;
}
