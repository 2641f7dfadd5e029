/** The admin as people meet it: what the editors' guide and the README show, on the sample content. */
import type { Browser, Page } from 'playwright-core';
import type { Role } from '@/access/roles';
import type { SampleSite } from '../../bench/support/sample-site';
import { signIn } from '../admin/support/sign-in';
import { desktop, phone } from '../support/crawl/open-page';

export interface Screen {
  name: string;
  page: Page;
  open(): Promise<void>;
}

interface Desk {
  browser: Browser;
  site: SampleSite;
}

/** Screens in the order in which their pages are used. Close the pages' contexts when done. */
export async function adminScreens(desk: Desk): Promise<Screen[]> {
  const editor = await pageOf(desk, 'editor', 'vi');
  const approver = await pageOf(desk, 'approver', 'vi');
  const visitor = await desk.browser.newPage({ viewport: desktop, locale: 'vi-VN' });
  const small = await pageOf(desk, 'editor', 'vi', { viewport: phone, colorScheme: 'dark' });
  const languages = await Promise.all(
    (['en', 'zh', 'ko'] as const).map(async (language) => ({
      language,
      page: await pageOf(desk, 'editor', language),
    })),
  );
  const { origin } = desk.site;
  const article = `/admin/collections/articles/${await idOf(editor, origin, 'articles')}?locale=vi`;
  const home = `/admin/collections/homes/${await idOf(editor, origin, 'homes')}?locale=vi`;
  const to = (page: Page, path: string, ready: string) => async () => {
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    await page.locator(ready).first().waitFor();
  };
  const form = '.publish-bar .language-chip[aria-current]';
  const screen = (name: string, page: Page, path: string, ready: string, then?: () => Promise<void>) => ({
    name,
    page,
    open: async () => {
      await to(page, path, ready)();
      await then?.();
    },
  });
  return [
    screen('sign-in', visitor, '/admin/login', 'input[name="email"]'),
    screen('start', editor, '/admin', '.home__actions'),
    screen('list', editor, '/admin/collections/articles', 'tbody tr'),
    screen('write', editor, article, form),
    screen('pictures', editor, article, form, async () => {
      await tab(editor, 1);
      await editor.locator('.upload-relationship-details img').first().waitFor();
      await editor.waitForTimeout(500);
    }),
    screen('upload', editor, '/admin/collections/media/create', '.file-field'),
    screen('home', editor, home, form, async () => {
      await editor.locator('#field-blocks').scrollIntoViewIfNeeded();
    }),
    screen('preview', editor, article, form, () => press(editor, 'Xem trước', 2500)),
    screen('publish', approver, article, form),
    screen('schedule', approver, article, form, () => press(approver, 'Hẹn giờ')),
    screen('withdraw', approver, article, form, () => press(approver, 'Gỡ bản')),
    screen('phone', small, article, form),
    ...languages.map(({ language, page }) => screen(`start-${language}`, page, '/admin', '.home__actions')),
    // Last: it leaves an article that has nothing yet.
    screen('choose-picture', editor, '/admin/collections/articles/create', form, async () => {
      await tab(editor, 1);
      await editor.locator('#field-image .upload__listToggler').click();
      await editor.waitForTimeout(1500);
    }),
  ];
}

const browserLocales: Record<string, string> = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN', ko: 'ko-KR' };

async function pageOf(
  { browser, site }: Desk,
  role: Role,
  language: string,
  options: { viewport?: { width: number; height: number }; colorScheme?: 'dark' } = {},
): Promise<Page> {
  const found = site.accounts.find(({ roles }) => roles.includes(role));
  if (!found) throw new Error(`the demo has no ${role}`);
  const context = await browser.newContext({
    viewport: desktop,
    timezoneId: 'Asia/Ho_Chi_Minh',
    locale: browserLocales[language] ?? 'vi-VN',
    ...options,
  });
  await context.addCookies([{ name: 'portal-lng', value: language, url: site.origin }]);
  const page = await context.newPage();
  const { email, password, totpSecret } = found;
  await signIn(page, site.origin, { email, password, ...(totpSecret ? { secret: totpSecret } : {}) });
  return page;
}

async function idOf(page: Page, origin: string, collection: string): Promise<string> {
  const query = 'limit=1&depth=0&locale=vi&sort=-updatedAt';
  const answer = await page.request.get(`${origin}/api/${collection}?${query}`, {
    headers: { Origin: origin },
  });
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  return docs[0]?.id ?? '';
}

const tab = (page: Page, at: number) => page.locator('.tabs-field__tab-button').nth(at).click();

async function press(page: Page, label: string, settleMs = 500): Promise<void> {
  await page.locator('.publish-bar button', { hasText: label }).first().click();
  await page.waitForTimeout(settleMs);
}
