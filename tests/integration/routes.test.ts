import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSystem, draft, publish, startPortal, withdraw } from '../support/portal';

describe('addresses', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  const rename = (id: string, slug: string) =>
    asSystem(portal.payload, async (req) => {
      await portal.payload.update({
        collection: 'pages',
        id,
        locale: 'en',
        draft: true,
        data: { slug } as never,
        req,
      });
    });

  it('makes the address from the headline, in the script of the language', async () => {
    const id = await draft(portal.payload, 'pages', {
      vi: { title: 'Đường về Ba Bể' },
      zh: { title: '越南太原省 三海湖' },
    });
    await publish(portal.payload, 'pages', id, 'vi', 'zh');
    expect(await portal.store.byPath('/vi/duong-ve-ba-be')).toMatchObject({ kind: 'live' });
    expect(await portal.store.byPath('/zh/越南太原省-三海湖')).toMatchObject({ kind: 'live' });
  });

  it('leads from every old address to the present one', async () => {
    const id = await draft(portal.payload, 'pages', { en: { title: 'Roads', slug: 'roads' } });
    await publish(portal.payload, 'pages', id, 'en');
    await rename(id, 'roads-and-rails');
    expect(await portal.store.byPath('/en/roads')).toMatchObject({ kind: 'live' });
    await publish(portal.payload, 'pages', id, 'en');
    expect(await portal.store.byPath('/en/roads')).toEqual({ kind: 'moved', path: '/en/roads-and-rails' });
    await withdraw(portal.payload, 'pages', id, 'en');
    expect(await portal.store.byPath('/en/roads')).toMatchObject({ kind: 'gone' });
  });

  it('refuses an address that another live item uses, and gives over one that was left', async () => {
    const first = await draft(portal.payload, 'pages', { en: { title: 'Contacts', slug: 'contacts' } });
    const second = await draft(portal.payload, 'pages', { en: { title: 'Contacts 2', slug: 'contacts' } });
    await publish(portal.payload, 'pages', first, 'en');
    const before = await portal.store.head();
    await expect(publish(portal.payload, 'pages', second, 'en')).rejects.toMatchObject({
      key: 'pathTaken',
      status: 409,
    });
    expect(await portal.store.head()).toEqual(before);
    await withdraw(portal.payload, 'pages', first, 'en');
    await publish(portal.payload, 'pages', second, 'en');
    expect(await portal.store.byPath('/en/contacts')).toMatchObject({
      kind: 'live',
      item: { contentId: second },
    });
  });
});
