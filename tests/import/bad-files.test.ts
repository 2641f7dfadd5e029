import { contentTypes } from '@collections/index';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readImportFolder } from '@/seed/import/read-import-folder';
import { refusalSentence } from '@/seed/import-text';
import { agencies, homeVi, picture, pictureYaml, type SampleFolder, sampleFolder } from './sample-folder';

let folder: SampleFolder;

beforeEach(async () => {
  folder = await sampleFolder();
});

afterEach(() => folder.remove());

async function refusals() {
  const { refusals: found } = await readImportFolder(folder.path, { types: contentTypes, agencies });
  return found.map(({ file, line, field, reason }) => {
    const where = `${file.slice(folder.path.length + 1)}:${line}`;
    return `${where} ${field ? `${field} ` : ''}${reason}`;
  });
}

const teaVi = 'articles/tea/vi.md';
const teaEn = 'articles/tea/en.md';
const edits: [string, string, string | RegExp, string, string][] = [
  ['missing id', teaVi, /^id:.*\n/m, '', `${teaVi}:2 id missingField`],
  ['id that is no UUID', 'tags/tea/vi.md', /^id:.*$/m, 'id: tea', 'tags/tea/vi.md:2 id notUuid'],
  ['id that differs between languages', teaEn, /3$/m, '9', `${teaEn}:2 id idDiffers`],
  [
    'id of another document',
    'tags/tea/vi.md',
    /^id:.*$/m,
    'id: 0199d0b4-0001-7000-8000-000000000001',
    'tags/tea/vi.md:2 id duplicateId',
  ],
  [
    'id of a picture',
    'tags/tea/vi.md',
    /^id:.*$/m,
    'id: 0199d0b4-0005-7000-8000-000000000005',
    'tags/tea/vi.md:2 id duplicateId',
  ],
  ['unknown field', teaVi, 'byline:', 'author:', `${teaVi}:13 author unknownField`],
  [
    'field of another type',
    'tags/tea/vi.md',
    'slug: che',
    'slug: che\norder: 2',
    'tags/tea/vi.md:6 order unknownField',
  ],
  ['date without offset', teaVi, '08:00:00+07:00', '08:00:00', `${teaVi}:7 publishedAt badDate`],
  ['day the calendar has not', teaVi, '2026-10-05T', '2026-02-30T', `${teaVi}:7 publishedAt badDate`],
  ['bad date of a correction', teaVi, '2026-10-06', '6/10/2026', `${teaVi}:19 corrections.0.date badDate`],
  ['unknown section', teaVi, 'section: economy', 'section: econmy', `${teaVi}:9 section unknownKey`],
  ['unknown tag', teaVi, '[tea]', '[tea, lotus]', `${teaVi}:10 tags unknownKey`],
  ['unknown related article', teaVi, '[lake]', '[sea]', `${teaVi}:16 related unknownKey`],
  ['unknown agency', teaVi, 'ubnd-tinh', 'ubnd', `${teaVi}:17 agency unknownKey`],
  ['unknown genre', teaVi, 'genre: feature', 'genre: poem', `${teaVi}:11 genre badOption`],
  ['unknown status', teaVi, 'status: published', 'status: live', `${teaVi}:3 status badOption`],
  ['missing lead picture', teaVi, 'image: tea.jpg', 'image: coffee.jpg', `${teaVi}:15 image missingMedia`],
  ['missing picture in the text', teaVi, '![](tea.jpg "Đ', '![](coffee.jpg "Đ', `${teaVi}:23 missingMedia`],
  ['raw HTML', teaVi, 'Mở đầu', '<b>Mở đầu</b>', `${teaVi}:21 rawHtml`],
  ['javascript: link', teaVi, 'articles/lake)', 'javascript:alert(1))', `${teaVi}:21 unsafeLink`],
  [
    'javascript: source',
    teaVi,
    'https://baothainguyen.vn',
    'javascript:alert(1)',
    `${teaVi}:14 source.url badUrl`,
  ],
  ['link to an unknown article', teaVi, 'articles/lake)', 'articles/sea)', `${teaVi}:21 unknownKey`],
  ['YAML syntax', teaVi, 'tags: [tea]', 'tags: [tea', `${teaVi}:11 yamlSyntax`],
  ['field given twice', teaVi, 'genre: feature', 'slug: x', `${teaVi}:11 yamlSyntax`],
  ['alias in YAML', teaVi, 'byline: Hoàng Minh', 'byline: &a x\ntranslator: *a', `${teaVi}:2 yamlSyntax`],
  ['no front matter', teaVi, '---\n', '', `${teaVi}:1 noFrontMatter`],
  ['duplicate slug', 'articles/lake/vi.md', 'ho-ba-be', 'che-tan-cuong', `${teaVi}:5 slug duplicateSlug`],
  ['slug with capitals', teaVi, 'che-tan-cuong', 'Che_tan', `${teaVi}:5 slug badSlug`],
  [
    'shared field that disagrees',
    teaEn,
    'status: draft',
    'status: draft\ngenre: news',
    `${teaEn}:4 genre sharedDiffers`,
  ],
  ['text too long', teaVi, 'Vào vụ.', 'a'.repeat(301), `${teaVi}:6 description tooLong`],
  ['title too long', teaVi, 'Chè Tân Cương', '茶'.repeat(141), `${teaVi}:4 title tooLong`],
  ['empty title', teaVi, 'title: Chè Tân Cương', 'title: ""', `${teaVi}:4 title emptyField`],
  ['number for a title', teaVi, 'title: Chè Tân Cương', 'title: 2026', `${teaVi}:4 title notText`],
  [
    'text for a number',
    'sections/economy/vi.md',
    'order: 1',
    'order: first',
    'sections/economy/vi.md:6 order notNumber',
  ],
  ['text for a list', teaVi, '[tea]', 'tea', `${teaVi}:10 tags notList`],
  ['list for a group', teaVi, /source: .*/, 'source: [a]', `${teaVi}:14 source notRecord`],
  ['translator of the original', teaVi, 'byline:', 'translator:', `${teaVi}:13 translator notInSource`],
  ['missing section', teaVi, 'section: economy\n', '', `${teaVi}:1 section missingField`],
  ['no body', 'articles/lake/vi.md', 'Hồ mùa thu.\n', '', 'articles/lake/vi.md:1 body missingField'],
  ['body where there is none', 'tags/tea/vi.md', /$/, 'Text.\n', 'tags/tea/vi.md:7 noBody'],
  ['control character', teaVi, 'Mở', 'M\u0007ở', `${teaVi}:21 forbiddenCharacter`],
  ['direction override', teaVi, 'Chè Tân', 'Chè \u202eTân', `${teaVi}:4 forbiddenCharacter`],
  ['metadata without licence', 'media/tea.yaml', /licence.*\n/, '', 'media/tea.yaml:1 licence missingField'],
  ['unknown licence', 'media/tea.yaml', 'CC-BY-4.0', 'MIT', 'media/tea.yaml:6 licence badOption'],
  ['unknown language', 'media/tea.yaml', 'en: Tea', 'fr: Tea', 'media/tea.yaml:2 alt.fr unknownField'],
  [
    'focal point outside',
    'media/tea.yaml',
    'focalX: 50',
    'focalX: 150',
    'media/tea.yaml:9 focalX outOfRange',
  ],
];

