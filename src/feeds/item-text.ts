import type { LiveItem } from '@/content/content-item';
import type { PublicMedia } from '@/content/public-media';
import { renderBodyText } from '@/content/render/text';
import { type Locale, locales } from '@/i18n/locales';
import { xmlText } from '@/lib/xml';

/** One paragraph of plain text: no markup (harvesters show it as it stands), no line ends. */
export function plainLine(text: string): string {
  return xmlText(text)
    .replace(/<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The standfirst, or else the beginning of the text. */
export function summaryOf(item: LiveItem, length = 300): string {
  const own = plainLine(item.description);
  if (own) return own;
  const letters = [...plainLine(renderBodyText(item.body))];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : letters.join('');
}

export function authorOf({ details }: LiveItem): string | null {
  return [details.byline, details.agency].find((name) => typeof name === 'string' && name.trim()) ?? null;
}

/** The other published languages: locale and path, in the portal's order. */
export function siblingsOf(item: LiveItem): { locale: Locale; path: string }[] {
  return locales.flatMap((locale) => {
    const path = item.translations[locale];
    return path !== undefined && locale !== item.locale ? [{ locale, path }] : [];
  });
}

/** Every language version, this one included. */
export function versionsOf(item: LiveItem): { locale: Locale; path: string }[] {
  const all = { ...item.translations, [item.locale]: item.path };
  return locales.flatMap((locale) => {
    const path = all[locale];
    return path === undefined ? [] : [{ locale, path }];
  });
}

/** Lead picture first, then what the body shows, each once. */
export function mediaOf(item: LiveItem): PublicMedia[] {
  const found = item.details.image ? [item.details.image] : [];
  for (const node of item.body) {
    if (node.kind === 'figure' || node.kind === 'file') found.push(node.media);
    else if (node.kind === 'gallery') found.push(...node.items.map((figure) => figure.media));
    else if (node.kind === 'video' && node.poster) found.push(node.poster);
  }
  return found.filter((media, at) => found.findIndex(({ digest }) => digest === media.digest) === at);
}

export function picturesOf(item: LiveItem): PublicMedia[] {
  return mediaOf(item).filter((media) => media.kind === 'image');
}

/** Names of section and tags. */
export function subjectsOf({ details }: LiveItem): string[] {
  const names = [details.section, ...(details.tags ?? [])].map((link) => plainLine(link?.title ?? ''));
  return [...new Set(names.filter(Boolean))];
}
