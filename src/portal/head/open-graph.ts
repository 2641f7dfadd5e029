/** Open Graph: how the page looks when someone shares its address. The picture is a JPEG, the only format all readers take. */
import { mediaPath, variantSize } from '@/content/media-variants';
import { locales, openGraphLocales } from '@/i18n/locales';
import { absoluteUrl } from '../address';
import type { PageContext } from '../page-context';
import type { PageView } from '../page-view';

interface Property {
  property: string;
  content: string;
}

const sharePicture = { ratio: '16x9', width: 1600, format: 'jpg' } as const;

export function openGraph(ctx: PageContext, view: PageView): Property[] {
  if (view.canonical === null) return [];
  const others = locales.filter((locale) => locale !== ctx.locale && view.translations[locale] !== undefined);
  return [
    { property: 'og:type', content: view.kind },
    { property: 'og:site_name', content: ctx.t('site.name') },
    { property: 'og:title', content: view.title },
    { property: 'og:description', content: view.description },
    { property: 'og:url', content: absoluteUrl(ctx.site, view.canonical) },
    { property: 'og:locale', content: openGraphLocales[ctx.locale] },
    ...others.map((locale) => ({ property: 'og:locale:alternate', content: openGraphLocales[locale] })),
    ...pictureProperties(ctx, view),
  ];
}

function pictureProperties(ctx: PageContext, { image }: PageView): Property[] {
  if (!image) return [];
  const size = variantSize(image, sharePicture);
  return [
    { property: 'og:image', content: absoluteUrl(ctx.site, mediaPath(image, sharePicture)) },
    { property: 'og:image:type', content: 'image/jpeg' },
    { property: 'og:image:width', content: String(size.width) },
    { property: 'og:image:height', content: String(size.height) },
    { property: 'og:image:alt', content: image.alt },
  ];
}
