import type { GoneItem, LiveItem } from '@/content/content-item';
import { languageTags } from '@/i18n/locales';
import type { StoreHead } from '@/publishing/content-store';
import { absoluteUrl, feedUrn } from '../addresses';
import type { FeedServices } from '../services';
import { feedText, portalName } from '../texts';
import type { Feed, FeedLinks } from './feed';
import { type FeedEntry, toFeedEntry, toTombstone } from './feed-entry';
import { itemsInRange, latestItems, type Selection } from './selection';

/** Entries of the living feed, newest first. */
const newest = 50;
/** Changes in one archive document: fixed for ever, it is what the archive addresses mean. */
export const archiveSpan = 200;
/** Changes that RSS and JSON readers are told withdrawals of. */
const goneWindow = 1000;

export type FeedFormat = 'rss' | 'atom' | 'json';

/** How many archive documents are complete. */
export function archiveCount(head: StoreHead): number {
  return Math.floor(head.seq / archiveSpan);
}

/**
 * The living feed. In Atom it also holds every change since the last complete archive, so that feed and archives together
 * are the whole (RFC 5005 §4.2).
 */
export async function buildFeed(
  selection: Selection,
  format: FeedFormat,
  head: StoreHead,
  services: FeedServices,
): Promise<Feed> {
  const archives = archiveCount(head);
  const liveAfter = format === 'atom' ? archives * archiveSpan : head.seq;
  const window = { after: Math.max(0, head.seq - goneWindow), upTo: head.seq, liveAfter };
  const recent = await itemsInRange(selection, window, services);
  const latest = await latestItems(selection, newest, services);
  const known = new Set(latest.map((item) => item.contentId));
  const live = [...latest, ...recent.live.filter((item) => !known.has(item.contentId))];
  const prevArchive = archives > 0 ? feedUrl(selection, format, services, archives) : undefined;
  const links = format === 'atom' && prevArchive ? { prevArchive } : {};
  return assemble(selection, { live, gone: recent.gone }, { head, links, services, format });
}

/** Archive `number`, from 1: the items whose newest change is one of its `archiveSpan` numbers. */
export async function buildArchive(
  selection: Selection,
  number: number,
  head: StoreHead,
  services: FeedServices,
): Promise<Feed> {
  const upTo = number * archiveSpan;
  const range = await itemsInRange(selection, { after: upTo - archiveSpan, upTo }, services);
  const address = (at?: number) => feedUrl(selection, 'atom', services, at);
  const links: FeedLinks = {
    current: address(),
    ...(number > 1 ? { prevArchive: address(number - 1) } : {}),
    ...(number < archiveCount(head) ? { nextArchive: address(number + 1) } : {}),
  };
  return assemble(selection, range, { head, links, services, format: 'atom', number });
}

/** `/feeds/en/all.atom`, and `/feeds/en/all/3.atom` for its third archive. */
export function feedUrl(
  { locale, name }: Selection,
  format: FeedFormat,
  { site }: FeedServices,
  archive?: number,
): string {
  const file = archive === undefined ? `${name}.${format}` : `${name}/${archive}.${format}`;
  return absoluteUrl(site, `/feeds/${locale}/${file}`);
}

interface Assembly {
  head: StoreHead;
  links: FeedLinks;
  services: FeedServices;
  format: FeedFormat;
  number?: number;
}

async function assemble(
  selection: Selection,
  { live, gone }: { live: LiveItem[]; gone: GoneItem[] },
  { head, links, services, format, number }: Assembly,
): Promise<Feed> {
  const { locale, label, name } = selection;
  const title =
    label === null ? feedText('feeds.all', locale) : feedText('feeds.one', locale, { name: label });
  const dates = [...live, ...gone].map((item) => item.datestamp).sort();
  return {
    id: feedUrn(services.site.host, locale, name),
    locale,
    language: languageTags[locale],
    title: number === undefined ? title : feedText('feeds.archive', locale, { title, number }),
    description:
      label === null ? feedText('feeds.latest', locale) : feedText('feeds.inName', locale, { name: label }),
    publisher: portalName(locale),
    rights: feedText('rights.text', locale),
    adminEmail: services.site.adminEmail,
    homeUrl: absoluteUrl(services.site, selection.path),
    selfUrl: feedUrl(selection, format, services, number),
    updated: dates.at(-1) ?? head.datestamp,
    entries: await entriesOf(live, services),
    tombstones: gone.map((item) => toTombstone(item, services)),
    links,
  };
}

/** One bad item must not kill a feed: it is left out and reported. */
async function entriesOf(items: readonly LiveItem[], services: FeedServices): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = [];
  for (const item of items) {
    try {
      entries.push(await toFeedEntry(item, services));
    } catch (error) {
      services.report?.(error, `feed entry ${item.contentId}/${item.locale}`);
    }
  }
  return entries;
}
