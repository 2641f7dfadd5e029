/** A small published world for tests of the exports: fixed ids, a clock that is set by hand, four languages. */
import { contentTypes } from '@collections/index';
import type { Body } from '@/content/body';
import type { ItemDetails, ItemLink } from '@/content/content-item';
import type { PublicMedia } from '@/content/public-media';
import type { FeedServices } from '@/feeds/services';
import { type Locale, locales } from '@/i18n/locales';
import { MemoryStore, type NewItem } from './memory-store';

export const origin = 'https://thainguyen.example.vn';
export const site = {
  origin,
  host: 'thainguyen.example.vn',
  adminEmail: 'portal@thainguyen.example.vn',
  secret: 'a secret of at least thirty-two characters',
};

export interface World extends FeedServices {
  store: MemoryStore;
  setClock(iso: string): void;
  /** What was told to `report`. */
  reports: string[];
}

export function emptyWorld(iso = '2026-11-20T01:00:00Z'): World {
  const clock = { now: new Date(iso) };
  const now = () => clock.now;
  const reports: string[] = [];
  return {
    store: new MemoryStore(now),
    site,
    contentTypes,
    now,
    setClock(at) {
      clock.now = new Date(at);
    },
    reports,
    report: (_error, about) => void reports.push(about),
    renditionBytes: async (media) => (media.mediaId === 'unmeasured' ? null : 123_456),
  };
}

export const uuid = (group: number, number: number) =>
  `0199d0b4-${group.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const picture: PublicMedia = {
  mediaId: 'tea-hill',
  kind: 'image',
  digest: 'ab12cd34',
  mimeType: 'image/jpeg',
  bytes: 4_000_000,
  filename: 'đồi chè.jpg',
  width: 2400,
  height: 1600,
  focalX: 50,
  focalY: 50,
  color: '#336633',
  alt: 'A hill of tea & mist',
  caption: 'Tân Cương, in spring',
  credit: 'Nguyễn Văn A',
  owner: 'Sở Văn hóa, Thể thao và Du lịch',
  licence: 'CC-BY-4.0',
  aiMade: false,
};

const sectionWords = {
  culture: {
    vi: ['Văn hóa', 'van-hoa'],
    en: ['Culture', 'culture'],
    zh: ['文化', '文化'],
    ko: ['문화', '문화'],
  },
  economy: {
    vi: ['Kinh tế', 'kinh-te'],
    en: ['Economy', 'economy'],
    zh: ['经济', '经济'],
    ko: ['경제', '경제'],
  },
} as const;
export type SectionKey = keyof typeof sectionWords;
export const sectionIds: Record<SectionKey, string> = { culture: uuid(1, 1), economy: uuid(1, 2) };
export const teaTagId = uuid(2, 1);

const segments = { vi: 'tin-tuc', en: 'news', zh: 'xinwen', ko: 'sosik' };
const sectionSegments = { vi: 'chuyen-muc', en: 'sections', zh: 'lanmu', ko: 'bunya' };

export function sectionLink(key: SectionKey, locale: Locale): ItemLink {
  const [title, slug] = sectionWords[key][locale];
  const path = `/${locale}/${sectionSegments[locale]}/${slug}`;
  return { contentId: sectionIds[key], type: 'sections', title, path };
}

const tagWords = { vi: 'Chè', en: 'Tea', zh: '茶', ko: '차' };

export function publishSections({ store }: World): void {
  for (const key of ['culture', 'economy'] as const) {
    for (const locale of locales) {
      const { contentId, title, path } = sectionLink(key, locale);
      store.publish(newItem({ contentId, type: 'sections', locale, title, path, body: [], details: {} }));
    }
  }
}

const titles = {
  vi: 'Lễ hội Trà mở ra ở Tân Cương',
  en: 'Tea festival opens in Tan Cuong',
  zh: '新岗乡茶文化节开幕',
  ko: '떤끄엉 차 축제 개막',
};

export function article(number: number, locale: Locale, over: Partial<NewItem> = {}): NewItem {
  const details: ItemDetails = {
    image: picture,
    section: sectionLink(number % 2 === 0 ? 'economy' : 'culture', locale),
    tags:
      number % 3 === 0
        ? [{ contentId: teaTagId, type: 'tags', title: tagWords[locale], path: `/${locale}/t/tea` }]
        : [],
    genre: 'news',
    informationKind: 'official',
    byline: 'Nguyễn Thị B',
    agency: 'Sở Văn hóa, Thể thao và Du lịch',
  };
  return newItem({
    contentId: uuid(10, number),
    type: 'articles',
    locale,
    path: `/${locale}/${segments[locale]}/${locale === 'zh' ? '茶文化节' : 'tea-festival'}-${number}`,
    title: `${titles[locale]} ${number}`,
    body: articleBody(locale),
    details,
    firstPublishedAt: new Date(Date.UTC(2026, 10, 19, 0, number)).toISOString().replace('.000', ''),
    ...over,
  });
}

function articleBody(locale: Locale): Body {
  return [
    { kind: 'paragraph', children: [{ kind: 'text', text: `${titles[locale]}: 5 < 7 & “hội”.` }] },
    { kind: 'figure', media: picture, caption: 'Picking at dawn' },
    {
      kind: 'paragraph',
      children: [
        { kind: 'link', href: `/${locale}`, children: [{ kind: 'text', text: 'Home', bold: true }] },
      ],
    },
  ];
}

export function newItem(
  over: Partial<NewItem> & Pick<NewItem, 'contentId' | 'type' | 'locale' | 'path'>,
): NewItem {
  return {
    title: 'Untitled',
    description: 'Growers of the province show the first tea of the season.',
    body: [],
    details: {},
    firstPublishedAt: '2026-11-19T00:00:00Z',
    publicUpdatedAt: '2026-11-19T00:00:00Z',
    digest: 'd'.repeat(64),
    ...over,
  };
}

/** Three articles in four languages, a page in two, one withdrawal: what the golden documents show. */
export function smallWorld(): World {
  const world = emptyWorld();
  publishSections(world);
  world.setClock('2026-11-20T02:00:00Z');
  for (const number of [1, 2, 3]) for (const locale of locales) world.store.publish(article(number, locale));
  for (const locale of ['vi', 'en'] as const) {
    const path = locale === 'vi' ? '/vi/dat-va-nguoi' : '/en/land-and-people';
    world.store.publish(
      newItem({ contentId: uuid(11, 1), type: 'pages', locale, path, title: 'Land and people' }),
    );
  }
  world.setClock('2026-11-20T03:00:00Z');
  world.store.withdraw(uuid(10, 2), 'en');
  world.setClock('2026-11-20T04:00:00Z');
  return world;
}

/** `count` articles in four languages and one tombstone, for harvesters. */
export function largeWorld(count = 65): World {
  const world = emptyWorld();
  publishSections(world);
  for (let number = 1; number <= count; number++) {
    world.setClock(new Date(Date.UTC(2026, 10, 20, 2, 0, number)).toISOString());
    for (const locale of locales) world.store.publish(article(number, locale));
  }
  world.setClock('2026-11-20T03:00:00Z');
  world.store.withdraw(uuid(10, 7), 'ko');
  world.setClock('2026-11-20T04:00:00Z');
  return world;
}
