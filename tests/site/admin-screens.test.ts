/** The admin's screens as editors with different abilities and habits meet them, on the built site. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Role } from '@/access/roles';
import { axeOfScreens, violations } from '../admin/axe.browser';
import { englishOn } from '../admin/english-words.browser';
import { keyboardToField, withdrawalCanBeLeft } from '../admin/keyboard.browser';
import { signIn } from '../admin/support/sign-in';
import { twoWritersPath } from '../admin/two-writers.browser';
import { launchBrowser } from '../support/browser';
import { startEditor } from '../support/editor-process';

const [site] = inject('sites');
const origin = site?.origins[0] ?? '';

describe('the admin', () => {
  let browser: Browser;
  let editor: Page;
  let approver: Page;
  /** Live in Vietnamese and English; without Korean. */
  let article: string;

  const pageOf = async (role: Role): Promise<Page> => {
    const account = site?.accounts.find(({ roles }) => roles.includes(role));
    if (!account) throw new Error(`the demo has no ${role}`);
    const { email, password, totpSecret } = account;
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await signIn(page, origin, { email, password, ...(totpSecret ? { secret: totpSecret } : {}) });
    return page;
  };

  beforeAll(async () => {
    if (!site) throw new Error('no site');
    const staff = await startEditor(site);
    const section = await staff.section({ vi: 'Mục màn hình', en: 'Screens' });
    article = await staff.article(
      {
        vi: { title: 'Bài trên màn hình' },
        en: { title: 'Screens' },
      },
      { section, image: await staff.picture() },
    );
    await staff.publish('articles', article, 'vi', 'en');
    await staff.stop();
    browser = await launchBrowser();
    [editor, approver] = await Promise.all([pageOf('editor'), pageOf('approver')]);
  });
  afterAll(() => browser?.close());

  it('has nothing that axe calls serious or moderate, signed in', async () => {
    const found = await axeOfScreens(editor, origin, article);
    expect(found.filter(({ impact }) => impact !== 'minor')).toEqual([]);
  });

  it('has nothing that axe calls serious or moderate, at the door', async () => {
    const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
    await page.goto(`${origin}/admin/login`);
    await page.locator('input[name="email"]').waitFor();
    const found = await violations(page, 'sign-in');
    expect(found.filter(({ impact }) => impact !== 'minor')).toEqual([]);
    await page.context().close();
  });

  it('leads by keyboard from what is missing to the field that lacks it', async () => {
    expect(await keyboardToField(editor, origin, article)).toMatch(/^field-/);
  });

  it('asks before a withdrawal, and can be left by keyboard', async () => {
    await approver.goto(`${origin}/admin/collections/articles/${article}?locale=vi`);
    await approver.locator('.publish-bar .language-chip[aria-current]').waitFor();
    expect(await withdrawalCanBeLeft(approver)).toBe(true);
  });

  it('keeps what the second of two writers typed, and lets them decide', async () => {
    expect(await twoWritersPath(editor, { baseUrl: origin, articleId: article })).toBe(
      'Đoạn tóm tắt của người thứ hai',
    );
  });

  it.each([
    ['start page', '/admin', '.home__actions'],
    ['list of articles', '/admin/collections/articles', 'tbody tr'],
    ['list of pictures', '/admin/collections/media', 'tbody tr'],
    ['list of sections', '/admin/collections/sections', 'tbody tr'],
    ['article', '/admin/collections/articles/ARTICLE?locale=vi', '.publish-bar .language-chip[aria-current]'],
    ['history', '/admin/collections/articles/ARTICLE/versions', 'tbody tr'],
    ['new picture', '/admin/collections/media/create', '.file-field'],
    ['home page', '/admin/collections/homes', 'tbody tr'],
    ['own account', '/admin/account', '#field-email, .account__settings'],
    ['page that is not there', '/admin/nothing', 'h1'],
  ])('has no English word on the Vietnamese screen: %s', async (_name, path, ready) => {
    await editor.goto(`${origin}${path.replace('ARTICLE', article)}`, { waitUntil: 'networkidle' });
    await editor.locator(ready).first().waitFor();
    const found = await englishOn(editor);
    for (const [index] of (await editor.locator('.tabs-field__tab-button').all()).entries()) {
      await editor.locator('.tabs-field__tab-button').nth(index).click();
      found.push(...(await englishOn(editor)));
    }
    expect([...new Set(found)]).toEqual([]);
  });
});
