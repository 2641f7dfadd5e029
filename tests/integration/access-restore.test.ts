import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionsOf } from '../support/access/documents';
import { personWith, testPassword } from '../support/people';
import { asSystem, draft, publish, startPortal } from '../support/portal';
import { type RestClient, signedIn } from '../support/rest';

describe('versions and copies', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let editor: RestClient;
  beforeAll(async () => {
    portal = await startPortal();
    const user = await personWith(portal.payload, 'editor');
    editor = await signedIn({ email: String(user.email), password: testPassword });
  });
  afterAll(() => portal.stop());

  const liveInTwo = async (name: string) => {
    const texts = {
      vi: { title: `${name} cũ`, slug: `${name}-cu` },
      en: { title: `${name} old`, slug: `${name}-old` },
    };
    const id = await draft(portal.payload, 'pages', texts);
    await publish(portal.payload, 'pages', id, 'vi', 'en');
    const [, both] = await versionsOf(portal.payload, 'pages', id);
    await asSystem(portal.payload, (req) =>
      portal.payload.update({
        collection: 'pages',
        id,
        locale: 'en',
        draft: true,
        data: { title: `${name} new` } as never,
        req,
      }),
    );
    await publish(portal.payload, 'pages', id, 'en');
    return { id, version: String(both) };
  };
  const titleOf = (item: unknown) => (item as { title?: string } | null)?.title ?? null;
  const titles = async (id: string) => [
    titleOf(await portal.store.get(id, 'vi')),
    titleOf(await portal.store.get(id, 'en')),
  ];

  it('restores as a draft, whatever the request says', async () => {
    const { id, version } = await liveInTwo('mot');
    for (const query of [
      'locale=vi',
      'locale=vi&draft=false',
      'locale=en&publishSpecificLocale=en',
      'locale=vi&publishAllLocales=true',
    ]) {
      const response = await editor.send('POST', `/api/pages/versions/${version}?${query}`);
      expect([200, 400]).toContain(response.status);
      expect(await titles(id), query).toEqual(['mot cũ', 'mot new']);
    }
    const query = `mutation { restoreVersionPage(id: "${version}") { id } }`;
    const { text } = await editor.json('POST', '/api/graphql', { query });
    expect(text).toContain('errors');
    expect(await titles(id)).toEqual(['mot cũ', 'mot new']);
  });

  it('publishes what was restored language by language', async () => {
    const { id, version } = await liveInTwo('hai');
    const restored = await editor.json('POST', `/api/pages/versions/${version}?locale=en`);
    expect(restored.status, restored.text).toBe(200);
    const { languages } = (await editor.json('GET', `/api/pages/${id}/publishing`)).body as {
      languages: Record<string, { status: string }>;
    };
    expect([languages.vi?.status, languages.en?.status]).toEqual(['live', 'changed']);
    expect(languages.ko?.status).toBe('absent');
    await publish(portal.payload, 'pages', id, 'vi');
    expect(await titles(id)).toEqual(['hai cũ', 'hai new']);
    await publish(portal.payload, 'pages', id, 'en');
    expect(await titles(id)).toEqual(['hai cũ', 'hai old']);
  });

  it('restores the language on the screen where the request names none', async () => {
    const { id, version } = await liveInTwo('ba');
    expect((await editor.json('POST', `/api/pages/versions/${version}`)).status).toBe(400);
    expect((await editor.json('POST', '/api/payload-preferences/locale', { value: 'en' })).status).toBe(200);
    const { status, text } = await editor.json('POST', `/api/pages/versions/${version}?draft=true`);
    expect(status, text).toBe(200);
    const { languages } = (await editor.json('GET', `/api/pages/${id}/publishing`)).body as {
      languages: Record<string, { status: string }>;
    };
    expect([languages.vi?.status, languages.en?.status]).toEqual(['live', 'changed']);
  });

  it('copies are public in no language, have no key and no date', async () => {
    const id = await draft(
      portal.payload,
      'pages',
      { vi: { title: 'gốc', slug: 'goc' }, en: { title: 'origin', slug: 'origin' } },
      { key: 'k' },
    );
    await publish(portal.payload, 'pages', id, 'vi', 'en');
    const response = await editor.send('POST', `/api/pages/${id}/duplicate?locale=vi`, {});
    expect(response.status).toBe(200);
    const { doc } = (await response.json()) as { doc: { id: string } };
    const raw = await portal.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'pages',
      where: { id: { equals: doc.id } },
    });
    expect(Object.values((raw?._status ?? {}) as object)).not.toContain('published');
    expect(raw?.key ?? null).toBeNull();
    expect(Object.values((raw?.publishedAt ?? {}) as object).filter(Boolean)).toEqual([]);
    expect(await portal.store.get(doc.id, 'en')).toBeNull();
  });
});
