/** The admin as an editor meets it: sign-in, start page, list, form. */
import type { Page } from 'playwright-core';
import type { SampleSite } from '../../bench/support/sample-site';

export interface Screen {
  name: string;
  open(page: Page): Promise<void>;
}

export function adminScreens({ origin, accounts }: SampleSite): Screen[] {
  const editor = accounts.find(({ roles, totpSecret }) => roles.includes('editor') && !totpSecret);
  const go = async (page: Page, path: string) => {
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  };
  return [
    { name: 'sign-in', open: (page) => go(page, '/admin/login') },
    {
      name: 'dashboard',
      async open(page) {
        await go(page, '/admin/login');
        await page.fill('input[name="email"]', editor?.email ?? '');
        await page.fill('input[name="password"]', editor?.password ?? '');
        await page.locator('button[type="submit"]').click();
        await page.waitForURL((url) => !url.pathname.endsWith('/login'));
        await page.waitForLoadState('networkidle');
      },
    },
    { name: 'list', open: (page) => go(page, '/admin/collections/articles') },
    {
      name: 'edit',
      async open(page) {
        const answer = await page.request.get(`${origin}/api/articles?limit=1&depth=0`);
        const { docs } = (await answer.json()) as { docs: { id: string }[] };
        await go(page, `/admin/collections/articles/${docs[0]?.id}`);
      },
    },
  ];
}
