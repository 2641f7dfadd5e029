import type { PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import { keepToHeldLanguage } from '@/access/held-languages';
import { ownerAgencyAccess } from '@/access/owner-agency';
import type { Role } from '@/access/roles';

const writable = new Set(['title']);
const document = { ownerAgency: 'a1', title: 'old', byline: 'standing', image: null };

function request(held: Role[], locale: string, more: object = {}): PayloadRequest {
  const user = { id: 'me', roles: held, languages: ['en'], agency: 'a2' };
  return { user, locale, context: {}, i18n: { language: 'en' }, ...more } as unknown as PayloadRequest;
}

const keep = (req: PayloadRequest, data: object, own: object = document) =>
  keepToHeldLanguage(req, { subject: 'content', document: own }, data as Record<string, unknown>, writable);

describe('a translator', () => {
  it('writes what differs by language, and leaves the rest as it stands', () => {
    const data = { title: 'new', byline: 'mine', image: 'mine', unknown: 1 };
    expect(keep(request(['translator'], 'en'), data)).toEqual({
      title: 'new',
      byline: 'standing',
      image: null,
    });
  });

  it('writes in no other language', () => {
    expect(() => keep(request(['translator'], 'vi'), { title: 'x' })).toThrow(
      expect.objectContaining({ key: 'languageNotHeld', status: 403 }),
    );
  });

  it('brings no file', () => {
    expect(() => keep(request(['translator'], 'en', { file: {} }), {})).toThrow(
      expect.objectContaining({ key: 'forbidden' }),
    );
  });

  it('who is an editor too writes everything', () => {
    const data = { title: 'new', byline: 'mine' };
    expect(keep(request(['translator', 'editor'], 'vi'), data)).toBe(data);
  });

  it('who is a contributor too writes everything of their own agency', () => {
    const data = { byline: 'mine' };
    const req = request(['translator', 'contributor'], 'vi');
    expect(keep(req, data, { ...document, ownerAgency: 'a2' })).toBe(data);
    expect(keep(req, data, { ...document, ownerAgency: { id: 'a2' } })).toBe(data);
    expect(() => keep(req, data)).toThrow();
  });
});

describe('anyone else', () => {
  it.each([[['editor']], [['contributor']], [[]]] as [Role[]][])(
    '%j is not held to languages here',
    (held) => {
      const data = { byline: 'mine' };
      expect(keep(request(held, 'vi'), data)).toBe(data);
    },
  );

  it('without an account neither: the system acts', () => {
    const data = { byline: 'mine' };
    expect(keep({ user: null, context: {} } as unknown as PayloadRequest, data)).toBe(data);
  });
});

describe('the owner agency', () => {
  const access = ownerAgencyAccess('content');
  const ask = (operation: 'create' | 'update', req: unknown) => access[operation]({ req } as never);

  it('is chosen by whoever reaches all documents', () => {
    expect(ask('create', request(['editor'], 'vi'))).toBe(true);
    expect(ask('update', request(['editor'], 'vi'))).toBe(true);
  });

  it.each(['contributor', 'translator', 'approver', 'administrator'] as Role[])(
    'is not chosen by %s',
    (role) => {
      expect(ask('create', request([role], 'vi'))).toBe(false);
      expect(ask('update', request([role], 'vi'))).toBe(false);
    },
  );

  it('is not chosen by nobody', () => {
    expect(ask('update', { user: null })).toBe(false);
  });
});
