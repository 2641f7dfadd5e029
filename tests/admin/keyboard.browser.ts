/** The bar without a mouse: from what is missing to the field that lacks it, and out of the withdrawal's question. */
import type { Page } from 'playwright-core';

/** @param page signed in as somebody who may write; `articleId` lacks its Korean version */
export async function keyboardToField(page: Page, baseUrl: string, articleId: string): Promise<string> {
  await page.goto(`${baseUrl}/admin/collections/articles/${articleId}?locale=ko`);
  const summary = page.locator('.publish-bar__acts [aria-expanded]').first();
  await summary.waitFor();
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.locator('.issue-list .link-button').first().waitFor();
  const isOnLink = () => page.evaluate(() => document.activeElement?.closest('.issue-list') !== null);
  for (let presses = 0; presses < 12 && !(await isOnLink()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id.startsWith('field-'));
  return page.evaluate(() => document.activeElement?.id ?? '');
}

/** @param page signed in as an approver, with a form of a live language open */
export async function withdrawalCanBeLeft(page: Page): Promise<boolean> {
  const button = page.locator('.publish-bar__acts .bar-button', { hasText: /^Gỡ bản/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog.bar-dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.bar-dialog').waitFor({ state: 'detached' });
  return button.evaluate((element) => element === document.activeElement);
}
