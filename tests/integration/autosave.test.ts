import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientWith } from '../support/client-with';
import { draft, publish, startPortal } from '../support/portal';
import type { RestClient } from '../support/rest';

/** What the form does by itself, every two seconds in which something is typed. */
describe('autosave', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let editor: RestClient;
  let id = '';
  beforeAll(async () => {
    portal = await startPortal();
    editor = await clientWith(portal.payload, 'editor');
    id = await draft(portal.payload, 'pages', { vi: { title: 'Tự lưu' } });
    await publish(portal.payload, 'pages', id, 'vi');
  });
  afterAll(() => portal.stop());

  const autosave = (revision: number, title: string) =>
    editor.json('PATCH', `/api/pages/${id}?draft=true&autosave=true&locale=vi&depth=0`, {
      revision,
      title,
      _status: 'published',
    });
  const standing = async () => {
    const { body } = await editor.json('GET', `/api/pages/${id}/publishing`);
    return body as { revision: number; languages: { vi: { status: string } } };
  };
  const versions = async () =>
    (await portal.payload.db.countVersions({ collection: 'pages', where: { parent: { equals: id } } }))
      .totalDocs;

  it('keeps one version of what is typed, however long one types', async () => {
    const before = await versions();
    let { revision } = await standing();
    for (let typed = 1; typed <= 12; typed++) {
      const { status, text } = await autosave(revision, `Tự lưu lần ${typed}`);
      expect(status, text).toBe(200);
      revision++;
    }
    expect((await standing()).revision).toBe(revision);
    expect((await versions()) - before).toBe(1);
  });

  it('never publishes, not even when it asks to', async () => {
    expect((await standing()).languages.vi.status).toBe('changed');
    expect(await portal.store.get(id, 'vi')).toMatchObject({ state: 'live', title: 'Tự lưu' });
  });

  it('never goes over what someone else has saved', async () => {
    const { revision } = await standing();
    expect((await autosave(revision, 'Của người thứ nhất')).status).toBe(200);
    const { status, body } = await autosave(revision, 'Của người thứ hai');
    expect(status).toBe(409);
    expect(JSON.stringify(body)).toContain('changedMeanwhile');
    const { body: doc } = await editor.json('GET', `/api/pages/${id}?draft=true&locale=vi&depth=0`);
    expect(doc).toMatchObject({ title: 'Của người thứ nhất' });
  });
});
