/** Pages of every kind in a real Chromium: silent, steady, narrow, without script, with the reader's own settings. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { languageTags, locales } from '@/i18n/locales';
import { launchBrowser } from '../support/browser';
import { desktop, narrow, openPage, phone, readToTheEnd } from '../support/crawl/open-page';
import { pageKinds, pathOfKind } from '../support/crawl/page-kinds';

const origin = inject('sites')[0]?.origins[0] ?? '';
const address = (kind: (typeof pageKinds)[number], locale: (typeof locales)[number]) =>
  `${origin}${encodeURI(pathOfKind(kind, locale))}`;

/** A line of fallback type may differ from the font by a hair: less than a pixel over the width of a screen. */
const unseen = 0.0002;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(locales)('in %s', (locale) => {
  it.each([
    ['desktop', desktop],
    ['phone', phone],
  ])(
    'no page violates its policy, complains, or moves while it is read, on a %s',
    async (_name, viewport) => {
      const { page, complaints, close } = await openPage(browser, origin, { viewport });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & Shift)[]) {
            const who = entry.sources?.map(({ node }) => (node as Element | null)?.className ?? '').join(' ');
            if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(5)} ${who}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const kind of pageKinds) {
        await page.goto(address(kind, locale), { waitUntil: 'load' });
        await readToTheEnd(page);
        const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
        expect([kind, shifts.filter((shift) => Number.parseFloat(shift) > unseen)]).toEqual([kind, []]);
        expect([kind, complaints]).toEqual([kind, []]);
        const broken = await page.evaluate(() =>
          [...document.images]
            .filter((image) => !image.complete || image.naturalWidth === 0)
            .map(({ src }) => src),
        );
        expect([kind, broken]).toEqual([kind, []]);
      }
      await close();
    },
  );

  it('every page fits 320 pixels without scrolling sideways', async () => {
    const { page, close } = await openPage(browser, origin, { viewport: narrow });
    for (const kind of pageKinds) {
      await page.goto(address(kind, locale));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([kind, width]).toEqual([kind, narrow.width]);
    }
    await close();
  });

  it('every page is readable without script, and offers nothing that needs one', async () => {
    const { page, close } = await openPage(browser, origin, { viewport: phone, javaScriptEnabled: false });
    for (const kind of pageKinds) {
      await page.goto(address(kind, locale));
      expect(await page.getAttribute('html', 'lang')).toBe(languageTags[locale]);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('main').locator('p:visible, li:visible').count()).toBeGreaterThan(2);
      expect([
        kind,
        await page.locator('button:visible').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML)),
      ]).toEqual([kind, []]);
      await page.locator('details.menu > summary').click();
      expect(await page.locator('.menu-panel a').first().isVisible()).toBe(true);
    }
    await close();
  });
});

describe('with a reader’s own settings', () => {
  it('reduced motion: nothing moves', async () => {
    const { page, close } = await openPage(browser, origin, { reducedMotion: 'reduce' });
    for (const kind of pageKinds) {
      await page.goto(address(kind, 'en'));
      await page.locator('main a').first().hover();
      const moving = await page.evaluate(() => {
        const smooth = getComputedStyle(document.documentElement).scrollBehavior !== 'auto';
        const running = document
          .getAnimations()
          .filter((each) => Number(each.effect?.getTiming().duration) > 10);
        return [...(smooth ? ['smooth scrolling'] : []), ...running.map(String)];
      });
      expect([kind, moving]).toEqual([kind, []]);
    }
    await close();
  });

  it('forced colours: the mark, controls and the focus can be seen', async () => {
    const { page, close } = await openPage(browser, origin, { forcedColors: 'active' });
    await page.goto(address('article', 'en'));
    for (const control of [
      '.brand',
      '[data-theme-switch]',
      '.language-switch a',
      '[data-copy]',
      '[data-print]',
    ]) {
      const box = await page.locator(control).first().boundingBox();
      expect([control, (box?.width ?? 0) > 10 && (box?.height ?? 0) > 10]).toEqual([control, true]);
    }
    await page.locator('[data-copy]').focus();
    await page.keyboard.press('Shift+Tab');
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle),
    ).not.toBe('none');
    await close();
  });

  it('the system’s dark mode is followed, without script too', async () => {
    const brightness = async (javaScriptEnabled: boolean, colorScheme: 'light' | 'dark') => {
      const { page, close } = await openPage(browser, origin, { javaScriptEnabled, colorScheme });
      await page.goto(address('topics', 'vi'));
      const image = await page.screenshot({ clip: { x: 2, y: 500, width: 8, height: 8 } });
      await close();
      const { default: sharp } = await import('sharp');
      return (await sharp(image).greyscale().stats()).channels[0]?.mean ?? 0;
    };
    for (const script of [true, false]) {
      expect(await brightness(script, 'light')).toBeGreaterThan(200);
      expect(await brightness(script, 'dark')).toBeLessThan(60);
    }
  });
});

interface Shift {
  value: number;
  hadRecentInput: boolean;
  sources?: { node: Node | null }[];
}
