import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personOf } from '@/access/person';
import type { Role } from '@/access/roles';
import { readEntries } from '@/cms/admin/dashboard/read-documents';
import { type GroupName, waitingGroups } from '@/cms/admin/dashboard/waiting';
import type { Locale } from '@/i18n/locales';
import { contentTypesOf } from '@/publishing/registry';
import { personWith } from '../support/people';
import { asSystem, draft, publish, startPortal } from '../support/portal';

/** What the start page answers to “what waits for me?”, by role, on a desk where much else happens. */
describe('the start page', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const old = { draft: '', changed: '', untranslated: '', stale: '' };

  beforeAll(async () => {
    portal = await startPortal();
    const { payload } = portal;
    old.draft = await draft(payload, 'pages', { vi: { title: 'Bản nháp từ lâu' } });
    old.changed = await draft(payload, 'pages', { vi: { title: 'Đăng rồi sửa' }, en: { title: 'Live' } });
    await publish(payload, 'pages', old.changed, 'vi', 'en');
    await edit(old.changed, 'en', 'Live, then edited');
    old.untranslated = await draft(payload, 'pages', { vi: { title: 'Chưa dịch' } });
    await publish(payload, 'pages', old.untranslated, 'vi');
    old.stale = await draft(payload, 'pages', { vi: { title: 'Gốc' }, en: { title: 'Source' } });
    await publish(payload, 'pages', old.stale, 'vi', 'en');
    await edit(old.stale, 'vi', 'Gốc đã sửa');
    await publish(payload, 'pages', old.stale, 'vi');
    // Busy days: more than is looked through by date below.
    for (let index = 0; index < 4; index++) {
      const title = `ngày bận ${index}`;
      const id = await draft(payload, 'pages', {
        vi: { title },
        en: { title },
        zh: { title },
        ko: { title },
      });
      await publish(payload, 'pages', id, 'vi', 'en', 'zh', 'ko');
    }
  });
  afterAll(() => portal.stop());

  function edit(id: string, locale: Locale, title: string) {
    return asSystem(portal.payload, (req) =>
      portal.payload.update({ collection: 'pages', id, locale, draft: true, req, data: { title } as never }),
    );
  }

  async function waitsFor(role: Role, languages: Locale[] = []) {
    const { payload } = portal;
    const user = await personWith(payload, role, { languages });
    const person = personOf(user);
    if (!person) throw new Error('no person');
    const reader = { payload, user };
    const groups = await waitingGroups(reader, person, await readEntries(reader, contentTypesOf(payload), 3));
    return new Map<GroupName, string[]>(
      groups.map(({ name, entries }) => [name, entries.map(({ id, locale }) => `${id} ${locale}`)]),
    );
  }

  it('names an editor what is open, edited since, untranslated and stale, however old', async () => {
    const groups = await waitsFor('editor');
    expect(groups.get('all')).toContain(`${old.draft} vi`);
    expect(groups.get('changed')).toContain(`${old.changed} en`);
    expect(groups.get('translate')).toEqual(
      expect.arrayContaining([`${old.untranslated} en`, `${old.untranslated} zh`, `${old.untranslated} ko`]),
    );
    expect(groups.get('stale')).toContain(`${old.stale} en`);
  });

  it('names a translator what to do in the languages they hold, and in no other', async () => {
    const groups = await waitsFor('translator', ['en']);
    expect(groups.get('translate')).toEqual(
      expect.arrayContaining([`${old.draft} en`, `${old.untranslated} en`]),
    );
    expect(groups.get('stale')).toContain(`${old.stale} en`);
    expect([...groups.values()].flat().every((entry) => entry.endsWith(' en'))).toBe(true);
  });

  it('names an approver what is ready', async () => {
    const groups = await waitsFor('approver');
    expect([...groups.keys()]).toEqual(['approve']);
    expect(groups.get('approve')).toEqual(expect.arrayContaining([`${old.draft} vi`, `${old.changed} en`]));
  });

  it('names nothing to those for whom nothing waits', async () => {
    expect([...(await waitsFor('channel-operator')).keys()]).toEqual([]);
    expect([...(await waitsFor('contributor')).keys()]).toEqual([]);
  });
});
