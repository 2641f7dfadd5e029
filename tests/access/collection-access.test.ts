import type { Access, PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import { collectionAccess } from '@/access/collection-access';
import { operations, reachesOf, rightOf, rights, subjects } from '@/access/rights';
import { type Role, roles } from '@/access/roles';

const agency = '01a203b0-94dc-7b79-a021-06c6458353f4';

function request(held: Role[], more: object = {}, context: object = {}): PayloadRequest {
  return {
    user: { id: 'me', roles: held, agency, languages: [], ...more },
    context,
  } as unknown as PayloadRequest;
}

const answer = (access: Access | undefined, req: PayloadRequest) => access?.({ req } as never);

describe('the answer of a collection', () => {
  for (const subject of subjects) {
    const access = collectionAccess(subject);
    for (const operation of ['read', 'create', 'update', 'delete'] as const) {
      it.each(roles)(`to %s who wants to ${operation} ${subject} is what the table says`, (role) => {
        const reach =
          rights[role][subject]?.[operation] ?? (subject === 'users' && operation === 'read' ? 'self' : null);
        const expected = {
          all: true,
          languages: true,
          agency: { ownerAgency: { equals: agency } },
          self: { id: { equals: 'me' } },
        };
        const wanted = reach === null ? false : operation === 'create' ? true : expected[reach];
        expect(answer(access[operation], request([role]))).toEqual(wanted);
      });
    }
  }

  it('is no to nobody and to a disabled account', () => {
    const access = collectionAccess('content');
    expect(answer(access.read, { user: null, context: {} } as unknown as PayloadRequest)).toBe(false);
    expect(answer(access.read, request(['editor'], { disabled: true }))).toBe(false);
    expect(answer(access.create, request(['editor'], { disabled: true }))).toBe(false);
  });

  it('is no to a contributor without an agency', () => {
    const access = collectionAccess('content');
    for (const operation of ['read', 'create', 'update', 'delete'] as const) {
      expect(answer(access[operation], request(['contributor'], { agency: null }))).toBe(false);
    }
  });

  it('asks for versions by the fields of the version', () => {
    const access = collectionAccess('content');
    const where = { 'version.ownerAgency': { equals: agency } };
    expect(answer(access.readVersions as Access, request(['contributor']))).toEqual(where);
    expect(answer(access.readVersions as Access, request(['editor']))).toBe(true);
    expect(answer(access.readVersions as Access, request(['harvester']))).toBe(false);
  });

  it('lets an approver save only within the act of publishing', () => {
    const access = collectionAccess('content');
    expect(answer(access.update, request(['approver']))).toBe(false);
    expect(answer(access.update, request(['approver'], {}, { publishingAct: true }))).toBe(true);
    expect(answer(access.delete, request(['approver'], {}, { publishingAct: true }))).toBe(false);
    expect(answer(access.update, request(['harvester'], {}, { publishingAct: true }))).toBe(false);
  });

  it('unlocks nobody', () => {
    expect(answer(collectionAccess('users').unlock as Access, request(['administrator']))).toBe(false);
  });

  it('adds up what several roles give', () => {
    const access = collectionAccess('content');
    expect(answer(access.update, request(['contributor', 'translator']))).toBe(true);
    expect(answer(access.read, request(['contributor', 'editor']))).toBe(true);
    expect([...reachesOf(['contributor', 'translator'], 'content', 'update')].sort()).toEqual([
      'agency',
      'languages',
    ]);
  });
});

describe('the widest right', () => {
  it('is the widest, in whatever order the roles stand', () => {
    expect(rightOf(['contributor', 'translator'], 'content', 'update')).toBe('agency');
    expect(rightOf(['translator', 'contributor'], 'content', 'update')).toBe('agency');
    expect(rightOf(['contributor', 'editor'], 'content', 'update')).toBe('all');
    expect(rightOf(['editor', 'administrator'], 'users', 'update')).toBe('all');
  });

  it('is none for no role, but for reading oneself', () => {
    for (const subject of subjects) {
      for (const operation of operations) {
        const wanted = subject === 'users' && operation === 'read' ? 'self' : null;
        expect(rightOf([], subject, operation)).toBe(wanted);
      }
    }
  });

  it('takes an unknown role for none', () => {
    expect(rightOf(['root' as Role], 'content', 'read')).toBeNull();
  });

  it('lets nobody but approvers publish, and administrators delete', () => {
    for (const subject of subjects) {
      for (const role of roles) {
        if (rights[role][subject]?.publish) expect(role).toBe('approver');
        if (rights[role][subject]?.delete) expect(role).toBe('administrator');
      }
    }
  });
});
