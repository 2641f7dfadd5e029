/** The lists of the archive as each database reads them: by the moment of publication, both ends, oldest first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundsOf } from '@/portal/archive/period';
import { draft, publish, startPortal, withdraw } from '../support/portal';
import { picture, section } from '../support/sample-documents';

describe('the archive', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let sectionId: string;

  beforeAll(async () => {
    portal = await startPortal();
    const { payload } = portal;
    sectionId = await section(payload, { vi: 'Mục lưu trữ' });
    for (const [title, publishedAt] of [
      ['Cuối tháng mười', '2019-10-31T16:59:59.999Z'],
      ['Đầu tháng mười một', '2019-10-31T17:00:00.000Z'],
      ['Cuối tháng mười một', '2019-11-30T16:59:59.999Z'],
      ['Đã rút', '2019-11-15T00:00:00.000Z'],
    ] as const) {
      const image = await picture(payload);
      const id = await draft(
        payload,
        'articles',
        { vi: { title } },
        { section: sectionId, image, publishedAt },
      );
      await publish(payload, 'articles', id, 'vi');
      if (title === 'Đã rút') await withdraw(payload, 'articles', id, 'vi');
    }
  });
  afterAll(() => portal.stop());

  const titles = async (period: { year: number; month?: number }, oldestFirst = false) => {
    const { items, total } = await portal.store.list({
      locale: 'vi',
      sectionId,
      types: ['articles'],
      limit: 10,
      oldestFirst,
      ...boundsOf(period),
    });
    expect(total).toBe(items.length);
    return items.map(({ title }) => title);
  };

  it('of a month holds its first and its last moment in Viet Nam, and nothing withdrawn', async () => {
    expect(await titles({ year: 2019, month: 11 })).toEqual(['Cuối tháng mười một', 'Đầu tháng mười một']);
    expect(await titles({ year: 2019, month: 10 })).toEqual(['Cuối tháng mười']);
    expect(await titles({ year: 2019, month: 12 })).toEqual([]);
  });

  it('of a year holds all its months, from either end', async () => {
    const newest = ['Cuối tháng mười một', 'Đầu tháng mười một', 'Cuối tháng mười'];
    expect(await titles({ year: 2019 })).toEqual(newest);
    expect(await titles({ year: 2019 }, true)).toEqual(newest.reverse());
  });
});
