/**
 * `npm run screenshots [-- <word> …]`: every kind of page in four languages, on a phone and a desktop, light and dark, and
 * the admin's main screens, into screenshots/. Words choose: `-- article ko phone` takes what has all of them in its name.
 * `-- --guide` makes the pictures of the editors' guide and the README anew, in docs/images/.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { startSampleSite } from '../../bench/support/sample-site';
import { launchBrowser } from '../support/browser';
import { desktop, phone, readToTheEnd } from '../support/crawl/open-page';
import { freePort } from '../support/mongodb-server';
import { adminScreens } from './admin-screens';
import { portalShots } from './portal-pages';

/** The portal's pictures in the README. */
const readme = [
  'home-en-desktop-light',
  'home-zh-desktop-dark',
  'article-vi-desktop-light',
  'article-ko-phone-light',
];

const isGuide = process.argv.includes('--guide');
const words = process.argv.slice(2).filter((word) => word !== '--guide');
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
  const place = isGuide ? 'docs/images' : path.relative('.', folder);
  process.stdout.write(`${taken} screenshots in ${place}/\n`);
} finally {
  await browser.close();
  await site.stop();
}

async function takePortal(within: Browser): Promise<void> {
  const shots = await portalShots(site, isGuide ? 'samples' : 'all');
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of shades) {
      const page = await within.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      for (const { kind, locale, path: address } of shots) {
        const name = `${kind}-${locale}-${screen}-${colorScheme}`;
        if (!isWanted(name)) continue;
        await page.goto(`${site.origin}${encodeURI(address)}`);
        await readToTheEnd(page);
        await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
        await (isGuide ? takeForReadme(page, name) : take(page, name));
      }
      await page.close();
    }
  }
}

async function takeAdmin(within: Browser): Promise<void> {
  if (!isGuide && words.length > 0 && !words.includes('admin')) return;
  for (const { name, page, open } of await adminScreens({ browser: within, site })) {
    const wanted = `admin-${name}`;
    if (!isGuide && !isWanted(wanted)) continue;
    await open();
    if (isGuide) await takeForGuide(page, wanted);
    else await take(page, wanted);
  }
}

async function takeForReadme(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot();
  await sharp(picture)
    .webp({ quality: 80 })
    .toFile(path.join('docs/images', `${name}.webp`));
  taken++;
}

/** What the window shows, in few colours: these pictures stand in the repository. */
async function takeForGuide(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot();
  await sharp(picture)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(path.join('docs/images', `${name}.png`));
  taken++;
}

function isWanted(name: string): boolean {
  if (isGuide) return readme.includes(name);
  return words.every((word) => name.split('-').includes(word));
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true, timeout: 120_000 });
  taken++;
}
