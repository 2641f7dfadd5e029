/** The demo content as live items, read straight from its Markdown: what publishing would project, without a database. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentTypes } from '@collections';
import { parse } from 'yaml';
import type { ItemDetails, ItemLink, LiveItem } from '@/content/content-item';
import type { RowField } from '@/content/content-type';
import { lexicalToBody } from '@/content/rich-text/lexical-to-body';
import { markdownToLexical } from '@/content/rich-text/markdown-to-lexical';
import { type Locale, locales } from '@/i18n/locales';
import { publicPath } from '@/publishing/public-path';
import { seedPicture } from './seed-pictures';

const content = path.resolve('src/seed/content');

interface SeedFile {
  type: string;
  key: string;
  locale: Locale;
  front: Record<string, unknown>;
  shared: Record<string, unknown>;
  markdown: string;
}

function readSeed(type: string): SeedFile[] {
  const folder = path.join(content, type);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((key) => {
    const files = locales.flatMap((locale) => {
      const file = path.join(folder, key, `${locale}.md`);
      if (!existsSync(file)) return [];
      const [, yaml = '', markdown = ''] =
        /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
      return [{ type, key, locale, front: parse(yaml) as Record<string, unknown>, markdown }];
    });
    const shared = files[0]?.front ?? {};
    return files.map((file) => ({ ...file, shared }));
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const keysOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function typeOf({ type }: SeedFile) {
  const found = contentTypes.find((each) => each.slug === type);
  if (!found) throw new Error(`There is no content type “${type}”`);
  return found;
}

const pathOf = (file: SeedFile) => publicPath(typeOf(file), file.locale, text(file.front.slug));

/** Every published document of the seed, in every language it has. */
export function seedItems(): LiveItem[] {
  const files = contentTypes.flatMap((type) => readSeed(type.slug));
  const find = (type: string, key: string, locale: Locale) =>
    files.find((file) => file.type === type && file.key === key && file.locale === locale);
  const link = (type: string, key: string, locale: Locale): ItemLink | null => {
    const file = find(type, key, locale);
    return file
      ? { contentId: text(file.front.id), type, title: text(file.front.title), path: pathOf(file) }
      : null;
  };
  const links = (type: string, keys: unknown, locale: Locale) =>
    keysOf(keys).flatMap((key) => link(type, key, locale) ?? []);

  return files.map((file, at): LiveItem => {
    const { type, key, locale, front, shared } = file;
    const image = text(shared.image);
    const section = link('sections', text(shared.section), locale);
    const related = links('articles', shared.related, locale);
    const details: ItemDetails = {
      ...(image ? { image: seedPicture(image, locale) } : {}),
      ...(section ? { section } : {}),
      ...(shared.tags ? { tags: links('tags', shared.tags, locale) } : {}),
      ...(related.length ? { related } : {}),
      ...(shared.genre ? { genre: text(shared.genre) } : {}),
      ...(shared.byline ? { byline: text(shared.byline) } : {}),
      ...(front.dateline ? { dateline: text(front.dateline) } : {}),
      ...(front.translator ? { translator: text(front.translator) } : {}),
      ...(shared.source ? { source: shared.source as { name: string; url: string } } : {}),
      ...(typeof shared.order === 'number' ? { order: shared.order } : {}),
      ...rowsOf(file, (kind, keys) => links(kind, keys, locale)),
    };
    const siblings = files.filter((other) => other.type === type && other.key === key);
    const published = new Date(text(front.publishedAt) || '2026-08-01T01:00:00Z').toISOString();
    return {
      state: 'live',
      contentId: text(front.id),
      type,
      locale,
      path: pathOf(file),
      title: text(front.title),
      description: text(front.description),
      body: bodyOf(file, (kind, id) => link(kind, id, locale)),
      details,
      translations: Object.fromEntries(siblings.map((other) => [other.locale, pathOf(other)])),
      firstPublishedAt: published,
      publicUpdatedAt: published,
      digest: '0'.repeat(64),
      seq: at + 1,
      datestamp: '2026-11-22T00:00:00Z',
    };
  });
}

type FindLinks = (type: string, keys: unknown) => ItemLink[];

/** The fields that are lists of rows, with the documents their cells name. */
function rowsOf(file: SeedFile, find: FindLinks): ItemDetails {
  const fields = typeOf(file).fields.filter((field) => field.kind === 'rows');
  return Object.fromEntries(
    fields.map((field) => {
      const rows = (file.front[field.name] ?? []) as Record<string, unknown>[];
      const shown = rows.map((row) =>
        Object.fromEntries(field.fields.map((own) => [own.name, cellOf(own, row[own.name], find)])),
      );
      return [field.name, shown];
    }),
  );
}

function cellOf(field: RowField, value: unknown, find: FindLinks): unknown {
  if (value === undefined) return undefined;
  if (field.kind === 'links') return find(field.to, value);
  return field.kind === 'link' ? find(field.to, [value])[0] : value;
}

/** Ids in the editor state are here simply the keys of the import format. */
function bodyOf(file: SeedFile, item: (type: string, key: string) => ItemLink | null) {
  if (!file.markdown.trim()) return [];
  const result = markdownToLexical(
    file.markdown,
    { media: (name) => name, document: (_type, key) => key },
    { draft: true },
  );
  if (!result.state) {
    console.warn(`${file.type}/${file.key}/${file.locale}: ${JSON.stringify(result.issues)}`);
    return [];
  }
  return lexicalToBody(result.state, { media: (name) => seedPicture(name, file.locale), item });
}
