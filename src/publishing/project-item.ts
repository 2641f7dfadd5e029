/** A document, as it stands published, and a language → what the public may have of it. */
import type { Body } from '@/content/body';
import type { ItemDetails, ItemLink, PublicCorrection, PublicSource } from '@/content/content-item';
import type { ContentField, ContentType, RowField, RowsField } from '@/content/content-type';
import type { PublicMedia } from '@/content/public-media';
import { idOf, idsOf, type RawDocument, rowsOf, textIn, valueIn } from '@/content/raw-document';
import { collectLinks } from '@/content/rich-text/collect-links';
import { lexicalToBody } from '@/content/rich-text/lexical-to-body';
import type { Locale } from '@/i18n/locales';

/** Where a projection gets what it shows of others: only what is public itself. */
export interface ProjectionSources {
  media(id: string): Promise<PublicMedia | null>;
  item(contentId: string): Promise<ItemLink | null>;
  agencyName(id: string): Promise<string | null>;
}

export interface Projection {
  title: string;
  description: string;
  body: Body;
  details: ItemDetails;
  /** Ids of all it refers to, whether shown at the moment or not. */
  links: string[];
  sectionId: string | null;
  tagIds: string[];
  sort: number | null;
}

export async function projectItem(
  type: ContentType,
  doc: RawDocument,
  locale: Locale,
  sources: ProjectionSources,
): Promise<Projection> {
  const details: ItemDetails = {};
  const links = new Set<string>();
  let body: Body = [];
  for (const field of type.fields) {
    const value = valueIn(field, doc, locale);
    if (value === null || value === undefined || value === '') continue;
    for (const id of linkedIds(field, value)) links.add(id);
    if (field.kind === 'body') body = await projectBody(value, sources);
    else {
      const projected = await projectField(field, value, sources);
      if (projected !== undefined) details[field.name] = projected;
    }
  }
  return {
    title: textIn('title', doc, locale),
    description: textIn('description', doc, locale),
    body,
    details,
    links: [...links].sort(),
    sectionId: type.fields.some(({ name }) => name === 'section') ? idOf(doc.section) : null,
    tagIds: type.fields.some(({ name }) => name === 'tags') ? idsOf(doc.tags) : [],
    sort: typeof details.order === 'number' ? details.order : null,
  };
}

async function projectField(
  field: Exclude<ContentField, { kind: 'body' }> | RowField,
  value: unknown,
  sources: ProjectionSources,
): Promise<unknown> {
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'select':
      return value;
    case 'link':
      return (await sources.item(idOf(value) ?? '')) ?? undefined;
    case 'links':
      return present(await Promise.all(idsOf(value).map((id) => sources.item(id))));
    case 'agency':
      return (await sources.agencyName(idOf(value) ?? '')) ?? undefined;
    case 'media':
      return (await sources.media(idOf(value) ?? '')) ?? undefined;
    case 'source':
      return projectSource(value);
    case 'corrections':
      return projectCorrections(value);
    case 'rows':
      return projectRows(field, value, sources);
  }
}

function linkedIds(field: ContentField | RowField, value: unknown): string[] {
  switch (field.kind) {
    case 'link':
    case 'links':
    case 'media':
    case 'agency':
      return idsOf(value);
    case 'body': {
      const { mediaIds, items } = collectLinks(value);
      return [...mediaIds, ...items.map(({ id }) => id)];
    }
    case 'rows':
      return rowsOf(value).flatMap((row) => field.fields.flatMap((own) => linkedIds(own, row[own.name])));
    default:
      return [];
  }
}

async function projectBody(state: unknown, sources: ProjectionSources): Promise<Body> {
  const { mediaIds, items } = collectLinks(state);
  const media = new Map<string, PublicMedia | null>();
  const linked = new Map<string, ItemLink | null>();
  for (const id of mediaIds) media.set(id, await sources.media(id));
  for (const { id } of items) linked.set(id, await sources.item(id));
  return lexicalToBody(state, {
    media: (id) => media.get(id) ?? null,
    item: (_type, id) => linked.get(id) ?? null,
  });
}

/** Each row as its fields are projected alone; one that shows nothing at the moment keeps its place. */
async function projectRows(field: RowsField, value: unknown, sources: ProjectionSources): Promise<unknown> {
  const rows: Record<string, unknown>[] = [];
  for (const row of rowsOf(value)) {
    const projected: Record<string, unknown> = {};
    for (const own of field.fields) {
      const cell = row[own.name];
      if (cell === null || cell === undefined || cell === '') continue;
      const shown = await projectField(own, cell, sources);
      if (shown !== undefined) projected[own.name] = shown;
    }
    rows.push(projected);
  }
  return rows.length > 0 ? rows : undefined;
}

function projectSource(value: unknown): PublicSource | undefined {
  const { name, url } = value as Partial<PublicSource>;
  if (!name) return undefined;
  return { name, url: typeof url === 'string' && /^https?:\/\//i.test(url) ? url : '' };
}

function projectCorrections(value: unknown): PublicCorrection[] | undefined {
  const rows = (Array.isArray(value) ? value : []) as { date?: string; text?: string }[];
  const told = rows.flatMap(({ date, text }) => (text ? [{ date: (date ?? '').slice(0, 10), text }] : []));
  return told.length > 0 ? told : undefined;
}

function present<T>(values: (T | null)[]): T[] | undefined {
  const found = values.filter((value): value is NonNullable<typeof value> => value !== null);
  return found.length > 0 ? (found as T[]) : undefined;
}
