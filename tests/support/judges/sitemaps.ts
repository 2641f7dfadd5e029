/** Reads every sitemap of a site from its index. */
export interface SitemapUrl {
  loc: string;
  /** hreflang → address. */
  alternates: Record<string, string>;
}

export interface SitemapWalk {
  index: string;
  /** Address → document. */
  sitemaps: Record<string, string>;
  /** Addresses of the pages, news sitemaps left out (they name pages again). */
  urls: SitemapUrl[];
}

export async function walkSitemaps(baseUrl: string): Promise<SitemapWalk> {
  const index = await text(`${baseUrl}/sitemap.xml`);
  const walk: SitemapWalk = { index, sitemaps: {}, urls: [] };
  for (const [, address = ''] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const document = await text(new URL(new URL(address).pathname, baseUrl).href);
    walk.sitemaps[address] = document;
    if (!address.endsWith('-news.xml')) walk.urls.push(...urlsIn(document));
  }
  return walk;
}

/** Pages whose hreflang links are not answered by the page they point to (Google: they are then ignored). */
export function unreciprocated(urls: readonly SitemapUrl[]): string[] {
  const byAddress = new Map(urls.map((url) => [url.loc, url]));
  return urls.flatMap((url) =>
    Object.entries(url.alternates)
      .filter(([, address]) => !Object.values(byAddress.get(address)?.alternates ?? {}).includes(url.loc))
      .map(([hreflang, address]) => `${url.loc} → ${hreflang} ${address}`),
  );
}

function urlsIn(document: string): SitemapUrl[] {
  return [...document.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, inner = '']) => ({
    loc: /<loc>([^<]+)<\/loc>/.exec(inner)?.[1] ?? '',
    alternates: Object.fromEntries(
      [...inner.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', href = '']) => [
        lang,
        href,
      ]),
    ),
  }));
}

async function text(url: string): Promise<string> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url}: HTTP ${response.status}`);
  return response.text();
}
