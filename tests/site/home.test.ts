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
  let before: unknown[] = [];

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
  const blocks = async (): Promise<unknown[]> => {
    const answer = await page.request.get(`${origin}/api/homes?locale=en&depth=0&limit=1`, {
      headers: { Origin: origin },
    });
    const { docs } = (await answer.json()) as { docs: { blocks: unknown[] }[] };
    return docs[0]?.blocks ?? [];
  };
  const front = async (at: string) => (await fetch(`${at}/en`)).text();

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await signedIn('editor');
    before = await blocks();
  });
  afterAll(async () => {
    await browser.close();
    if (!composed) return;
    const editor = await startEditor(site);
    await editor.update('homes', composed.id, 'en', { blocks: before });
    await editor.publish('homes', composed.id, 'en');
    await editor.stop();
  });

  it('is composed of blocks without training, in at most 20 acts, and readers see nothing of it yet', async () => {
    composed = await composedHomePath(page, origin, 'Steel');
    expect(composed.acts.length, composed.acts.join(' · ')).toBeLessThanOrEqual(20);
    for (const each of origins) expect(await front(each)).not.toContain(composed.heading);
  });

  it('is shown by every process once it is published, in its own language only', async () => {
    const approver = await signedIn('approver');
    await approver.goto(`${origin}/admin/collections/homes/${composed.id}?locale=en`);
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
