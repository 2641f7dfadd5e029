/** One article in four languages, everywhere it can be met, and how long after its withdrawal it still is. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { locales } from '@/i18n/locales';
import type { Editor } from '../../support/editor-process';
import { type RawAnswer, rawGet } from '../../support/raw-get';
import type { Staff } from './acts';

export interface Met {
  path: string;
  /** What it answers when the article is gone: a page of its own 410, a list 200 without a word of it. */
  gone: number;
  /** What it is known by there, where that is not the mark. */
  sign?: string;
}

export interface PublishedArticle {
  id: string;
  /** Stands in every title of it, and nowhere else: not in its path, which a tombstone keeps. */
  mark: string;
  met: Met[];
}

/** An article with a picture of its own, a section, a tag, and another article that names it as related. */
export async function publishArticle(editor: Editor, staff: Staff, mark: string): Promise<PublishedArticle> {
  const name = randomUUID().slice(0, 8);
  const texts = (title: string, slug: string) =>
    Object.fromEntries(
      locales.map((locale) => [locale, { title: `${title} ${locale}`, slug: `${slug}-${name}-${locale}` }]),
    );
  const section = await editor.section(
    Object.fromEntries(locales.map((locale) => [locale, `Muc ${name} ${locale}`])),
  );
  const tag = await editor.draft('tags', texts('Nhan', 'nhan'));
  await editor.publish('tags', tag, ...locales);
  const [image, otherImage] = [await editor.picture(), await editor.picture()];
  const id = await editor.article(texts(mark, 'bai'), { section, tags: [tag], image });
  const beside = { section, tags: [tag], image: otherImage, related: [id] };
  const other = await editor.article(texts('Bai ben', 'ben'), beside);
  await editor.publish('articles', id, ...locales);
  await editor.publish('articles', other, ...locales);
  const paths = await pathsOf(staff, [id, other, section, tag]);
  return { id, mark, met: [...meetings(id, paths), ...pictures(await digestOf(staff, image))] };
}

/** Paths of live items: contentId → locale → path. */
async function pathsOf({ approver }: Staff, ids: string[]): Promise<Record<string, string>[]> {
  const all = await Promise.all(
    ids.map((id) =>
      approver.send('GET', `/api/content-items?where[contentId][equals]=${id}&locale=vi&limit=10`),
    ),
  );
  return all.map((answer) =>
    Object.fromEntries((answer?.body.docs ?? []).map(({ locale, path }) => [String(locale), String(path)])),
  );
}

async function digestOf({ writer }: Staff, image: string): Promise<string> {
  const answer = await writer.send('GET', `/api/media/${image}?locale=vi&depth=0`);
  return String((answer?.body as { digest?: string } | undefined)?.digest);
}

function meetings(id: string, [own, other, section, tag]: Record<string, string>[]): Met[] {
  return locales.flatMap((locale) => {
    const lists = [
      `/${locale}`,
      other?.[locale],
      section?.[locale],
      tag?.[locale],
      own?.[locale]?.split('/').slice(0, 3).join('/'),
      ...['rss', 'atom', 'json'].flatMap((kind) => [
        `/feeds/${locale}/all.${kind}`,
        `/feeds/${locale}/articles.${kind}`,
      ]),
      `/sitemaps/${locale}-news.xml`,
      `/api/content/v1/items?locale=${locale}&limit=100`,
      `/api/content/v1/changes?locale=${locale}&limit=100`,
      ...['oai_dc', 'portal'].flatMap((prefix) => [
        `/oai?verb=ListRecords&metadataPrefix=${prefix}&set=lang:${locale}`,
        `/oai?verb=GetRecord&metadataPrefix=${prefix}&identifier=oai:localhost:articles/${id}/${locale}`,
      ]),
    ];
    const item = `/api/content/v1/items/articles/${id}/${locale}`;
    const pages = [item, own?.[locale], `${own?.[locale]}.pdf`, `${own?.[locale]}?_rsc=1`];
    return [
      { path: `/sitemaps/${locale}-1.xml`, gone: 200, sign: `${own?.[locale]}<` },
      ...lists.map((path) => ({ path: encodeURI(String(path)), gone: 200 })),
      ...pages.map((path) => ({ path: encodeURI(String(path)), gone: 410 })),
    ];
  });
}

function pictures(digest: string): Met[] {
  return ['16x9-480.webp', 'full-480.jpg', '1x1-240.avif'].map((name) => ({
    path: `/media/${digest}/${name}`,
    gone: 404,
  }));
}

const encodings = ['', 'gzip', 'br'];

/** Every one of them, in every encoding, before: so that a cache has them, and so that gone means that it was there. */
export async function meetAll(port: number, { met, mark }: PublishedArticle): Promise<string[]> {
  const faults: string[] = [];
  for (const { path, gone, sign = mark } of met) {
    for (const encoding of encodings) {
      const answer = await rawGet(port, path, { 'Accept-Encoding': encoding });
      const isThere = answer.status === 200 && (gone !== 200 || textOf(answer).includes(sign));
      if (!isThere) faults.push(`${path} (${encoding}) was never there: ${answer.status}`);
    }
  }
  return faults;
}

/** @returns milliseconds after `from` until it is met nowhere; what it was met at after `withinMs` */
export async function untilGone(
  port: number,
  { met, mark }: PublishedArticle,
  { from, withinMs }: { from: number; withinMs: number },
): Promise<{ after: number; faults: string[] }> {
  let left = met.flatMap((place) => encodings.map((encoding) => ({ ...place, encoding })));
  for (;;) {
    const asked = Date.now();
    const seen = await Promise.all(left.map((place) => isMet(port, mark, place)));
    left = left.filter((_, index) => seen[index]);
    if (left.length === 0) return { after: asked - from, faults: [] };
    if (asked - from > withinMs) {
      return { after: asked - from, faults: left.map(({ path, encoding }) => `${path} (${encoding})`) };
    }
    await sleep(100);
  }
}

type Variant = Met & { encoding: string };

async function isMet(port: number, mark: string, { path, gone, encoding, sign = mark }: Variant) {
  const answer = await rawGet(port, path, { 'Accept-Encoding': encoding }).catch(() => null);
  return answer?.status !== gone || textOf(answer).includes(sign);
}

function textOf({ body, encoding }: RawAnswer): string {
  const plain =
    encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  return plain.toString();
}

/** All four languages, one after another, each acknowledged. @returns when the last was */
export async function withdrawAll({ approver }: Staff, { id }: PublishedArticle): Promise<number> {
  for (const locale of locales) {
    const found = await approver.send('GET', `/api/articles/${id}?locale=vi&draft=true&depth=0`);
    const act = { locale, revision: found?.body.revision };
    const answer = await approver.send('POST', `/api/articles/${id}/withdraw`, act);
    if (answer?.status !== 200)
      throw new Error(`withdraw ${locale}: ${answer?.status} ${JSON.stringify(answer?.body)}`);
  }
  return Date.now();
}
