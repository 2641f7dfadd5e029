/** The real pages in a real browser: axe's rules of WCAG 2.2 AA, reflow at 320 pixels, no errors of the policy. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAssets } from '@/portal/assets/build';
import { launchBrowser } from '../support/browser';
import { type Preview, startPreview } from '../support/preview/preview-server';

const pages = [
  '/vi',
  '/en',
  '/zh',
  '/ko',
  '/vi/tin-tuc/tra-tan-cuong-dat-tay-nghe-cach-thuong-tra',
  '/en/sections/culture',
  '/ko/taegeu',
  '/en/news/steel-and-memory',
  '/zh/meiyou',
  '/en/news',
  '/ko/sosik/bogwan-2026-11',
  '/vi/tin-tuc/luu-tru-2026-01',
  '/archive/zh?month=3&list=/x',
  '/design/zh',
  '/design/vi',
];

describe('in Chromium', () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    await buildAssets();
    preview = await startPreview();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  const open = async (path: string, width: number, colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await context.route('**/media/**', (route) => route.abort());
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        errors.push(message.text());
    });
    await page.goto(preview.origin + path, { waitUntil: 'load' });
    return { context, page, errors };
  };

  test.each(pages.flatMap((path, at) => [[path, at % 2 ? 'dark' : 'light', at % 2 ? 390 : 1440] as const]))(
    '%s breaks no rule of axe (%s, %d pixels)',
    async (path, scheme, width) => {
      const { context, page, errors } = await open(path, width, scheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([]);
      expect(errors).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test('nothing is cut off or scrolls sideways at 400% zoom', async () => {
    for (const path of pages) {
      const { context, page } = await open(path, 320, 'light');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(320);
      await context.close();
    }
  }, 120_000);

  test('targets are at least 24 pixels, or stand in a sentence', async () => {
    const { context, page } = await open('/vi', 390, 'light');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary')]
        .filter((target) => target.closest('p, dd') === null && (target as HTMLElement).offsetParent !== null)
        .map((target) => ({
          text: target.textContent?.trim().slice(0, 30),
          height: target.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0 && height < 24),
    );
    expect(small).toEqual([]);
    await context.close();
  }, 60_000);

  test('the viewer opens, steps, closes by keyboard and gives the focus back', async () => {
    const { context, page } = await open('/en/news/a-day-in-a-tea-village', 1440, 'light');
    const first = page.locator('a[data-viewer]').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    const shown = () => page.locator('[data-viewer-stage] img').getAttribute('src');
    const before = await shown();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).not.toBe(before);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await context.close();
  }, 60_000);

  test('the theme follows the system until it is switched, and the choice stays', async () => {
    const { context, page } = await open('/en', 1440, 'dark');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const night = await ground();
    await page.locator('[data-theme-switch]').click();
    const day = await ground();
    expect(day).not.toBe(night);
    await page.reload();
    expect(await ground()).toBe(day);
    await context.close();
  }, 60_000);

  test('a part of the archive is found by keyboard, without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${preview.origin}/en/news`);
    await page.locator('.archive > summary').focus();
    await page.keyboard.press('Enter');
    const chosen = { archive_list: 'C', archive_year: '2', archive_month: 'O' };
    for (const [id, letter] of Object.entries(chosen)) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
      await page.keyboard.press(letter);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/sections\/culture\/archive-2026-10$/);
    expect(await page.locator('h1').textContent()).toMatch(/, October 2026$/);
    expect(await page.locator('#archive_month').inputValue()).toBe('10');
    await context.close();
  }, 60_000);

  test('a choice that is none keeps what was chosen and leads to the field', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const answer = await page.goto(`${preview.origin}/archive/vi?list=/vi/tin-tuc&year=&month=3`);
    expect(answer?.status()).toBe(400);
    await page.locator('.error-summary a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('archive_year');
    expect(await page.locator('#archive_month').inputValue()).toBe('3');
    await context.close();
  }, 60_000);

  test('everything can be read without script', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${preview.origin}/vi`);
    await page.locator('summary').first().click();
    expect(await page.locator('.menu-panel a').first().isVisible()).toBe(true);
    expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
    await context.close();
  }, 60_000);
});
