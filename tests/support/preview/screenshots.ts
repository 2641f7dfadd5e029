/**
 * Every kind of portal page × four languages × phone and desktop × light and dark, into screenshots/, from the preview.
 * Look at each as a stranger would. Says which pages scroll sideways or log an error.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type Locale, locales } from '@/i18n/locales';
import { buildAssets } from '@/portal/assets/build';
import { startPreview } from './preview-server';
import { previewStore } from './preview-store';

const folder = path.resolve('screenshots/portal');
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const widths = { phone: 390, desktop: 1440 };
const schemes = ['light', 'dark'] as const;

/** One address of each kind in a language. */
async function pagesOf(locale: Locale): Promise<Record<string, string>> {
  const store = previewStore();
  const first = async (type: string) =>
    (await store.list({ locale, types: [type], limit: 1 })).items[0]?.path ?? '';
  const gone = await store.changes();
  return {
    home: `/${locale}`,
    section: await first('sections'),
    tag: await first('tags'),
    article: await first('articles'),
    page: await first('pages'),
    missing: `/${locale}/nothing-here`,
    gone: gone.find((item) => item.state === 'gone' && item.locale === locale)?.path ?? '',
    error: `/error/${locale}/x`,
    design: `/design/${locale}`,
  };
}

async function shoot(
  browser: Browser,
  url: string,
  file: string,
  width: number,
  colorScheme: 'light' | 'dark',
) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.warn(file, error.message));
  await page.goto(url, { waitUntil: 'load' });
  // no named function in here: tsx would give it a helper that the browser has not
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.race([
      Promise.allSettled([...document.images].map((image) => image.decode())),
      new Promise((resolve) => setTimeout(resolve, 10_000)),
    ]);
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) console.warn(`${file} scrolls sideways: ${wide} > ${width}`);
  await page.screenshot({ path: path.join(folder, file), fullPage: true });
  await context.close();
}

mkdirSync(folder, { recursive: true });
await buildAssets();
const preview = await startPreview();
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: flags });
for (const locale of locales) {
  for (const [kind, address] of Object.entries(await pagesOf(locale))) {
    if (address === '') continue;
    for (const [device, width] of Object.entries(widths)) {
      for (const scheme of schemes) {
        const file = `${kind}-${locale}-${device}-${scheme}.png`;
        await shoot(browser, preview.origin + encodeURI(address), file, width, scheme);
      }
    }
  }
}
await browser.close();
await preview.close();
