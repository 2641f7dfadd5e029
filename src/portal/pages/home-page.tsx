import type { LiveItem } from '@/content/content-item';
import { languageTags, locales } from '@/i18n/locales';
import { absoluteUrl } from '../address';
import { Home } from '../components/home/home';
import { publisherJsonLd } from '../head/json-ld';
import { composeHome } from '../home/composition';
import type { PageView } from '../page-view';
import { tagType } from '../queries/known-types';
import { articleTypes, type PageRequest } from './page-request';

/** Enough to fill every block even when the newest all stand in one section. */
const homeItems = 80;
const homeTags = 24;

export async function homePage({ ctx, store, services, frame }: PageRequest): Promise<PageView> {
  const { locale } = ctx;
  const items = await store.list({ locale, types: articleTypes(services.contentTypes), limit: homeItems });
  const tags = await store.list({ locale, types: [tagType], limit: homeTags });
  const blocks = composeHome({ locale, items: items.items, sections: frame.sections, tags: tags.items });
  const lead = blocks.find((block) => block.kind === 'lead');
  return {
    status: 200,
    title: ctx.t('site.name'),
    description: ctx.t('site.description'),
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
