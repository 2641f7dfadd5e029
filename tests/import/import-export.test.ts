import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentTypes } from '@collections/index';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFolder } from '@/seed/export/export-folder';
import { applyImport } from '@/seed/import/apply-import';
import { readImportFolder } from '@/seed/import/read-import-folder';
import { type MemoryPort, memoryPort } from './memory-port';
import {
  agencies,
  emptyFolder,
  homeVi,
  ids,
  picture,
  type SampleFolder,
  sampleFolder,
} from './sample-folder';

const types = contentTypes;
const cleanUp: SampleFolder[] = [];
let port: MemoryPort;
let folder: SampleFolder;

beforeEach(async () => {
  port = memoryPort();
  folder = await sampleFolder();
  cleanUp.push(folder);
});

afterEach(async () => {
  for (const made of cleanUp.splice(0)) await made.remove();
});

async function importAll(from = folder.path, options = {}) {
  const read = await readImportFolder(from, { types, agencies });
  expect(read.refusals).toEqual([]);
  return applyImport(port, read, { types, ...options });
}

const article = (id: string) => port.stored.get(`articles/${id}`);

describe('import', () => {
  it('saves what is linked to first, and a circle of links in two steps', async () => {
    const report = await importAll();
    expect(report).toEqual({
      documents: { create: 4, update: 0, unchanged: 0 },
      media: { create: 1, update: 0, unchanged: 0 },
      failures: [],
    });
    expect(port.writes).toEqual([
      'tea.jpg',
      'sections/economy',
      'tags/tea',
      'articles/lake',
      'articles/tea',
      'articles/lake',
    ]);
    expect(article(ids.lake)).toMatchObject({
      shared: { related: [ids.tea] },
      locales: { vi: { status: 'published' } },
    });
  });

  it('turns names into ids', async () => {
    await importAll();
    expect(article(ids.tea)).toMatchObject({
      key: 'tea',
      shared: {
        section: ids.section,
        tags: [ids.tag],
        image: ids.picture,
        agency: 'agency-1',
        related: [ids.lake],
      },
      locales: {
        vi: { publishedAt: '2026-10-05T08:00:00+07:00', fields: { dateline: 'Tân Cương' } },
        en: { status: 'draft', fields: { translator: 'Nguyễn Thị Lan' } },
      },
    });
  });

  it('writes nothing the second time', async () => {
    await importAll();
    port.writes.length = 0;
    expect((await importAll()).documents).toEqual({ create: 0, update: 0, unchanged: 4 });
    expect(port.writes).toEqual([]);
  });

  it('writes nothing in a trial run', async () => {
    expect((await importAll(folder.path, { dryRun: true })).documents.create).toBe(4);
    expect(port.writes).toEqual([]);
  });

  it.each([
    ['a title', 'articles/tea/en.md', 'Tan Cuong tea', 'Tea of Tan Cuong', 'articles/tea'],
    ['a word of the text', 'articles/tea/vi.md', 'Mở đầu', 'Mở bài', 'articles/tea'],
    ['a caption', 'articles/tea/vi.md', '"Hai"', '"Ba"', 'articles/tea'],
    ['a tag', 'articles/tea/vi.md', 'tags: [tea]\n', '', 'articles/tea'],
    ['the status', 'articles/tea/vi.md', 'published', 'draft', 'articles/tea'],
    ['the time', 'articles/tea/vi.md', '08:00:00', '09:00:00', 'articles/tea'],
    ['the source', 'articles/tea/vi.md', ', url: https://baothainguyen.vn', '', 'articles/tea'],
    ['a correction', 'articles/tea/vi.md', 'Sửa số liệu', 'Sửa tên', 'articles/tea'],
    ['a picture’s description', 'media/tea.yaml', 'Tea hills', 'Hills of tea', 'tea.jpg'],
    ['a picture’s licence', 'media/tea.yaml', 'CC-BY-4.0', 'CC0-1.0', 'tea.jpg'],
  ])('writes only what differs: %s', async (_name, file, from, to, written) => {
    await importAll();
    port.writes.length = 0;
    await folder.edit(file, from, to);
    await importAll();
    expect(port.writes).toEqual([written]);
  });

  it('takes the same moment in another time zone for the same', async () => {
    await importAll();
    await folder.edit('articles/tea/vi.md', '2026-10-05T08:00:00+07:00', '2026-10-05T01:00:00.000Z');
    expect((await importAll()).documents.update).toBe(0);
  });

  it('replaces a picture whose bytes changed', async () => {
    await importAll();
    await folder.write('media/tea.jpg', await picture());
    expect((await importAll()).media).toEqual({ create: 0, update: 1, unchanged: 0 });
  });

  it('leaves languages alone that the folder does not have', async () => {
    await importAll();
    const smaller = await emptyFolder();
    cleanUp.push(smaller);
    await cp(folder.path, smaller.path, { recursive: true, filter: (file) => !file.endsWith('tea/en.md') });
    expect((await importAll(smaller.path)).documents.unchanged).toBe(4);
    expect(article(ids.tea)?.locales.en).toBeDefined();
  });

  it('goes on after a failure, names it, and finishes when run again', async () => {
    port.failing.add(ids.tag);
    const report = await importAll();
    expect(report.failures.map(({ file, reason }) => [path.basename(file), reason])).toEqual([
      ['tea', 'saveFailed'],
      ['tea', 'saveFailed'],
      ['lake', 'saveFailed'],
    ]);
    port.failing.clear();
    expect((await importAll()).failures).toEqual([]);
    expect((await importAll()).documents).toEqual({ create: 0, update: 0, unchanged: 4 });
  });
});

