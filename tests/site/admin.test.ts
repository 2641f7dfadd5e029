import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Role } from '@/access/roles';
import { type FirstArticle, firstArticlePath } from '../admin/first-article.browser';
import { signIn, type TestAccount } from '../admin/support/sign-in';
import { launchBrowser } from '../support/browser';
import { soon } from '../support/soon';

/** As people do it, in the browser: write, have it approved, see it, take it back, on every process of the site. */
describe.each(inject('sites'))('an editor and an approver on $database', ({ origins, accounts }) => {
  const baseUrl = origins[0] ?? '';
  let browser: Browser;
  let page: Page;
  let article: FirstArticle;
  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
  });
  afterAll(() => browser.close());

  const account = (role: Role): TestAccount => {
    const found = accounts.find(({ roles }) => roles.includes(role));
    if (!found) throw new Error(`the demo has no ${role}`);
    const { email, password, totpSecret } = found;
    return { email, password, ...(totpSecret ? { secret: totpSecret } : {}) };
  };
  const statusOf = async (origin: string, path: string) =>
    (await fetch(`${origin}${path}`, { redirect: 'manual' })).status;

  it('brings a first article in two languages to the public in at most 25 acts', async () => {
    article = await firstArticlePath(page, {
      baseUrl,
      browser,
      accounts: { writer: account('editor'), approver: account('approver') },
    });
    expect(article.acts.length, article.acts.join(' · ')).toBeLessThanOrEqual(25);
    for (const origin of origins) {
      for (const path of [article.paths.vi, article.paths.en]) {
        const { pathname } = new URL(path, origin);
        expect(
          await soon(
            () => statusOf(origin, pathname),
            (status) => status === 200,
          ),
        ).toBe(200);
      }
    }
  });

  it('takes one language back: 410 on every process, the other stays, the harvester sees the tombstone', async () => {
    const context = await browser.newContext();
    const approver = await context.newPage();
    await signIn(approver, baseUrl, account('approver'));
    const headers = { Origin: baseUrl };
    const { pathname } = new URL(article.paths.en, baseUrl);
    const slug = decodeURIComponent(pathname.split('/').at(-1) ?? '');
    const list = await approver.request.get(
      `${baseUrl}/api/articles?draft=true&locale=en&depth=0&where[slug][equals]=${encodeURIComponent(slug)}`,
      { headers },
    );
    const { docs } = (await list.json()) as { docs: { id: string; revision: number }[] };
    const [{ id, revision } = { id: '', revision: 0 }] = docs;
    const answer = await approver.request.post(`${baseUrl}/api/articles/${id}/withdraw`, {
      headers,
      data: { locale: 'en', revision },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    for (const origin of origins) {
      await soon(
        () => statusOf(origin, pathname),
        (status) => status === 410,
      );
      expect(await statusOf(origin, new URL(article.paths.vi, origin).pathname)).toBe(200);
      const oai = await fetch(`${origin}/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=lang:en`);
      expect(await oai.text()).toMatch(new RegExp(`<header status="deleted">\\s*<identifier>[^<]*${id}/en<`));
    }
    await context.close();
  });
});