describe('a bad file is refused by file, line, field and reason', () => {
  it('and the right folder is not', async () => {
    expect(await refusals()).toEqual([]);
  });

  it.each(edits)('%s', async (_name, file, from, to, expected) => {
    await folder.edit(file, from, to);
    expect(await refusals()).toContain(expected);
  });

  describe('of a home', () => {
    const file = 'homes/front/vi.md';
    it.each([
      ['address', 'status:', 'slug: trang-chu\nstatus:', `${file}:3 slug unknownField`],
      ['kind of block', 'block: lead', 'block: hero', `${file}:8 blocks.0.block badOption`],
      ['block without a kind', 'block: lead', 'heading: Mở', `${file}:8 blocks.0.block missingField`],
      ['unknown article', '[tea, lake]', '[tea, sea]', `${file}:9 items unknownKey`],
      ['unknown section', 'fromSection: economy', 'fromSection: sea', `${file}:12 fromSection unknownKey`],
      ['number of articles', 'count: 3', 'count: 13', `${file}:13 blocks.1.count outOfRange`],
      ['too many articles', '[tea, lake]', `[${'tea, '.repeat(12)}lake]`, `${file}:9 blocks.0.items tooMany`],
      ['too long a text', 'nghỉ', 'nghỉ '.repeat(90), `${file}:15 blocks.2.text tooLong`],
      ['unknown setting', 'text:', 'colour: red\n    text:', `${file}:15 blocks.2.colour unknownField`],
      ['no blocks', /blocks:[\s\S]*?\n---/, '---', `${file}:1 blocks missingField`],
    ])('%s', async (_name, from, to, expected) => {
      await folder.write(file, homeVi);
      expect(await refusals()).toEqual([]);
      await folder.edit(file, from, to);
      expect(await refusals()).toContain(expected);
    });

    it('a second front of one language', async () => {
      await folder.write(file, homeVi);
      await folder.write('homes/tet/vi.md', homeVi.replace('000006\n', '000007\n'));
      expect(await refusals()).toEqual(['homes/tet/vi.md:3 status duplicateHome']);
    });
  });

  it('not UTF-8', async () => {
    await folder.write(teaVi, Buffer.from([0x2d, 0x0a, 0x61, 0xff, 0x62]));
    expect(await refusals()).toContain(`${teaVi}:2 badEncoding`);
  });

  it('picture cut off', async () => {
    await folder.write('media/tea.jpg', (await picture()).subarray(0, 3000));
    expect(await refusals()).toEqual(['media/tea.yaml:1 brokenMedia']);
  });

  it.each([
    ['HTML', '<html><script>alert(1)</script></html>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['ZIP', 'PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['nothing', ''],
  ])('picture that is %s', async (_name, content) => {
    await folder.write('media/tea.jpg', content);
    expect(await refusals()).toEqual(['media/tea.yaml:1 refusedMedia']);
  });

  it('file nobody has described', async () => {
    await folder.write('media/bare.jpg', await picture());
    await folder.edit(teaVi, 'image: tea.jpg', 'image: bare.jpg');
    expect(await refusals()).toEqual([`${teaVi}:15 image missingMetadata`]);
  });

  it('description of a file that is not there', async () => {
    await folder.write('media/gone.yaml', pictureYaml.replace('005\n', '006\n'));
    expect(await refusals()).toEqual(['media/gone.yaml:1 missingMedia']);
  });

  it('file of an unknown language, folder with a strange name', async () => {
    await folder.write('tags/Trà/fr.md', '');
    expect(await refusals()).toEqual(['tags/Trà:1 badFolderName', 'tags/Trà/fr.md:1 unknownFile']);
  });

  it('says everything at once, in four languages', async () => {
    await folder.edit(teaVi, 'byline:', 'author:');
    await folder.write('media/tea.jpg', '<html>');
    const { refusals: found } = await readImportFolder(folder.path, { types: contentTypes, agencies });
    const sentences = (['vi', 'en', 'zh', 'ko'] as const).flatMap((locale) =>
      found.map((refusal) => refusalSentence(refusal, locale)),
    );
    expect(new Set(sentences).size).toBe(8);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|undefined/);
  });
});
