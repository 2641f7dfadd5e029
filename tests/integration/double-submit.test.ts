import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '@/lib/uuid';
import { clientWith } from '../support/client-with';
import { startPortal } from '../support/portal';
import type { RestClient } from '../support/rest';
import { paragraphs } from '../support/rich-text';

/** Promise R23: an impatient click, or a browser that sends once more because no answer came, makes nothing twice. */
describe('the same request twice', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let editor: RestClient;
  let approver: RestClient;

  beforeAll(async () => {
    portal = await startPortal();
    editor = await clientWith(portal.payload, 'editor');
    approver = await clientWith(portal.payload, 'approver');
  });
  afterAll(() => portal.stop());

  const create = (id: string) =>
    editor.json('POST', '/api/pages?locale=vi&draft=true&depth=0', {
      id,
      title: 'Một trang',
      description: 'Một câu.',
      slug: `trang-${id}`,
      body: paragraphs('Một đoạn.'),
    });

  const count = async (id: string) => {
    const where = { id: { equals: id } };
    return (await portal.payload.count({ collection: 'pages', where })).totalDocs;
  };

  it('makes one document, one after the other', async () => {
    const id = uuidv7();
    expect((await create(id)).status).toBe(201);
    const again = await create(id);
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.status).toBeLessThan(500);
    expect(await count(id)).toBe(1);
  });

  it('makes one document, both at once', async () => {
    const id = uuidv7();
    const answers = await Promise.all([create(id), create(id), create(id)]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(201);
    for (const status of statuses.slice(1)) expect([400, 409]).toContain(status);
    expect(await count(id)).toBe(1);
  });

  it('publishes once, and tells the second that it was faster', async () => {
    const id = uuidv7();
    await create(id);
    const publish = () => approver.json('POST', `/api/pages/${id}/publish`, { locale: 'vi', revision: 1 });
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const changes = await portal.store.changes({ limit: 1000, types: ['pages'] });
    expect(changes.filter(({ contentId }) => contentId === id)).toHaveLength(1);
    const { totalDocs } = await portal.payload.count({
      collection: 'audit-events',
      where: { and: [{ target: { equals: `pages/${id}/vi` } }, { action: { equals: 'content.published' } }] },
    });
    expect(totalDocs).toBe(1);
  });
});
