/** Two people in one document: whoever saves second loses nothing that was typed, and decides what becomes of it. */
import type { Page } from 'playwright-core';

interface TwoWriters {
  baseUrl: string;
  articleId: string;
}

const mine = 'Đoạn tóm tắt của người thứ hai';

/**
 * @param page signed in as somebody who may write; the first writer saves over REST with the same session
 * @returns the standfirst that stands in the end
 */
export async function twoWritersPath(page: Page, { baseUrl, articleId }: TwoWriters): Promise<string> {
  const api = `${baseUrl}/api/articles/${articleId}`;
  const headers = { Origin: baseUrl };
  await page.goto(`${baseUrl}/admin/collections/articles/${articleId}?locale=vi`);
  await page.locator('.publish-bar__acts .bar-button').nth(1).waitFor();
  const read = async () =>
    (await (await page.request.get(`${api}?draft=true&locale=vi&depth=0`, { headers })).json()) as {
      revision: number;
      description: string;
    };
  const { revision } = await read();
  const other = await page.request.patch(`${api}?draft=true&locale=vi&depth=0`, {
    headers,
    data: { revision, description: 'Đoạn tóm tắt của người thứ nhất' },
  });
  if (!other.ok()) throw new Error(`The first writer was refused: ${await other.text()}`);
  await page.locator('#field-description').fill(mine);
  const notice = page.locator('.publish-bar__alert', { hasText: 'Người khác vừa lưu' });
  await notice.waitFor();
  if ((await page.locator('#field-description').inputValue()) !== mine)
    throw new Error('What was typed is gone');
  if ((await read()).description === mine) throw new Error('The second save went over the first unasked');
  await notice.getByRole('button', { name: /Lưu bản của tôi/ }).click();
  await notice.waitFor({ state: 'detached' });
  await page.locator('.publish-bar .save-note--saved').waitFor();
  return (await read()).description;
}
