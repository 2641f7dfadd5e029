import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientWith } from '../support/client-with';
import { draft, publish, startPortal } from '../support/portal';
import type { RestClient } from '../support/rest';

describe('nobody approves what they wrote', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let both: RestClient;
  let approver: RestClient;
  let section: string;

  beforeAll(async () => {
    portal = await startPortal();
    both = await clientWith(portal.payload, 'editor', 'approver');
    approver = await clientWith(portal.payload, 'approver');
    section = await draft(portal.payload, 'sections', {
      vi: { title: 'Du lịch', slug: 'du-lich' },
      en: { title: 'Travel', slug: 'travel' },
    });
    await publish(portal.payload, 'sections', section, 'vi', 'en');
  });
  afterAll(() => portal.stop());

  const page = (name: string) =>
    draft(portal.payload, 'articles', {
      vi: { title: `${name} vi`, slug: `${name}-vi` },
      en: { title: `${name} en`, slug: `${name}-en` },
    });
  const revisionOf = async (client: RestClient, id: string) =>
    ((await client.json('GET', `/api/articles/${id}/publishing`)).body as { revision: number }).revision;
  const save = async (client: RestClient, id: string, locale: string, data: object) => {
    const revision = await revisionOf(client, id);
    return client.json('PATCH', `/api/articles/${id}?locale=${locale}&draft=true`, { ...data, revision });
  };
  const publishing = async (client: RestClient, id: string, locale: string) =>
    client.json('POST', `/api/articles/${id}/publish`, { locale, revision: await revisionOf(client, id) });

  it('in that language', async () => {
    const id = await page('mot');
    expect((await save(both, id, 'en', { title: 'mine' })).status).toBe(200);
    expect((await publishing(both, id, 'en')).text).toContain('ownText');
    // What others wrote is theirs to approve: here only the missing section and picture stand in the way.
    expect((await publishing(both, id, 'vi')).text).not.toContain('ownText');
    expect((await publishing(approver, id, 'en')).text).not.toContain('ownText');
  });

  it('in any language, where the field is shared by all', async () => {
    const id = await page('hai');
    expect((await save(both, id, 'vi', { section, byline: 'mine' })).status).toBe(200);
    for (const locale of ['vi', 'en', 'zh', 'ko']) {
      expect((await publishing(both, id, locale)).text, locale).toContain('ownText');
    }
    expect((await publishing(approver, id, 'en')).text).not.toContain('ownText');
  });
});
