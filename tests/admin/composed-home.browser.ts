/**
 * An editor who has never seen the form: opens the English home, adds a notice and a strip with an article picked by hand,
 * and looks at the preview.
 */
import type { Page } from 'playwright-core';
import { Acts } from './support/acts';

export interface ComposedHome {
  acts: readonly string[];
  notice: string;
  heading: string;
  /** Headline of the article that was picked. */
  picked: string;
}

// A database may see this path more than once.
const run = String(Date.now()).slice(-5);
const notice = `The road to Ba Be is closed until the ${run}th car has passed.`;
const heading = `Picked by hand ${run}`;

interface ComposedHomeOptions {
  baseUrl: string;
  /** Of the home page that is worked on: other tests may have left some of their own. */
  homeId: string;
  /** Of the headline that is looked for in the list of articles. */
  word: string;
}

export async function composedHomePath(
  page: Page,
  { baseUrl, homeId, word }: ComposedHomeOptions,
): Promise<ComposedHome> {
  const acts = new Acts();
  await page.goto(`${baseUrl}/admin`, { waitUntil: 'networkidle' });
  await acts.do('home pages', () =>
    page.locator('a[href$="/admin/collections/homes"]:not(.nav__link)').click(),
  );
  await acts.do('the home page', () => page.locator(`td a[href*="${homeId}"]`).click());
  await switchToEnglish(page, acts);

  const first = await addBlock(page, 'Thông báo', acts);
  await acts.do('text of the notice', () => page.locator(`#field-blocks__${first}__text`).fill(notice));
  const second = await addBlock(page, 'Bài tuyển chọn', acts);
  await acts.do('its heading', () => page.locator(`#field-blocks__${second}__heading`).fill(heading));
  const picked = await pick(page, second, word, acts);
  await saved(page);
  await acts.do('preview', () => page.getByRole('button', { name: 'Xem trước' }).click());
  const preview = page.frameLocator('.preview-panel iframe').first();
  await preview.getByText(notice).waitFor();
  await preview.getByRole('heading', { name: heading }).waitFor();
  return { acts: acts.done, notice, heading, picked };
}

/** The form opens in the language in which this person worked last. */
async function switchToEnglish(page: Page, acts: Acts): Promise<void> {
  const title = page.locator('#field-title');
  const current = page.locator('.publish-bar .language-chip[aria-current]');
  await current.waitFor();
  if ((await current.textContent())?.includes('English')) return;
  const before = await title.inputValue();
  await acts.do('switch to English', () => page.locator('.language-chip', { hasText: 'English' }).click());
  await current.filter({ hasText: 'English' }).waitFor();
  await page.waitForFunction(
    (old) => document.querySelector<HTMLInputElement>('#field-title')?.value !== old,
    before,
  );
}

/** @returns its number */
async function addBlock(page: Page, kind: string, acts: Acts): Promise<number> {
  const rows = page.locator('#field-blocks [id^="blocks-row-"]');
  const number = await rows.count();
  await acts.do('add a block', () => page.getByRole('button', { name: 'Thêm Khối' }).click());
  const row = page.locator(`#blocks-row-${number}`);
  await acts.do('its kinds', () => row.locator(`#field-blocks__${number}__block .rs__control`).click());
  await acts.do(kind, () => row.locator('.rs__option', { hasText: kind }).first().click());
  return number;
}

async function pick(page: Page, number: number, word: string, acts: Acts): Promise<string> {
  const field = page.locator(`#field-blocks__${number}__items`);
  await acts.do('look for an article', () => field.locator('input').first().fill(word));
  const option = field.locator('.rs__option', { hasText: word }).first();
  await acts.do('the article', () => option.click());
  const chosen = field.locator('.relationship--multi-value-label__text').first();
  await chosen.waitFor();
  return (await chosen.textContent()) ?? '';
}

/** The bar says so by itself: nobody has to press “save”. */
async function saved(page: Page): Promise<void> {
  await page
    .locator('.save-note--unsaved, .save-note--saving')
    .first()
    .waitFor({ state: 'attached', timeout: 5_000 })
    .catch(() => undefined);
  await page.locator('.save-note--saved').waitFor();
}
