/** The site by keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { editorState, stateBlock } from '@/content/rich-text/state-builders';
import { launchBrowser } from '../support/browser';
import { type OpenPage, openPage, phone } from '../support/crawl/open-page';
import { pathOfKind } from '../support/crawl/page-kinds';
import { startEditor } from '../support/editor-process';
import { soon } from '../support/soon';

const [site] = inject('sites');
const origin = site?.origins[0] ?? '';
const article = (locale: 'en' | 'ko') => `${origin}${encodeURI(pathOfKind('article', locale))}`;

describe('by keyboard alone', () => {
  let browser: Browser;
  let open: OpenPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const at = async (address: string, options: Parameters<typeof openPage>[2] = {}) => {
    open = await openPage(browser, origin, options);
    await open.page.goto(address);
    return open.page;
  };

  it('the first stop leads past the header to the text', async () => {
    const page = await at(article('en'));
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip-link');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    );
    await open.close();
  });

  it('every stop is visible, has a name and shows the focus; there is a way out at the end', async () => {
    // Without smooth scrolling, which would still be under way when we look.
    const page = await at(article('en'), { reducedMotion: 'reduce' });
    const stops = await walkThrough(page);
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([]);
    await open.close();
  });

  it('the language switch keeps the place', async () => {
    const page = await at(article('en'));
    await focusByTab(page, '.language-switch a[hreflang="ko"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(article('ko'));
    expect(await page.getAttribute('html', 'lang')).toBe('ko');
    await open.close();
  });

  it('the theme is switched and remembered', async () => {
    const page = await at(article('en'), { colorScheme: 'light' });
    const shade = () => page.getAttribute('html', 'data-shade');
    expect(await shade()).toBe('light');
    await focusByTab(page, '[data-theme-switch]');
    await page.keyboard.press('Enter');
    expect(await shade()).toBe('dark');
    await page.reload();
    expect(await shade()).toBe('dark');
    await page.locator('[data-theme-switch]').press('Space');
    expect(await shade()).toBe('light');
    await open.close();
  });

  it('pictures open, step and close; the focus returns', async () => {
    const page = await at(article('en'));
    await focusByTab(page, 'a[data-viewer]');
    await page.keyboard.press('Enter');
    const dialog = page.locator('[data-viewer-dialog]');
    expect(await dialog.isVisible()).toBe(true);
    expect(await page.locator('[data-viewer-stage] img').getAttribute('alt')).not.toBe('');
    const count = () => page.locator('[data-viewer-count]').textContent();
    expect(await count()).toMatch(/^1 \/ \d+$/);
    await page.keyboard.press('ArrowRight');
    expect(await count()).toMatch(/^2 \/ \d+$/);
    await page.keyboard.press('ArrowLeft');
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => {
        const here = document.activeElement;
        return here !== document.body && !document.querySelector('[data-viewer-dialog]')?.contains(here);
      });
      expect(isOutside).toBe(false);
    }
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-viewer'))).toBe(true);
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('the address is copied and that is said', async () => {
    const page = await at(article('en'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await focusByTab(page, '[data-copy]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-copy-status]')?.textContent);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(article('en'));
    await open.close();
  });

  it('the phone’s menu opens, leads on, and Escape closes it', async () => {
    const page = await at(`${origin}/vi`, { viewport: phone });
    await focusByTab(page, '[data-menu] > summary');
    await page.keyboard.press('Enter');
    const first = page.locator('.menu-panel a').first();
    expect(await first.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await first.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await open.close();
  });

  it('a video plays in place, and nothing is asked of its host before', async () => {
    const path = await publishVideo();
    open = await openPage(browser, origin);
    await open.page.route('https://www.youtube-nocookie.com/**', (route) =>
      route.fulfill({ body: 'a video' }),
    );
    await open.page.goto(`${origin}${path}`);
    expect(open.complaints).toEqual([]);
    await focusByTab(open.page, 'a[data-video]');
    await open.page.keyboard.press('Enter');
    const frame = open.page.locator('figure.video iframe');
    expect(await frame.getAttribute('title')).toBe('A film of the lake');
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(open.complaints.filter((each) => each.startsWith('policy'))).toEqual([]);
    await open.close();
  });
});

async function publishVideo(): Promise<string> {
  if (!site) throw new Error('no site');
  const editor = await startEditor(site);
  const id = await editor.draft('pages', { en: { title: 'A film', slug: 'a-film' } });
  const video = {
    blockType: 'video',
    provider: 'youtube',
    videoId: 'dQw4w9WgXcQ',
    title: 'A film of the lake',
  };
  const body = editorState([stateBlock({ id: '66f1a2b3c4d5e6f7a8b9c0d1', ...video } as never)]);
  await editor.update('pages', id, 'en', { body });
  await editor.publish('pages', id, 'en');
  await soon(
    async () => (await fetch(`${origin}/en/a-film`)).status,
    (status) => status === 200,
  );
  await editor.stop();
  return '/en/a-film';
}

async function focusByTab(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** Every stop of the Tab key, once around. */
async function walkThrough(page: Page) {
  const stops: { name: string; isSeen: boolean; outlined: boolean; html: string }[] = [];
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return null;
      const { width, height, bottom, top } = here.getBoundingClientRect();
      // A story is one target: the whole of it is framed while its headline's link has the focus.
      const framed = [here, here.closest('.story')].filter((element) => element !== null);
      const isFramed = (element: Element) => {
        const { outlineStyle, boxShadow } = getComputedStyle(element);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      };
      const inside = here.querySelector('img')?.alt ?? '';
      return {
        name: (here.getAttribute('aria-label') ?? here.textContent ?? '').trim() || inside,
        isSeen: width > 1 && height > 1 && bottom > 0 && top < window.innerHeight,
        outlined: framed.some(isFramed),
        html: here.outerHTML.slice(0, 120),
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('the Tab key does not come to an end');
}
