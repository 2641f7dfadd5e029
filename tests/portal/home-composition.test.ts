import { describe, expect, test } from 'vitest';
import type { LiveItem } from '@/content/content-item';
import { locales } from '@/i18n/locales';
import { type BlockSetting, blockSettings } from '@/portal/home/block-setting';
import { composeHome, type HomeBlock, type HomeSource } from '@/portal/home/composition';
import { article, section } from './fixtures';

const names = ['travel', 'culture', 'investment', 'economy', 'external-relations', 'society'];

function source(locale: (typeof locales)[number], count = 40) {
  const sections = names.flatMap((name) =>
    section(name, { en: name, [locale]: name }).filter((s) => s.locale === locale),
  );
  const items = Array.from({ length: count }, (_, at) =>
    article(`a${at}`, locale, { section: names[at % names.length] ?? '' }),
  );
  const tags = [article('tea', locale)];
  const page = {
    ...article('guide', locale),
    translations: { en: '/en/how-to-come' },
    path: `/${locale}/guide`,
  };
  return { locale, items, sections, tags, pages: [page] };
}

/** The front of a language nobody has composed. */
const usual = (from: HomeSource) => composeHome(from, blockSettings(null, from.locale));

function shown(blocks: readonly HomeBlock[]): LiveItem[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'lead') return [block.lead, ...block.side];
    return 'items' in block ? [...block.items] : [];
  });
}

test.each(locales)('an item stands in one place only (%s)', (locale) => {
  const ids = shown(usual(source(locale))).map((item) => item.contentId);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(locales)('every front has its lead first and all its blocks (%s)', (locale) => {
  const kinds = usual(source(locale)).map((block) => block.kind);
  expect(kinds[0]).toBe('lead');
  expect(new Set(kinds)).toEqual(new Set(['lead', 'ways', 'latest', 'places', 'invest', 'press', 'topics']));
});

test('each language has its own order', () => {
  const orders = locales.map((locale) =>
    usual(source(locale))
      .map((block) => block.kind)
      .join(),
  );
  expect(new Set(orders).size).toBe(locales.length);
});

test('what there is not makes no empty block', () => {
  const kinds = usual({ ...source('ko', 1), sections: [], tags: [], pages: [] }).map((block) => block.kind);
  expect(kinds).toEqual(['lead']);
  expect(usual({ locale: 'zh', items: [], sections: [], tags: [], pages: [] })).toEqual([]);
});

test('a lead without a picture is chosen only when no recent item has one', () => {
  const plain = { ...article('plain', 'vi'), details: {} };
  const [lead] = usual({
    locale: 'vi',
    items: [plain, article('pictured', 'vi')],
    pages: [],
    sections: [],
    tags: [],
  });
  expect(lead).toMatchObject({ kind: 'lead', lead: { contentId: 'pictured' } });
});

describe('composed by editors', () => {
  const link = ({ contentId, type, title, path }: LiveItem) => ({ contentId, type, title, path });
  const picked = (items: readonly LiveItem[]) => new Map(items.map((item) => [item.contentId, item]));

  test('has their blocks in their order, their words and their articles', () => {
    const from = source('en');
    const [first, second, third] = [from.items[7], from.items[9], from.items[20]] as [
      LiveItem,
      LiveItem,
      LiveItem,
    ];
    const settings: BlockSetting[] = [
      { block: 'notice', text: 'The office moves on Monday.' },
      { block: 'picks', heading: 'Autumn', items: [link(second), link(third)] },
      { block: 'lead', items: [link(first)] },
      { block: 'latest', count: 2 },
    ];
    const blocks = composeHome({ ...from, picked: picked([first, second, third]) }, settings);
    expect(blocks.map(({ kind }) => kind)).toEqual(['notice', 'picks', 'lead', 'latest']);
    expect(blocks[1]).toMatchObject({
      heading: 'Autumn',
      items: [second, third],
    });
    expect(blocks[2]).toMatchObject({ lead: first });
    expect(blocks[3]).toMatchObject({ items: [{}, {}] });
    const ids = shown(blocks).map(({ contentId }) => contentId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('fills up from a section, and drops what is not live', () => {
    const from = source('vi');
    const culture = from.sections.find(({ contentId }) => contentId === 'culture') ?? from.sections[1];
    if (!culture) throw new Error('no section');
    const gone = article('gone', 'vi');
    const settings: BlockSetting[] = [
      { block: 'lead' },
      { block: 'picks', items: [link(gone)], fromSection: link(culture), count: 3 },
      { block: 'picks', items: [link(gone)] },
    ];
    const [, filled, nothing] = composeHome(from, settings);
    expect(filled).toMatchObject({ section: culture });
    const items = filled ? shown([filled]) : [];
    expect(items.map((item) => item.details.section?.contentId)).toEqual(
      Array.from({ length: 3 }, () => culture.contentId),
    );
    expect(nothing).toBeUndefined();
  });
});

test('a block whose kind is not chosen yet is no block', () => {
  const from = source('en');
  const home = {
    ...article('home', 'en', { section: 'travel' }),
    details: { blocks: [{ block: 'latest' }, { heading: 'Soon' }] },
  };
  const blocks = composeHome(from, blockSettings(home as never, 'en'));
  expect(blocks.map(({ kind }) => kind)).toEqual(['latest']);
});
