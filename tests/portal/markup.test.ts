/** The markup of every kind of page, over the real demo content: valid HTML, within the budget of bytes. */
import { gzipSync } from 'node:zlib';
import { contentTypes } from '@collections';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import { buildAssets } from '@/portal/assets/build';
import { designPage } from '@/portal/design/design-page';
import { renderErrorPage, renderPage } from '@/portal/render-page';
import { previewStore } from '../support/preview/preview-store';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React's habits, valid HTML all the same
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // attribute names of React are camel-cased in a few places; HTML does not mind
    'attr-case': 'off',
    'element-required-attributes': 'error',
    // an anchor may begin with a figure: "1-muc-dich"
    'valid-id': ['error', { relaxed: true }],
  },
});

const store = previewStore();
const services = {
  store,
  site: { origin: 'https://portal.example.vn', host: 'portal.example.vn', adminEmail: 'a@b.vn', secret: 's' },
  contentTypes,
  now: () => new Date('2026-11-22T03:00:00Z'),
};

/** Every document once, in turn in each language, and every other kind of page. */
async function paths(): Promise<string[]> {
  const all = await Promise.all(locales.map((locale) => store.list({ locale, limit: 500 })));
  const items = all.flatMap((list, turn) => list.items.filter((_, at) => at % locales.length === turn));
  const others = ['/en/news', '/vi/tin-tuc/2', '/zh/biaoqian', '/en/nothing', '/en/news/steel-and-memory'];
  return [...locales.map((locale) => `/${locale}`), ...items.map((item) => item.path), ...others];
}

const pages = new Map<string, string>();

function problems(html: string) {
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}

beforeAll(async () => {
  await buildAssets();
  for (const path of await paths()) pages.set(path, (await renderPage(path, services)).html);
}, 120_000);

test('every kind of page of the demo is valid HTML', () => {
  for (const [path, html] of pages) expect(problems(html), path).toEqual([]);
}, 120_000);

test('the component catalogue and the error page are valid HTML', async () => {
  for (const locale of locales) {
    expect(problems((await designPage(locale, services)).html), locale).toEqual([]);
    expect(problems((await renderErrorPage(`/${locale}`, services, 503)).html), locale).toEqual([]);
  }
});

test('no page is over 40 KB of HTML on the wire', () => {
  for (const [path, html] of pages) expect(gzipSync(html).length, path).toBeLessThan(40_000);
});

test('no page asks another host for anything', () => {
  for (const [path, html] of pages) {
    const sources = [
      ...html.matchAll(/<(?:img|script|source|iframe|video|audio)[^>]*? src(?:set)?="([^"]+)"/gi),
    ];
    for (const [, source = ''] of sources) expect(source, path).toMatch(/^\//);
    for (const [link] of html.matchAll(
      /<link [^>]*rel="(?:stylesheet|preload|icon|manifest|apple-touch-icon)"[^>]*>/g,
    )) {
      expect(link, path).not.toMatch(/href="https?:/);
    }
  }
});
