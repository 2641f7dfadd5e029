import type { LiveItem } from '@/content/content-item';
import { type Locale, languageTags, locales } from '@/i18n/locales';
import { absoluteUrl } from '../address';
import { Home } from '../components/home/home';
import { publisherJsonLd } from '../head/json-ld';
import { type BlockSetting, blockSettings } from '../home/block-setting';
import { composeHome, type HomeSource, sectionOf } from '../home/composition';
import type { PageView } from '../page-view';
import { pageType, tagType } from '../queries/known-types';
import type { TrackedStore } from '../queries/tracked-store';
import { articleTypes, type PageRequest } from './page-request';

/** For the blocks that take the newest of all, beside what the others take of them. */
const newestOfAll = 60;
/** For a block that fills up from a section, beside what the others take of it. */
const newestOfSection = 24;
const homeTags = 24;
const homePages = 60;

/** The front of a language: as editors composed it, else the usual one. */
export async function homePage(request: PageRequest): Promise<PageView> {
  const { ctx, store } = request;
  const found = await store.byPath(`/${ctx.locale}`);
  return composedHome(request, found.kind === 'live' ? found.item : null);
}

/** @param home the composition to show; its draft in a preview */
export async function composedHome(request: PageRequest, home: LiveItem | null): Promise<PageView> {
  const { ctx } = request;
  const { locale } = ctx;
  const settings = blockSettings(home, locale);
  const blocks = composeHome(await sourceOf(request, settings), settings);
  const lead = blocks.find((block) => block.kind === 'lead');
  const description = home?.description || ctx.t('site.description');
  return {
    status: 200,
    title: ctx.t('site.name'),
    description,
    canonical: `/${locale}`,
    translations: Object.fromEntries(locales.map((each) => [each, `/${each}`])),
    kind: 'website',
    image: imageOf(lead?.lead),
    meta: [],
    jsonLd: [publisherJsonLd(ctx), webSite(ctx)],
    breadcrumb: [],
    content: (
      <Home ctx={ctx} title={home?.title || ctx.t('home.heading')} text={description} blocks={blocks} />
    ),
  };
}

/** All that the blocks may show, read at once. */
async function sourceOf(request: PageRequest, settings: readonly BlockSetting[]): Promise<HomeSource> {
  const { ctx, store, services, frame } = request;
  const { locale } = ctx;
  const { sections } = frame;
  const types = articleTypes(services.contentTypes);
  const wanted = new Set(settings.flatMap((setting) => sectionOf(setting, { sections })?.contentId ?? []));
  const [newest, ofSections, tags, pages, picked] = await Promise.all([
    store.list({ locale, types, limit: newestOfAll }),
    Promise.all(
      [...wanted].map((sectionId) => store.list({ locale, types, sectionId, limit: newestOfSection })),
    ),
    store.list({ locale, types: [tagType], limit: homeTags }),
    store.list({ locale, types: [pageType], limit: homePages }),
    pickedItems(settings, store, locale),
  ]);
  const items = newestFirst([newest, ...ofSections].flatMap((list) => list.items));
  return { locale, items, sections, tags: tags.items, pages: pages.items, picked };
}

/** As the store orders them, each once. */
function newestFirst(items: readonly LiveItem[]): LiveItem[] {
  const each = new Map(items.map((item) => [item.contentId, item]));
  return [...each.values()].sort(
    (a, b) => b.firstPublishedAt.localeCompare(a.firstPublishedAt) || a.contentId.localeCompare(b.contentId),
  );
}

async function pickedItems(
  settings: readonly BlockSetting[],
  store: TrackedStore,
  locale: Locale,
): Promise<Map<string, LiveItem>> {
  const ids = new Set(settings.flatMap(({ items = [] }) => items.map(({ contentId }) => contentId)));
  const found = await Promise.all([...ids].map((id) => store.live(id, locale)));
  return new Map(found.flatMap((item) => (item ? [[item.contentId, item] as const] : [])));
}

function imageOf(item: LiveItem | undefined) {
  return item?.details.image ?? null;
}

function webSite(ctx: PageRequest['ctx']): object {
  return {
    '@type': 'WebSite',
    name: ctx.t('site.name'),
    description: ctx.t('site.description'),
    url: absoluteUrl(ctx.site, `/${ctx.locale}`),
    inLanguage: languageTags[ctx.locale],
    publisher: { '@id': `${ctx.site.origin}/#publisher` },
  };
}
