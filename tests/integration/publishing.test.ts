import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, publish, startPortal, withdraw } from '../support/portal';

describe('publishing', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it('publishes one language and leaves the others unseen', async () => {
    const { payload, store } = portal;
    const id = await draft(payload, 'pages', {
      vi: { title: 'Giới thiệu', slug: 'gioi-thieu' },
      en: { title: 'About', slug: 'about' },
    });
    await publish(payload, 'pages', id, 'en');
    expect(await store.byPath('/en/about')).toMatchObject({ kind: 'live', item: { title: 'About' } });
    expect(await store.byPath('/vi/gioi-thieu')).toEqual({ kind: 'unknown' });
    await publish(payload, 'pages', id, 'vi');
    const en = await store.get(id, 'en');
    expect(en).toMatchObject({ translations: { vi: '/vi/gioi-thieu', en: '/en/about' } });
    const head = await store.head();
    expect(head.seq).toBe(3);
    await withdraw(payload, 'pages', id, 'en');
    expect(await store.byPath('/en/about')).toEqual({
      kind: 'gone',
      type: 'pages',
      locale: 'en',
      translations: { vi: '/vi/gioi-thieu' },
    });
    expect(
      (await store.changes({ limit: 10 })).map(({ seq, state, locale }) => ({ seq, state, locale })),
    ).toEqual([
      { seq: 4, state: 'gone', locale: 'en' },
      { seq: 5, state: 'live', locale: 'vi' },
    ]);
  });
});
