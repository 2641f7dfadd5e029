/**
 * The path of somebody who writes for the first time: sign in, write in Vietnamese, add a picture, have it published, add
 * English, have that published. Needs a section that is live in both languages and a picture with its texts.
 */
import type { Browser, Page } from 'playwright-core';
import { Acts } from './support/acts';
import { signIn, type TestAccount } from './support/sign-in';

export interface FirstArticleOptions {
  baseUrl: string;
  accounts: {
    /** Contributor or editor. */
    writer: TestAccount;
    /** Somebody else: nobody approves their own text. */
    approver: TestAccount;
  };
  /** Where the approver's own window comes from; the page's browser when left out. */
  browser?: Browser;
}

export interface FirstArticle {
  acts: readonly string[];
  seconds: number;
  /** Public addresses, both answered with 200. */
  paths: { vi: string; en: string };
}

// Two articles may not share an address, and a database may see this path more than once.
const run = String(Date.now()).slice(-5);
const title = {
  vi: `Ngày hội chè xuân thứ ${run} ở La Bằng`,
  en: `Spring tea day number ${run} in La Bang`,
};
const description = {
  vi: 'Người làm chè La Bằng mở hội đầu xuân, mời khách hái chè và thử trà.',
  en: 'The growers of La Bang open the season and invite guests to pick and taste.',
};
const text = {
  vi: 'Sáng nay, hơn hai trăm người làm chè đã dự ngày hội ở xã La Bằng.',
  en: 'More than two hundred growers came to the tea day in La Bang this morning.',
};

export async function firstArticlePath(page: Page, options: FirstArticleOptions): Promise<FirstArticle> {
  const acts = new Acts();
  await enter(page, options, acts);
  await acts.do('write an article', () => page.locator('.home__actions a').first().click());
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  await page.locator('.publish-bar .language-chip[aria-current]').waitFor();
  await write(page, 'vi', acts);
  await addPicture(page, acts);
  await chooseSection(page, acts);
  await saved(page);
  const address = new URL(page.url());
  const approver = await approverPage(page, options, acts);
  await acts.do('open what waits', () =>
    approver.locator('.home__main .home__entries a', { hasText: title.vi }).first().click(),
  );
  const vi = await publish(approver, 'vi', acts);
  await acts.do('switch to English', () => chip(page, 'English').click());
  await page.waitForURL(/locale=en/);
  await page.locator('.language-chip[aria-current]', { hasText: 'English' }).waitFor();
  await write(page, 'en', acts);
  await saved(page);
  await approver.goto(`${options.baseUrl}${address.pathname}?locale=vi`);
  await acts.do('switch to English', () => chip(approver, 'English').click());
  await approver.locator('.language-chip[aria-current]', { hasText: 'English' }).waitFor();
  const en = await publish(approver, 'en', acts);
  await approver.context().close();
  return { acts: acts.done, seconds: acts.seconds, paths: { vi, en } };
}

async function enter(page: Page, { baseUrl, accounts }: FirstArticleOptions, acts: Acts): Promise<void> {
  const { email, password } = accounts.writer;
  await page.goto(`${baseUrl}/admin`, { waitUntil: 'networkidle' });
  await acts.do('e-mail', () => page.locator('input[name="email"]').fill(email));
  await acts.do('password', () => page.locator('input[name="password"]').fill(password));
  await acts.do('sign in', () => page.locator('button[type="submit"]').click());
  await page.locator('.home__actions').waitFor();
}

async function write(page: Page, language: 'vi' | 'en', acts: Acts): Promise<void> {
  await acts.do('title', () => page.locator('#field-title').fill(title[language]));
  await acts.do('standfirst', () => page.locator('#field-description').fill(description[language]));
  await openTab(page, 0);
  const body = page.locator('.rich-text-lexical [contenteditable="true"]').first();
  await acts.do('text', () => body.fill(text[language]));
}

async function addPicture(page: Page, acts: Acts): Promise<void> {
  await acts.do('pictures', () => openTab(page, 1));
  await acts.do('choose from the library', () => page.locator('#field-image .upload__listToggler').click());
  await acts.do('the picture', () => page.locator('.list-drawer .cell-filename button').first().click());
  await page.locator('#field-image .upload-relationship-details').waitFor();
}

async function chooseSection(page: Page, acts: Acts): Promise<void> {
  await acts.do('classification', () => openTab(page, 2));
  await acts.do('sections', () => page.locator('#field-section .rs__control').click());
  await acts.do('the section', () => page.locator('.rs__option').first().click());
}

async function openTab(page: Page, index: number): Promise<void> {
  const tab = page.locator('.tabs-field__tab-button').nth(index);
  await tab.waitFor();
  if (!(await tab.evaluate((element) => element.classList.contains('tabs-field__tab-button--active')))) {
    await tab.click();
  }
}

/** The bar says so by itself: nobody has to press “save”. */
async function saved(page: Page): Promise<void> {
  await page
    .locator('.save-note--unsaved, .save-note--saving')
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => undefined);
  await page.locator('.save-note--saved').waitFor();
}

/** The approver signs in below the screens: the second factor has tests of its own. Counted as the three acts it is. */
async function approverPage(page: Page, options: FirstArticleOptions, acts: Acts): Promise<Page> {
  const browser = options.browser ?? page.context().browser();
  if (!browser) throw new Error('firstArticlePath needs the browser for the second person');
  const approver = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await acts.do('approver: e-mail, password and code', () =>
    signIn(approver, options.baseUrl, options.accounts.approver),
  );
  acts.done.push('approver: password', 'approver: code');
  await approver.goto(`${options.baseUrl}/admin`);
  return approver;
}

function chip(page: Page, name: string) {
  return page.locator('.language-chip', { hasText: name });
}

/**
 * The language whose form is open, by the bar.
 * @returns the public path, once readers get it
 * @throws with what the bar says when it is refused
 */
export async function publish(page: Page, language: 'vi' | 'en', acts: Acts): Promise<string> {
  const button = page.locator('#action-publish');
  await button.waitFor();
  await acts.do(`publish ${language}`, () => button.click());
  const said = page.locator('.publish-bar__done:not(:empty), .publish-bar__alert');
  await said.first().waitFor();
  const link = page.locator('.publish-bar a[target="_blank"]').first();
  if (await page.locator('.publish-bar__alert').count()) {
    throw new Error(`Not published: ${await page.locator('.publish-bar__alert').first().textContent()}`);
  }
  const path = (await link.getAttribute('href')) ?? '';
  const answer = await page.request.get(new URL(path, page.url()).href, { timeout: 90_000 });
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`);
  return path;
}
