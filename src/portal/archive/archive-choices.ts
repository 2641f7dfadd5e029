/** What the form of the archive offers in a language. */
import { vietnamDay } from '@/i18n/format';
import { articleTypes, type PageRequest } from '../pages/page-request';
import type { FrameLink } from '../queries/site-frame';

export interface ArchiveChoices {
  /** Everything of a type first, then the sections, then what the reader comes from. */
  lists: readonly FrameLink[];
  /** Newest first; without gaps. */
  years: readonly number[];
}

/** @param from the list the form stands on, when it may be none of the usual ones (a topic) */
export async function archiveChoices(request: PageRequest, from?: FrameLink): Promise<ArchiveChoices> {
  const { ctx, frame } = request;
  const types = articleTypes(ctx.contentTypes);
  const indexes = ctx.contentTypes
    .filter((type) => types.includes(type.slug))
    .map((type) => `/${ctx.locale}/${type.segments[ctx.locale]}`);
  const usual = [...frame.indexes.filter(({ path }) => indexes.includes(path)), ...frame.sections];
  const lists = usual.map(({ title, path }) => ({ title, path }));
  if (from && !lists.some(({ path }) => path === from.path)) lists.push(from);
  return { lists, years: await yearsOf(request, types) };
}

async function yearsOf({ ctx, store }: PageRequest, types: string[]): Promise<number[]> {
  const ends = [true, false].map((oldestFirst) =>
    store.list({ locale: ctx.locale, types, limit: 1, oldestFirst }),
  );
  const [first, last] = (await Promise.all(ends)).map(({ items: [item] }) =>
    item ? Number(vietnamDay(item.firstPublishedAt).slice(0, 4)) : null,
  );
  if (first === null || first === undefined || last === null || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}
