/** axe over pages of every kind: nothing serious or moderate, in both themes, on a phone and on a desktop. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { locales } from '@/i18n/locales';
import { launchBrowser } from '../support/browser';
import { desktop, openPage, phone } from '../support/crawl/open-page';
import { pageKinds, pathOfKind } from '../support/crawl/page-kinds';

const origin = inject('sites')[0]?.origins[0] ?? '';
const grave = ['moderate', 'serious', 'critical'];

describe.each(locales)('axe in %s', (locale) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(pageKinds)('%s', async (kind) => {
    const { page, close } = await openPage(browser, origin);
    await page.goto(`${origin}${encodeURI(pathOfKind(kind, locale))}`);
    for (const viewport of [desktop, phone]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect({ ...viewport, colorScheme, faults: await faults(page) }).toEqual({
          ...viewport,
          colorScheme,
          faults: [],
        });
      }
    }
    await close();
  });
});

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => grave.includes(impact ?? ''))
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
          .join(' | ')}`,
    );
}
