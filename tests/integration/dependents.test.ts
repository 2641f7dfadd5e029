import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDueTasks } from '@/publishing/tasks/run-due-tasks';
import { asSystem, publish, startPortal, withdraw } from '../support/portal';
import { article, picture, section } from '../support/sample-documents';

describe('a change in something shown', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it('re-projects the items that show it: a renamed section', async () => {
    const { payload, store } = portal;
    const sectionId = await section(payload, { vi: 'Kinh tế', en: 'Economy' });
    const image = await picture(payload);
    const id = await article(
      payload,
      { en: { title: 'Tea harvest', slug: 'tea-harvest' } },
      { section: sectionId, image },
    );
    await publish(payload, 'articles', id, 'en');
    const before = await store.get(id, 'en');
    expect(before).toMatchObject({ details: { section: { title: 'Economy' }, image: { alt: 'alt en' } } });
    await asSystem(payload, async (req) => {
      await payload.update({
        collection: 'sections',
        id: sectionId,
        locale: 'en',
        draft: true,
        data: { title: 'Economy and trade' } as never,
        req,
      });
    });
    await publish(payload, 'sections', sectionId, 'en');
    await runDueTasks(payload);
    const after = await store.get(id, 'en');
    expect(after).toMatchObject({ details: { section: { title: 'Economy and trade' } } });
    expect(after?.seq).toBeGreaterThan(before?.seq ?? 0);
    expect(after?.publicUpdatedAt).toBe(before?.publicUpdatedAt);
  });

  it('takes a withdrawn article out of the related lists of others in the same transaction', async () => {
    const { payload, store } = portal;
    const sectionId = await section(payload, { vi: 'Văn hóa', en: 'Culture' });
    const image = await picture(payload);
    const shown = await article(payload, { en: { title: 'Then singing' } }, { section: sectionId, image });
    await publish(payload, 'articles', shown, 'en');
    const id = await article(
      payload,
      { en: { title: 'Lutes' } },
      { section: sectionId, image, related: [shown] },
    );
    await publish(payload, 'articles', id, 'en');
    expect(await store.get(id, 'en')).toMatchObject({ details: { related: [{ title: 'Then singing' }] } });
    await withdraw(payload, 'articles', shown, 'en');
    const after = await store.get(id, 'en');
    expect(after?.state === 'live' && after.details.related).toBeFalsy();
  });

  it('shows a draft of a linked document to nobody', async () => {
    const { payload, store } = portal;
    const sectionId = await section(payload, { vi: 'Du lịch', en: 'Travel' });
    const image = await picture(payload);
    const secret = await article(
      payload,
      { en: { title: 'CANARY related draft' } },
      { section: sectionId, image },
    );
    const id = await article(
      payload,
      { en: { title: 'Open' } },
      { section: sectionId, image, related: [secret] },
    );
    await publish(payload, 'articles', id, 'en');
    expect(JSON.stringify(await store.get(id, 'en'))).not.toContain('CANARY');
  });
});
