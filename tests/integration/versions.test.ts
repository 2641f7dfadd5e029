import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { latestDocument } from '@/publishing/documents';
import { asSystem, draft, publish, startPortal, withdraw } from '../support/portal';

/** Payload tells the newest version by its date; ours are in order whatever the clock does. */
describe('the newest version of a document', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());
  afterEach(() => vi.useRealTimers());

  const texts = {
    vi: { title: 'Chè', slug: 'che-thu' },
    en: { title: 'Tea', slug: 'tea-try' },
    zh: { title: '茶', slug: 'cha-try' },
  };

  async function newest(id: string) {
    const { payload } = portal;
    const { docs } = await payload.db.findVersions({
      collection: 'tags',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      pagination: false,
      limit: 0,
    });
    const doc = await asSystem(payload, (req) => latestDocument(req, 'tags', id));
    return { count: docs.length, doc };
  }

  it.each([
    ['stands still', (start: number) => start],
    ['is set back with every look', (start: number, look: number) => start - look * 1000],
  ])('is one, and has every language, when the clock %s', async (_, clock) => {
    const start = Date.now();
    let look = 0;
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const stepped = vi.spyOn(Date, 'now').mockImplementation(() => clock(start, look++));
    const tick = () => vi.setSystemTime(clock(start, look++));
    const id = await draft(portal.payload, 'tags', texts);
    for (const locale of ['vi', 'en', 'zh'] as const) {
      tick();
      await publish(portal.payload, 'tags', id, locale);
      const { count, doc } = await newest(id);
      expect(count).toBe(1);
      expect(doc?.title).toEqual({ vi: 'Chè', en: 'Tea', zh: '茶' });
    }
    stepped.mockRestore();
    expect(await portal.store.get(id, 'zh')).toMatchObject({ state: 'live', title: '茶' });
    // The addresses are free again for the other clock.
    for (const locale of ['vi', 'en', 'zh'] as const) await withdraw(portal.payload, 'tags', id, locale);
  });
});
