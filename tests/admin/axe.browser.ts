/** The admin's main screens under axe, as each is used: signed out, start page, list, form with its panels, upload. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface Violation {
  screen: string;
  rule: string;
  impact: string;
  nodes: string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param page signed in as somebody who may write */
export async function axeOfScreens(page: Page, baseUrl: string, articleId: string): Promise<Violation[]> {
  const found: Violation[] = [];
  const look = async (screen: string) => found.push(...(await violations(page, screen)));
  const open = async (path: string, ready: string) => {
    await page.goto(`${baseUrl}${path}`);
    await page.locator(ready).first().waitFor();
  };
  await open('/admin', '.home__actions');
  await look('start page');
  await open('/admin/collections/articles', 'tbody input[type="checkbox"]:not([aria-label=""])');
  await look('list');
  await open(`/admin/collections/articles/${articleId}?locale=vi`, '.publish-bar .save-note');
  for (const [index, field] of [
    '.rich-text-lexical [contenteditable]',
    '#field-image',
    '#field-section',
  ].entries()) {
    await page.locator('.tabs-field__tab-button').nth(index).click();
    await page.locator(field).first().waitFor();
    await look(`form, tab ${index + 1}`);
  }
  await page.locator('.language-chip').nth(3).click();
  await page.locator('.publish-bar__acts [aria-expanded="false"]').first().click();
  await look('form in Korean, what is missing');
  await open('/admin/collections/media/create', '.rs__input[aria-labelledby]');
  await look('upload');
  return found;
}

export async function violations(page: Page, screen: string): Promise<Violation[]> {
  const { violations: raw } = await new AxeBuilder({ page })
    .withTags(tags)
    .exclude('nextjs-portal')
    .analyze();
  return raw.map(({ id, impact, nodes }) => ({
    screen,
    rule: id,
    impact: impact ?? '',
    nodes: nodes.map(
      ({ html, failureSummary }) => `${html.slice(0, 160)} — ${(failureSummary ?? '').slice(0, 200)}`,
    ),
  }));
}
