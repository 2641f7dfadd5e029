/** Feed readers written by others. Each takes the address of a feed and tells what it understood. */
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { output, python } from '../system-tools';

export interface ReadEntry {
  id: string;
  title: string;
  link: string;
}

/** Python feedparser, which also says whether the document is well formed and correctly served (`bozo`). */
export async function readWithFeedparser(url: string) {
  const script = `import sys, json, feedparser
f = feedparser.parse(sys.argv[1])
print(json.dumps({"bozo": bool(f.bozo), "why": str(f.get("bozo_exception", "")), "version": f.version,
  "language": f.feed.get("language"), "title": f.feed.get("title"),
  "entries": [{"id": e.id, "title": e.title, "link": e.link, "dated": "published_parsed" in e and e.published_parsed is not None,
    "enclosures": [dict(x) for x in e.get("enclosures", [])], "credits": [c.get("content") for c in e.get("media_credit", [])],
    "html": (e.get("content") or [{}])[0].get("value", "")} for e in f.entries]}))`;
  return JSON.parse(await output(python, ['-c', script, url])) as {
    bozo: boolean;
    why: string;
    version: string;
    language: string | null;
    title: string;
    entries: (ReadEntry & {
      dated: boolean;
      enclosures: { href: string; length: string; type: string }[];
      credits: string[];
      html: string;
    })[];
  };
}

/** npm feedsmith: RSS, Atom and JSON Feed with their namespaces. */
export async function readWithFeedsmith(url: string) {
  return parseFeed(await (await fetch(url)).text());
}

/** npm rss-parser. */
export async function readWithRssParser(url: string): Promise<ReadEntry[]> {
  const { items } = await new RssParser().parseURL(url);
  return items.map((item) => ({
    id: item.guid ?? item.id ?? '',
    title: item.title ?? '',
    link: item.link ?? '',
  }));
}
