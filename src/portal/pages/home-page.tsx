import type { LiveItem } from '@/content/content-item';
import { type Locale, languageTags, locales } from '@/i18n/locales';
import { absoluteUrl } from '../address';
import { Home } from '../components/home/home';
import { publisherJsonLd } from '../head/json-ld';
import { type BlockSetting, blockSettings } from '../home/block-setting';
import { composeHome } from '../home/composition';
import type { PageView } from '../page-view';
import { tagType } from '../queries/known-types';
import type { TrackedStore } from '../queries/tracked-store';
import { articleTypes, type PageRequest } from './page-request';

/** Enough to fill every block even when the newest all stand in one section. */
const homeItems = 80;
const homeTags = 24;

/** The front of a language: as editors composed it, else the usual one. */
export async function homePage(request: PageRequest): Promise<PageView> {
  const { ctx, store } = request;
  const found = await store.byPath(`/${ctx.locale}`);
  return composedHome(request, found.kind === 'live' ? found.item : null);
}

/** @param home the composition to show; its draft in a preview */
export async function composedHome(
  { ctx, store, services, frame }: PageRequest,
  home: LiveItem | null,
): Promise<PageView> {
  const { locale } = ctx;
  const settings = blockSettings(home, locale);
  const items = await store.list({ locale, types: articleTypes(services.contentTypes), limit: homeItems });
  const tags = await store.list({ locale, types: [tagType], limit: homeTags });
  const picked = await pickedItems(settings, store, locale);
  const source = { locale, items: items.items, sections: frame.sections, tags: tags.items, picked };
  const blocks = composeHome(source, settings);
  const lead = blocks.find((block) => block.kind === 'lead');
  return {
    status: 200,
    title: ctx.t('site.name'),
    description: home?.description || ctx.t('site.description'),
    canonical: `/${locale}`,
    translations: Object.fromEntries(locales.map((each) => [each, `/${each}`])),
    kind: 'website',
    image: imageOf(lead?.lead),
    meta: [],
    jsonLd: [publisherJsonLd(ctx), webSite(ctx)],
    breadcrumb: [],
    content: <Home ctx={ctx} blocks={blocks} />,
  };
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
