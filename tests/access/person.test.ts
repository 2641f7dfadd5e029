import { describe, expect, it } from 'vitest';
import { hasRole, idOf, isPrivileged, personOf } from '@/access/person';
import { roles } from '@/access/roles';

const session = { _strategy: 'local-jwt', _sid: 's1' };

describe('a person', () => {
  it.each([null, undefined, 'x', 1, {}, { id: 1 }, { id: null }])('is not made of %j', (user) => {
    expect(personOf(user)).toBeNull();
  });

  it('is nobody while the account is disabled', () => {
    expect(personOf({ id: 'a', roles: ['editor'], disabled: true })).toBeNull();
    expect(personOf({ id: 'a', roles: ['editor'], disabled: false })?.roles).toEqual(['editor']);
  });

  it('takes what is missing for nothing', () => {
    expect(personOf({ id: 'a' })).toEqual({
      id: 'a',
      roles: [],
      languages: [],
      agencyId: null,
      disabled: false,
    });
    expect(personOf({ id: 'a', roles: 'editor', languages: 'en' })).toMatchObject({
      roles: [],
      languages: [],
    });
  });

  it('knows the agency by id or by document', () => {
    expect(personOf({ id: 'a', agency: 'x' })?.agencyId).toBe('x');
    expect(personOf({ id: 'a', agency: { id: 'x' } })?.agencyId).toBe('x');
    expect(personOf({ id: 'a', agency: { id: 7 } })?.agencyId).toBeNull();
    expect(idOf(undefined)).toBeNull();
  });

  it.each(['approver', 'secrecy-reviewer', 'administrator'] as const)(
    'who is %s has no role without the second factor',
    (role) => {
      const user = { id: 'a', roles: [role, 'editor'], ...session };
      expect(isPrivileged(user)).toBe(true);
      expect(personOf(user)?.roles).toEqual([]);
      expect(personOf({ ...user, sessions: [] })?.roles).toEqual([]);
      expect(personOf({ ...user, sessions: [{ id: 's1' }] })?.roles).toEqual([]);
      expect(personOf({ ...user, sessions: [{ id: 's1', secondFactor: false }] })?.roles).toEqual([]);
      expect(personOf({ ...user, sessions: [{ id: 's2', secondFactor: true }] })?.roles).toEqual([]);
      expect(personOf({ ...user, sessions: [{ id: 's1', secondFactor: true }] })?.roles).toEqual([
        role,
        'editor',
      ]);
    },
  );

  it('without privilege needs no second factor', () => {
    for (const role of roles.filter((candidate) => !isPrivileged({ roles: [candidate] }))) {
      expect(personOf({ id: 'a', roles: [role], ...session })?.roles).toEqual([role]);
    }
  });

  it('is vouched for by code of the server that names no session', () => {
    expect(personOf({ id: 'a', roles: ['approver'] })?.roles).toEqual(['approver']);
  });

  it('has a role or not', () => {
    const person = personOf({ id: 'a', roles: ['editor'] });
    expect(hasRole(person, 'approver', 'editor')).toBe(true);
    expect(hasRole(person, 'approver')).toBe(false);
    expect(hasRole(null, 'editor')).toBe(false);
  });
});
