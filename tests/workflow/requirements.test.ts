import { describe, expect, it } from 'vitest';
import { paragraphs } from '../support/rich-text';
import { english, ofArticle } from './context';

const error = (field: string, key: string, more: object = {}) => ({ field, key, severity: 'error', ...more });

describe('an article can be published', () => {
  it('when all is there', async () => {
    expect(await ofArticle()).toEqual([]);
  });

  it.each([
    ['title', { title: { vi: 'Chỉ tiếng Việt' } }],
    ['title', { title: english('   ') }],
    ['description', { description: null }],
    ['slug', { slug: english('') }],
    ['body', { body: english(paragraphs('')) }],
    ['body', { body: {} }],
    ['image', { image: null }],
    ['section', { section: undefined }],
    ['genre', { genre: '' }],
    ['informationKind', { informationKind: [] }],
  ])('not without %s: %j', async (field, over) => {
    expect(await ofArticle(over)).toEqual([error(field, 'required')]);
  });

  it.each([
    ['title', 140],
    ['description', 300],
  ])('with a %s of %i signs, and not with one more', async (field, max) => {
    expect(await ofArticle({ [field]: english('茶'.repeat(max)) })).toEqual([]);
    expect(await ofArticle({ [field]: english('👍'.repeat(max)) })).toEqual([]);
    expect(await ofArticle({ [field]: english('茶'.repeat(max + 1)) })).toEqual([
      error(field, 'tooLong', { values: { max } }),
    ]);
  });

  it('not with an address that is none', async () => {
    expect(await ofArticle({ slug: english('Tea Festival') })).toEqual([error('slug', 'badSlug')]);
    expect(await ofArticle({ slug: english('a'.repeat(121)) })).toEqual([
      error('slug', 'tooLong', { values: { max: 120 } }),
    ]);
  });

  it('not with a field longer than its type says', async () => {
    expect(await ofArticle({ byline: 'b'.repeat(120), dateline: english('d'.repeat(80)) })).toEqual([]);
    expect(await ofArticle({ byline: 'b'.repeat(121), dateline: english('d'.repeat(81)) })).toEqual([
      error('dateline', 'tooLong', { labels: { field: 'fields.dateline.label' }, values: { max: 80 } }),
      error('byline', 'tooLong', { labels: { field: 'fields.byline.label' }, values: { max: 120 } }),
    ]);
  });

  it('not into a section that is not live in this language; what else is linked just stays out', async () => {
    expect(await ofArticle({ related: ['gone'], tags: ['gone'] }, { live: [] })).toEqual([
      error('section', 'linkNotLive'),
    ]);
    expect(await ofArticle({ section: { id: 'section' } })).toEqual([]);
  });
});

describe('a picture can be shown', () => {
  const values = { name: 'tea.jpg' };

  it.each([
    [{ alt: '' }, 'noAlt', values],
    [{ credit: '' }, 'noCredit', values],
    [{ expires: '2026-11-25T03:00:00.000Z' }, 'rightsExpired', { ...values, date: '2026-11-25' }],
  ])('not with %j', async (media, key, told) => {
    expect(await ofArticle({}, { media })).toEqual([error('image', key, { values: told })]);
  });

  it('while its rights last', async () => {
    expect(await ofArticle({}, { media: { expires: '2026-11-25T03:00:00.001Z' } })).toEqual([]);
  });

  it('without words when it is a file', async () => {
    expect(await ofArticle({}, { media: { kind: 'file', alt: '', credit: '' } })).toEqual([]);
  });

  it('in the body as beside it', async () => {
    const figure = { type: 'block', fields: { blockType: 'figure', media: 'picture' } };
    const body = english({ root: { children: [...paragraphs('Text.').root.children, figure] } });
    expect(await ofArticle({ image: 'other', body }, { media: { alt: '' } })).toEqual([
      error('body', 'noAlt', { values }),
    ]);
  });
});

describe('marks of secrecy hinder', () => {
  it.each([
    ['title', { title: english('TUYỆT MẬT: kế hoạch') }, 'TUYỆT MẬT'],
    ['description', { description: english('Văn bản tối nay (TỐI MẬT)') }, 'TỐI MẬT'],
    ['description', { description: english('Độ: MẬT'.normalize('NFD')) }, 'MẬT'],
    ['body', { body: english(paragraphs('Tài liệu lưu hành nội bộ.')) }, 'lưu hành nội bộ'],
    ['body', { body: english(paragraphs('LƯU HÀNH NỘI BỘ')) }, 'LƯU HÀNH NỘI BỘ'],
    ['byline', { byline: 'Phòng MẬT' }, 'MẬT'],
    ['source', { source: { name: 'Lưu hành nội bộ', url: '' } }, 'Lưu hành nội bộ'],
    ['corrections', { corrections: english([{ date: '2026-11-01', text: 'bỏ dấu MẬT' }]) }, 'MẬT'],
  ])('in the %s', async (field, over, mark) => {
    expect(await ofArticle(over)).toEqual([error(field, 'confidentialMark', { values: { mark } })]);
  });

  it('and words that only look like them do not', async () => {
    for (const text of ['mật ong Thái Nguyên', 'MẬTONG', 'Mật', 'bí mật', 'A1MẬT', 'lưu hành'])
      expect([text, await ofArticle({ description: english(text) })]).toEqual([text, []]);
  });

  it('and none arises where two texts meet', async () => {
    const corrections = english([
      { date: '2026-11-01', text: 'TUYỆT' },
      { date: '2026-11-02', text: 'và lưu hành' },
      { date: '2026-11-03', text: 'nội bộ' },
    ]);
    expect(await ofArticle({ corrections })).toEqual([]);
  });
});