describe('export', () => {
  async function exportAll() {
    const target = await emptyFolder();
    cleanUp.push(target);
    await exportFolder(port, target.path, { types });
    return target;
  }

  it('writes what import reads without changing anything', async () => {
    await importAll();
    const target = await exportAll();
    port.writes.length = 0;
    const report = await importAll(target.path);
    expect(report.documents).toEqual({ create: 0, update: 0, unchanged: 4 });
    expect(report.media).toEqual({ create: 0, update: 0, unchanged: 1 });
    expect(port.writes).toEqual([]);
  });

  it('carries the blocks of a home there and back', async () => {
    await folder.write('homes/front/vi.md', homeVi);
    await importAll();
    expect(port.writes.indexOf('homes/front')).toBeGreaterThan(port.writes.indexOf('articles/tea'));
    expect(port.stored.get(`homes/${ids.home}`)?.locales.vi?.fields.blocks).toEqual([
      { block: 'lead', items: [ids.tea, ids.lake] },
      { block: 'picks', heading: 'Kinh tế', fromSection: ids.section, count: 3 },
      { block: 'notice', text: 'Cổng nghỉ ngày 2/9.' },
    ]);
    const target = await exportAll();
    port.writes.length = 0;
    expect((await importAll(target.path)).documents).toEqual({ create: 0, update: 0, unchanged: 5 });
    await folder.edit('homes/front/vi.md', '[tea, lake]', '[lake, tea]');
    expect((await importAll()).documents).toEqual({ create: 0, update: 1, unchanged: 4 });
  });

  it('fills an empty database with the same', async () => {
    await importAll();
    const before = new Map(port.stored);
    const target = await exportAll();
    port = memoryPort();
    await importAll(target.path);
    expect(new Set(port.stored.keys())).toEqual(new Set(before.keys()));
    const again = await exportAll();
    const files = (await readdir(target.path, { recursive: true })).sort();
    expect((await readdir(again.path, { recursive: true })).sort()).toEqual(files);
    for (const file of files.filter((name) => name.includes('.'))) {
      const [one, other] = await Promise.all(
        [target, again].map(({ path: root }) => readFile(path.join(root, file))),
      );
      expect(other?.equals(one ?? Buffer.alloc(0)), file).toBe(true);
    }
  });

  it('writes unfinished drafts, and names that would meet apart', async () => {
    await importAll();
    const draft = { status: 'draft' as const, publishedAt: null, fields: {} };
    const twin = '0199d0b4-0009-7000-8000-00000000000a';
    await port.saveDocument('pages', twin, { key: 'about', shared: {}, locales: { vi: draft } });
    await port.saveDocument('pages', twin.replace(/a$/, 'b'), {
      key: 'about',
      shared: {},
      locales: { vi: draft },
    });
    const metadata = {
      alt: {},
      caption: {},
      credit: {},
      owner: '',
      expires: null,
      aiMade: false,
      focalX: 50,
      focalY: 50,
    };
    const file = { id: twin.replace('0009', '000a'), filename: 'TEA.jpg', bytes: await picture() };
    await port.createMedia(file, { ...metadata, licence: 'CC0-1.0' });
    const target = await exportAll();
    expect((await readdir(path.join(target.path, 'pages'))).sort()).toEqual(['about', 'about-0000000b']);
    expect(await readdir(path.join(target.path, 'media'))).toContain('TEA-0000000a.jpg');
    const read = await readImportFolder(target.path, { types, agencies });
    expect(read.refusals).toEqual([]);
  });
});
