/**
 * `npm run screenshots [-- <word> …]`: every kind of page in four languages, on a phone and a desktop, light and dark, and
 * the admin's main screens, into screenshots/. Words choose: `-- article ko phone` takes what has all of them in its name.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startSampleSite } from '../../bench/support/sample-site';
import { launchBrowser } from '../support/browser';
import { desktop, phone, readToTheEnd } from '../support/crawl/open-page';
import { freePort } from '../support/mongodb-server';
import { adminScreens } from './admin-screens';
import { portalShots } from './portal-pages';

const words = process.argv.slice(2);
const folder = path.resolve('screenshots');
const screens = { phone, desktop } as const;
const shades = ['light', 'dark'] as const;
let taken = 0;

const site = await startSampleSite(await freePort());
const browser = await launchBrowser();
try {
  mkdirSync(folder, { recursive: true });
  await takePortal(browser);
  await takeAdmin(browser);
  process.stdout.write(`${taken} screenshots in ${path.relative('.', folder)}/\n`);
} finally {
  await browser.close();
  await site.stop();
}

async function takePortal(within: Browser): Promise<void> {
  const shots = await portalShots(site);
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of shades) {
      const page = await within.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      for (const { kind, locale, path: address } of shots) {
        const name = `${kind}-${locale}-${screen}-${colorScheme}`;
        if (!isWanted(name)) continue;
        await page.goto(`${site.origin}${encodeURI(address)}`);
        await readToTheEnd(page);
        await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
        await take(page, name);
      }
      await page.close();
    }
  }
}

async function takeAdmin(within: Browser): Promise<void> {
  const page = await within.newPage({ viewport: desktop, locale: 'vi-VN' });
  const wanted = adminScreens(site).map((screen) => ({
    ...screen,
    name: `admin-${screen.name}-desktop-light`,
  }));
  if (!wanted.some(({ name }) => isWanted(name))) return;
  for (const { name, open } of wanted) {
    await open(page);
    await take(page, name);
  }
  await page.close();
}

function isWanted(name: string): boolean {
  return words.every((word) => name.split('-').includes(word));
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, timeout: 120_000 });
  taken++;
}
