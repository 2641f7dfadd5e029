import { contentTypes } from '@collections';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/i18n/locales';
import { buildAssets } from '@/portal/assets/build';
import { renderPage } from '@/portal/render-page';
import { runDueTasks } from '@/publishing/tasks/run-due-tasks';
import { asSystem, draft, publish, startPortal, withdraw } from '../support/portal';
import { article, picture, section } from '../support/sample-documents';

const site = {
  origin: 'http://localhost:3000',
  host: 'localhost',
  adminEmail: 'portal@example.vn',
  secret: 'a secret of the tests, long enough to be one',
};

describe('a home page composed by editors', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let shared: { section: string; image: string };
  beforeAll(async () => {
    await buildAssets();
    portal = await startPortal();
    const { payload } = portal;
    shared = {
      section: await section(payload, { vi: 'Văn hóa', en: 'Culture' }),
      image: await picture(payload),
    };
  });
  afterAll(() => portal.stop());

  const front = async (locale: Locale) =>
    (await renderPage(`/${locale}`, { store: portal.store, site, contentTypes, now: () => new Date() })).html;

  const text = (payload: Payload, title: string) =>
    article(payload, { en: { title }, vi: { title: `${title} (vi)` } }, shared);

  async function home(blocks: unknown[], locale: Locale = 'en'): Promise<string> {
    const { payload } = portal;
    const id = await draft(payload, 'homes', { [locale]: { title: `Home ${locale}` } });
    await set(id, blocks, locale);
    return id;
  }

  function set(id: string, blocks: unknown[], locale: Locale = 'en') {
    const { payload } = portal;
    return asSystem(payload, (req) =>
      payload.update({ collection: 'homes', id, locale, draft: true, data: { blocks } as never, req }),
    );
  }

  it('shows in each language what was composed for it, and never what is not live', async () => {
    const { payload } = portal;
    const live = await text(payload, 'Then singing');
    const hidden = await text(payload, 'CANARY of a draft');
    await publish(payload, 'articles', live, 'en');
    const id = await home([
      { block: 'notice', heading: 'Closed', text: 'The office is closed on 2 September.' },
      { block: 'lead' },
      { block: 'picks', heading: 'Our songs', items: [hidden, live] },
    ]);
    expect(await front('en')).not.toContain('Our songs');
    await publish(payload, 'homes', id, 'en');
    const html = await front('en');
    expect(html).toContain('The office is closed on 2 September.');
    expect(html).toMatch(/Our songs[\s\S]*Then singing/);
    expect(html.indexOf('is closed')).toBeLessThan(html.indexOf('Then singing'));
    expect(html).not.toContain('CANARY');
    expect(JSON.stringify(await portal.store.get(id, 'en'))).not.toContain('CANARY');
    expect(await front('vi')).not.toContain('Our songs');

    await publish(payload, 'articles', hidden, 'en');
    await runDueTasks(payload);
    expect(await front('en')).toContain('CANARY of a draft');
    await withdraw(payload, 'articles', hidden, 'en');
    await runDueTasks(payload);
    expect(await front('en')).not.toContain('CANARY');

    await withdraw(payload, 'homes', id, 'en');
    const usual = await front('en');
    expect(usual).toContain('Then singing');
    expect(usual).not.toContain('Our songs');
  });

  it('is one in each language', async () => {
    const { payload } = portal;
    const one = await home([{ block: 'lead' }]);
    const other = await home([{ block: 'lead' }]);
    await publish(payload, 'homes', one, 'en');
    await expect(publish(payload, 'homes', other, 'en')).rejects.toMatchObject({ status: 409 });
    await withdraw(payload, 'homes', one, 'en');
    await publish(payload, 'homes', other, 'en');
    await withdraw(payload, 'homes', other, 'en');
  });

  it.each([
    ['noLead', [{ block: 'ways' }]],
    ['blockTwice', [{ block: 'lead' }, { block: 'topics' }, { block: 'topics' }]],
    ['emptyBlock', [{ block: 'lead' }, { block: 'picks', heading: 'Nothing' }]],
    ['emptyBlock', [{ block: 'lead' }, { block: 'notice', heading: 'Nothing' }]],
  ])('is refused by the name of what hinders it: %s', async (key, blocks) => {
    const id = await home(blocks);
    await expect(publish(portal.payload, 'homes', id, 'en')).rejects.toMatchObject({
      data: { issues: [{ field: 'blocks', key }] },
    });
  });

  it('shows an article once', async () => {
    const { payload } = portal;
    const live = await text(payload, 'Lutes');
    await publish(payload, 'articles', live, 'en');
    const id = await home([
      { block: 'lead', items: [live] },
      { block: 'picks', items: [live] },
    ]);
    await expect(publish(payload, 'homes', id, 'en')).rejects.toMatchObject({
      data: { issues: [{ key: 'itemTwice', values: { title: 'Lutes' } }] },
    });
  });
});
