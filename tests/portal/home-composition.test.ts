import { expect, test } from 'vitest';
import type { LiveItem } from '@/content/content-item';
import { locales } from '@/i18n/locales';
import { composeHome, type HomeBlock } from '@/portal/home/composition';
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
  return { locale, items, sections, tags };
}

function shown(blocks: readonly HomeBlock[]): LiveItem[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'lead') return [block.lead, ...block.side];
    return 'items' in block ? [...block.items] : [];
  });
}

test.each(locales)('an item stands in one place only (%s)', (locale) => {
  const ids = shown(composeHome(source(locale))).map((item) => item.contentId);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(locales)('every front has its lead first and all its blocks (%s)', (locale) => {
  const kinds = composeHome(source(locale)).map((block) => block.kind);
  expect(kinds[0]).toBe('lead');
  expect(new Set(kinds)).toEqual(new Set(['lead', 'ways', 'latest', 'places', 'invest', 'press', 'topics']));
});

test('each language has its own order', () => {
  const orders = locales.map((locale) =>
    composeHome(source(locale))
      .map((block) => block.kind)
      .join(),
  );
  expect(new Set(orders).size).toBe(locales.length);
});

test('what there is not makes no empty block', () => {
  const kinds = composeHome({ ...source('ko', 1), sections: [], tags: [] }).map((block) => block.kind);
  expect(kinds).toEqual(['lead']);
  expect(composeHome({ locale: 'zh', items: [], sections: [], tags: [] })).toEqual([]);
});

test('a lead without a picture is chosen only when no recent item has one', () => {
  const plain = { ...article('plain', 'vi'), details: {} };
  const [lead] = composeHome({
    locale: 'vi',
    items: [plain, article('pictured', 'vi')],
    sections: [],
    tags: [],
  });
  expect(lead).toMatchObject({ kind: 'lead', lead: { contentId: 'pictured' } });
});
