import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortalError } from '@/errors/portal-error';
import { personWith } from '../support/people';
import { draft, startPortal } from '../support/portal';

describe('saving names the version that was edited', () => {
  let payload: Payload;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const portal = await startPortal();
    ({ payload, stop } = portal);
  });
  afterAll(() => stop());

  const save = async (id: string, data: Record<string, unknown>) =>
    payload.update({
      collection: 'pages',
      id,
      locale: 'vi',
      draft: true,
      overrideAccess: false,
      user: await personWith(payload, 'editor'),
      data: data as never,
    });

  it('refuses a save without a revision and names the field', async () => {
    const id = await draft(payload, 'pages', { vi: { title: 'Một' } });
    await expect(save(id, { title: 'Hai' })).rejects.toMatchObject({ key: 'revisionMissing', status: 400 });
  });

  it('answers 409 to whoever comes second, and keeps the first one whole', async () => {
    const id = await draft(payload, 'pages', { vi: { title: 'Một' } });
    const saved = await save(id, { title: 'Hai', description: 'của Hai', revision: 1 });
    expect(saved.revision).toBe(2);
    await expect(save(id, { title: 'Ba', description: 'của Ba', revision: 1 })).rejects.toMatchObject({
      key: 'changedMeanwhile',
      status: 409,
      data: { field: 'revision', revision: 2 },
    });
    const now = await payload.findByID({ collection: 'pages', id, locale: 'vi', draft: true });
    expect(now).toMatchObject({ title: 'Hai', description: 'của Hai' });
  });

  it('lets one of many at once win, and refuses the others with 409 only', async () => {
    const id = await draft(payload, 'pages', { vi: { title: 'Đua' } });
    const editor = await personWith(payload, 'editor');
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        retrying(() =>
          payload.update({
            collection: 'pages',
            id,
            locale: 'vi',
            draft: true,
            overrideAccess: false,
            user: editor,
            data: { title: `Bản ${index}`, description: `Mô tả ${index}`, revision: 1 } as never,
          }),
        ),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(PortalError);
    }
    const now = await payload.findByID({ collection: 'pages', id, locale: 'vi', draft: true });
    expect(now.description).toBe(`Mô tả ${now.title?.split(' ')[1]}`);
  });
});

/** As src/cms/retrying-conflicts.ts does for requests. */
async function retrying<T>(act: () => Promise<T>): Promise<T> {
  const { isTransient } = await import('@/database/is-transient');
  for (let attempt = 0; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!isTransient(error) || attempt > 15) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    }
  }
}
