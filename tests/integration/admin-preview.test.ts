/** A draft's preview is for those who may read the draft; to everyone else there is nothing at its address. */
import type { TypedUser } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEntries } from '@/cms/admin/dashboard/read-documents';
import { statusesOf } from '@/cms/admin/list/status-batch';
import { draftItem } from '@/cms/admin/preview/draft-item';
import { previewMedia } from '@/cms/admin/preview/preview-media';
import { type PreviewServices, previewPage } from '@/cms/admin/preview/preview-page';
import { mayRead } from '@/cms/admin/preview/who-may-see';
import { contentTypesOf } from '@/publishing/registry';
import { draft, publish, startPortal, typeOf } from '../support/portal';

let portal: Awaited<ReturnType<typeof startPortal>>;
let articleId: string;
let agencyId: string;

beforeAll(async () => {
  portal = await startPortal();
  const agency = await portal.payload.create({
    collection: 'agencies' as never,
    locale: 'vi',
    data: { name: 'Xã La Bằng', kind: 'commune' } as never,
  });
  agencyId = String((agency as { id: string }).id);
  articleId = await draft(
    portal.payload,
    'articles',
    { vi: { title: 'Điều chưa công bố', text: 'Chữ mật của bản nháp.' } },
    { ownerAgency: agencyId },
  );
});

afterAll(() => portal.stop());

function services(): PreviewServices {
  const site = {
    origin: 'http://localhost:3000',
    host: 'localhost',
    adminEmail: 'portal@example.vn',
    secret: 's'.repeat(32),
  };
  const { payload, store } = portal;
  return { payload, store, site, contentTypes: contentTypesOf(payload), now: () => new Date() };
}

const person = (roles: string[], agency: string | null = null) =>
  ({
    id: '00000000-0000-4000-8000-000000000001',
    collection: 'users',
    roles,
    agency,
  }) as unknown as TypedUser;

describe('the preview of a draft', () => {
  test.each([
    ['without a session', {}],
    ['with a made-up session', { Cookie: 'portal-token=eyJhbGciOiJub25lIn0.e30.' }],
  ])('is nothing at all %s', async (_name, headers) => {
    const request = new Request(`http://localhost:3000/admin-preview/articles/${articleId}/vi`, {
      headers: headers as Record<string, string>,
    });
    const answer = await previewPage(request, { type: 'articles', id: articleId, locale: 'vi' }, services());
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  });

  test('has no pictures for the public', async () => {
    const request = new Request(`http://localhost:3000/admin-preview/media/${'ab'.repeat(24)}/full-800.jpg`);
    const answer = await previewMedia(request, portal.payload);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  test('is read by the rights of the person: own agency, not another', async () => {
    const { payload } = portal;
    expect(await mayRead(payload, person(['contributor'], agencyId), 'articles', articleId)).toBe(true);
    const elsewhere = '00000000-0000-4000-8000-00000000000f';
    expect(await mayRead(payload, person(['contributor'], elsewhere), 'articles', articleId)).toBe(false);
    expect(await mayRead(payload, person(['harvester']), 'articles', articleId)).toBe(false);
    expect(await mayRead(payload, person(['editor']), 'articles', 'not-an-id')).toBe(false);
  });

  test('shows the newest draft, and no other language in its place', async () => {
    const type = typeOf(portal.payload, 'articles');
    const wanted = {
      payload: portal.payload,
      user: person(['editor']),
      type,
      id: articleId,
      now: new Date(),
    };
    const vi = await draftItem({ ...wanted, locale: 'vi' });
    expect(vi?.title).toBe('Điều chưa công bố');
    expect(JSON.stringify(vi?.body)).toContain('Chữ mật');
    const ko = await draftItem({ ...wanted, locale: 'ko' });
    expect([ko?.title, ko?.body]).toEqual(['', []]);
  });
});

describe('the start page', () => {
  test('tells each what waits for them, and a person without rights nothing', async () => {
    const types = contentTypesOf(portal.payload);
    const titles = async (user: TypedUser) => {
      const entries = await readEntries({ payload: portal.payload, user }, types);
      return entries.filter(({ status }) => status === 'draft').map(({ title }) => title);
    };
    expect(await titles(person(['contributor'], agencyId))).toContain('Điều chưa công bố');
    expect(await titles(person(['channel-operator']))).toEqual([]);
    expect(await titles(person([]))).toEqual([]);
  });
});

describe('the statuses of a list', () => {
  test('come for all rows at once and tell the four languages apart', async () => {
    const type = typeOf(portal.payload, 'tags');
    const texts = { vi: { title: 'Chè', slug: 'che' }, en: { title: 'Tea', slug: 'tea' } };
    const tea = await draft(portal.payload, 'tags', texts);
    await publish(portal.payload, 'tags', tea, 'vi');
    const empty = '00000000-0000-4000-8000-0000000000aa';
    const found = await statusesOf(portal.payload, type, [tea, empty]);
    const states = Object.values(found.get(tea)?.statuses ?? {}).map(({ status }) => status);
    expect(states).toEqual(['live', 'draft', 'absent', 'absent']);
    expect(found.has(empty)).toBe(false);
  });
});
