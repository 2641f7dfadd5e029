import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/i18n/locales';
import type { PublishingState } from '@/publishing/publishing-state';
import { clientWith } from '../support/client-with';
import { draft, publish, startPortal } from '../support/portal';
import type { RestClient } from '../support/rest';

describe('a translation whose source was changed', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let editor: RestClient;
  beforeAll(async () => {
    portal = await startPortal();
    editor = await clientWith(portal.payload, 'editor');
  });
  afterAll(() => portal.stop());

  const page = () =>
    draft(portal.payload, 'pages', { vi: { title: 'Chè' }, en: { title: 'Tea' }, zh: { title: '茶' } });

  async function state(id: string): Promise<PublishingState> {
    const { status, body } = await editor.json('GET', `/api/pages/${id}/publishing`);
    expect(status).toBe(200);
    return body as PublishingState;
  }
  const stale = async (id: string) => {
    const { languages } = await state(id);
    return locales.filter((locale) => languages[locale].stale);
  };
  const save = async (id: string, locale: Locale, data: object) => {
    const { revision } = await state(id);
    const answer = await editor.json('PATCH', `/api/pages/${id}?locale=${locale}&draft=true`, {
      ...data,
      revision,
    });
    expect(answer.status, answer.text).toBe(200);
  };

  it('is stale, draft or live, until it is changed too', async () => {
    const id = await page();
    expect(await stale(id)).toEqual([]);
    await publish(portal.payload, 'pages', id, 'vi', 'en');
    expect(await stale(id)).toEqual([]);
    await save(id, 'vi', { title: 'Chè Tân Cương' });
    expect(await stale(id)).toEqual(['en', 'zh']);
    expect((await state(id)).languages.en.status).toBe('live');
    await save(id, 'en', { title: 'Tan Cuong tea' });
    expect(await stale(id)).toEqual(['zh']);
  });

  it('is not stale for a save that changed no word, nor for a change in another translation', async () => {
    const id = await page();
    await save(id, 'vi', { title: 'Chè' });
    await save(id, 'en', { title: 'Green tea' });
    expect(await stale(id)).toEqual([]);
  });

  it('can be said to be still valid, by whoever may edit it', async () => {
    const id = await page();
    await save(id, 'vi', { title: 'Chè xanh' });
    const { revision } = await state(id);
    const confirm = (locale: string, named = revision) =>
      editor.json('POST', `/api/pages/${id}/still-valid`, { locale, revision: named });
    expect((await confirm('vi')).status).toBe(400);
    expect((await confirm('en', revision - 1)).status).toBe(409);
    const answer = await confirm('en');
    expect(answer.status, answer.text).toBe(200);
    expect(await stale(id)).toEqual(['zh']);
    expect((await state(id)).languages.en.title).toBe('Tea');
  });
});
