import type { KnownItem } from './endpoints';

/** Some live article of the site, as its own API tells of it. */
export async function knownItem(origin: string): Promise<KnownItem> {
  const answer = await fetch(`${origin}/api/content/v1/items?locale=en&type=articles&limit=1`);
  const { items } = (await answer.json()) as { items: Record<string, unknown>[] };
  const [item] = items;
  if (!item) throw new Error('the site has no article in English');
  const { contentId, type, locale, path } = item;
  const digest = /\/media\/([0-9a-f]{48})\//.exec(JSON.stringify(item))?.[1] ?? '';
  return { contentId, type, locale, path, digest } as KnownItem;
}
