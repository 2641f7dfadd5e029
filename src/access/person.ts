import type { Locale } from '@/i18n/locales';
import type { Role } from './roles';

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
}

/** Null for nobody, and for a disabled account. */
export function personOf(user: unknown): Person | null {
  if (!user || typeof user !== 'object') return null;
  const { id, roles, languages, agency, disabled } = user as UserLike;
  if (typeof id !== 'string' || disabled === true) return null;
  return {
    id,
    roles: Array.isArray(roles) ? roles : [],
    languages: Array.isArray(languages) ? languages : [],
    agencyId: idOf(agency),
    disabled: false,
  };
}

export function hasRole(person: Person | null, ...wanted: Role[]): person is Person {
  return person !== null && wanted.some((role) => person.roles.includes(role));
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object' && 'id' in value && typeof value.id === 'string') return value.id;
  return null;
}
