/** The PDF of an item as another program reads it (poppler): text, fonts, tags, and nothing that is not live. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentTypes } from '@collections';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LiveItem } from '@/content/content-item';
import { renderBodyText } from '@/content/render/text';
import { locales } from '@/i18n/locales';
import { buildAssets } from '@/portal/assets/build';
import { renderPage } from '@/portal/render-page';
import { MemoryContentStore } from '../support/preview/memory-content-store';
import { previewStore } from '../support/preview/preview-store';
import { rendition } from '../support/preview/seed-pictures';
import { output, requireTools } from '../support/system-tools';
import { article, goneArticle } from './fixtures';

const site = {
  origin: 'https://portal.example.vn',
  host: 'portal.example.vn',
  adminEmail: 'a@b.vn',
  secret: 's',
};
const now = () => new Date('2026-11-22T03:00:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'portal-pdf-'));

beforeAll(async () => {
  await Promise.all([requireTools('pdftoppm'), buildAssets()]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('of the sample content', () => {
  const store = previewStore();
  const services = {
    store,
    site,
    contentTypes,
    now,
    picture: async ({ digest }: { digest: string }) => (await rendition(digest, 'full', 1200, 'jpg')) ?? null,
  };

  async function longest(locale: (typeof locales)[number]): Promise<LiveItem> {
    const { items } = await store.list({ locale, types: ['articles'], limit: 100 });
    const size = ({ body }: LiveItem) => JSON.stringify(body).length;
    const [item] = items.toSorted((a, b) => size(b) - size(a));
    if (!item) throw new Error(`nothing in ${locale}`);
    return item;
  }

  test.each(locales)('is whole, tagged, and carries its fonts (%s)', async (locale) => {
    const item = await longest(locale);
    const { status, headers, bytes = new Uint8Array() } = await renderPage(`${item.path}.pdf`, services);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'Content-Type': 'application/pdf', 'Content-Language': locale });
    const file = path.join(folder, `${locale}.pdf`);
    writeFileSync(file, bytes);
    const info = await output('pdfinfo', [file]);
    expect(info).toMatch(/Tagged:\s+yes/);
    const text = (await output('pdftotext', [file, '-'])).replace(/\s/g, '').normalize('NFC');
    const plain = (words: string) => words.replace(/\s/g, '').normalize('NFC');
    expect(text).toContain(plain(item.title));
    expect(text).toContain(plain(item.description).slice(0, 20));
    expect(text).toContain('portal.example.vn');
    const last = renderBodyText(item.body).split('\n').filter(Boolean).at(-1) ?? '';
    expect(text).toContain(plain(last).slice(-12));
    const fonts = (await output('pdffonts', [file])).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    // name, type, encoding, emb, sub, uni: embedded, a subset, and readable as text.
    for (const font of fonts) expect(font).toMatch(/\byes yes yes\b/);
    expect(bytes.length).toBeLessThan(3_000_000);
  });

  test('is the same to the byte while the text is', async () => {
    const item = await longest('en');
    const [one, two] = await Promise.all([1, 2].map(() => renderPage(`${item.path}.pdf`, services)));
    expect(one?.bytes).toEqual(two?.bytes);
  });
});

describe('what has none', () => {
  const live = article('tea', 'en', { slug: 'tea' });
  const store = new MemoryContentStore([live, goneArticle('rain', 'en')], {
    '/en/news/old-tea': '/en/news/tea',
  });
  const get = (at: string) => renderPage(at, { store, site, contentTypes, now });

  test('a moved article leads on, a withdrawn one is gone, a list and a draft are not found', async () => {
    expect(await get('/en/news/tea.pdf')).toMatchObject({ status: 200 });
    expect(await get('/en/news/old-tea.pdf')).toMatchObject({
      status: 301,
      headers: { Location: '/en/news/tea.pdf' },
    });
    expect((await get(`${goneArticle('rain', 'en').path}.pdf`)).status).toBe(410);
    for (const at of ['/en.pdf', '/en/news.pdf', '/en/news/draft.pdf', '/.pdf', '/en/news/tea.pdf.pdf'])
      expect({ at, status: (await get(at)).status }).toEqual({ at, status: 404 });
  });

  test('depends on the item and its address, so that a withdrawal takes it away', async () => {
    const { tags } = await get('/en/news/tea.pdf');
    expect(tags).toEqual(expect.arrayContaining([`item:${live.contentId}:en`, 'path:/en/news/tea']));
  });
});
