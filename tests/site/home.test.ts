import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Role } from '@/access/roles';
import { type ComposedHome, composedHomePath } from '../admin/composed-home.browser';
import { publish } from '../admin/first-article.browser';
import { Acts } from '../admin/support/acts';
import { signIn, type TestAccount } from '../admin/support/sign-in';
import { launchBrowser } from '../support/browser';
import { startEditor } from '../support/editor-process';
import { soon } from '../support/soon';

/** As editors do it, in the browser; what was there before is put back for the tests that come after. */
describe.each(inject('sites'))('the home page on $database', (site) => {
  const { origins, accounts } = site;
  const origin = origins[0] ?? '';
  let browser: Browser;
  let page: Page;
  let composed: ComposedHome;
  /** The home page of the samples, and its blocks before. */
  let home: { id: string; blocks: unknown[] };

  const signedIn = async (role: Role): Promise<Page> => {
    const found = accounts.find(({ roles }) => roles.includes(role));
    if (!found) throw new Error(`the demo has no ${role}`);
    const { email, password, totpSecret } = found;
    const account: TestAccount = { email, password, ...(totpSecret ? { secret: totpSecret } : {}) };
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
    const opened = await context.newPage();
    await signIn(opened, origin, account);
    return opened;
  };
  const sampleHome = async () => {
    const query = 'locale=en&depth=0&limit=1&where[title][equals]=Thai Nguyen today';
    const answer = await page.request.get(`${origin}/api/homes?${query}`, { headers: { Origin: origin } });
    const { docs } = (await answer.json()) as { docs: (typeof home)[] };
    if (!docs[0]) throw new Error('the samples have no home page in English');
    return docs[0];
  };
  const front = async (at: string) => (await fetch(`${at}/en`)).text();

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await signedIn('editor');
    home = await sampleHome();
  });
  afterAll(async () => {
    await browser.close();
    if (!composed) return;
    const editor = await startEditor(site);
    await editor.update('homes', home.id, 'en', { blocks: home.blocks });
    await editor.publish('homes', home.id, 'en');
    await editor.stop();
  });

  it('is composed of blocks without training, in at most 20 acts, and readers see nothing of it yet', async () => {
    composed = await composedHomePath(page, { baseUrl: origin, homeId: home.id, word: 'Steel' });
    expect(composed.acts.length, composed.acts.join(' · ')).toBeLessThanOrEqual(20);
    for (const each of origins) expect(await front(each)).not.toContain(composed.heading);
  });

  it('is shown by every process once it is published, in its own language only', async () => {
    const approver = await signedIn('approver');
    await approver.goto(`${origin}/admin/collections/homes/${home.id}?locale=en`);
    expect(await publish(approver, 'en', new Acts())).toBe('/en');
    const shown = new RegExp(`${composed.notice}[\\s\\S]*${composed.heading}[\\s\\S]*${composed.picked}`);
    for (const each of origins) {
      const html = await soon(
        () => front(each),
        (text) => shown.test(text),
      );
      expect(html).toMatch(shown);
      expect(await (await fetch(`${each}/ko`)).text()).not.toContain(composed.heading);
    }
  });
});
