/**
 * Promise R10: what an editor writes runs nowhere. One article for each attack, which stands in every text of it, of its section, its
 * tag and its picture; looked at as a page, in a list, in the admin, and in feeds by a reader that trusts what it is sent.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { signIn } from '../admin/support/sign-in';
import { attacks } from '../content/attacks';
import { hostileState } from '../content/hostile-state';
import { launchBrowser } from '../support/browser';
import { openPage } from '../support/crawl/open-page';
import { type Editor, startEditor } from '../support/editor-process';
import { soon } from '../support/soon';

const [site] = inject('sites');
const origin = site?.origins[0] ?? '';

interface Written {
  attack: string;
  id: string;
  path: string;
  section: string;
  tag: string;
}

describe('text that would run', () => {
  let editor: Editor;
  let browser: Browser;
  /** A sound one, to refer to. */
  let article: string;
  const written: Written[] = [];

  beforeAll(async () => {
    if (!site) throw new Error('no site');
    editor = await startEditor(site);
    browser = await launchBrowser();
    article = await editor.article(
      { en: { title: 'Beside', slug: 'beside-attacks' } },
      { section: await editor.section({ en: 'Beside' }), image: await editor.picture() },
    );
    await editor.publish('articles', article, 'en');
    for (const [index, attack] of attacks.entries()) written.push(await write(index, attack));
  });
  afterAll(async () => {
    await browser?.close();
    // Nothing of it in the frame and the lists that other tests look at.
    for (const { id, section, tag } of written) {
      await editor.withdraw('articles', id, 'en');
      await editor.withdraw('tags', tag, 'en');
      await editor.withdraw('sections', section, 'en');
    }
    await editor?.stop();
  });

  async function write(index: number, attack: string): Promise<Written> {
    const section = await editor.section({ en: `${attack} ${index}` });
    const tag = await editor.draft('tags', {
      en: { title: `${attack} ${index}`, slug: `attack-tag-${index}` },
    });
    await editor.publish('tags', tag, 'en');
    const image = await editor.picture();
    await editor.update('media', image, 'en', { alt: attack, caption: attack, credit: attack });
    await editor.update('media', image, 'vi', { owner: attack });
    const slug = `attack-${index}`;
    const id = await editor.article(
      { en: { title: attack, slug } },
      {
        section,
        tags: [tag],
        image,
        dateline: attack,
        byline: attack,
        source: { name: attack, url: 'https://a.example/' },
        description: attack,
        body: hostileState(attack, { media: image, article, videoId: 'dQw4w9WgXcQ' }),
      },
    );
    await editor.publish('articles', id, 'en');
    return { attack, id, section, tag, path: `/en/news/${slug}` };
  }

  /** Every dialog is an attack that ran. */
  function executedIn(page: Page): string[] {
    const executed: string[] = [];
    page.on('dialog', (dialog) => {
      executed.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return executed;
  }

  it('runs on no page and in no list, and tries nothing the policy must stop', async () => {
    const { page, complaints, close } = await openPage(browser, origin);
    const executed = executedIn(page);
    await soon(
      async () => (await fetch(`${origin}${written.at(-1)?.path}`)).status,
      (status) => status === 200,
    );
    for (const path of [...written.map((one) => one.path), '/en', '/en/news', '/en/topics']) {
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      expect([path, complaints, executed]).toEqual([path, [], []]);
    }
    await close();
  });

  it('runs nowhere in the admin', async () => {
    const account = site?.accounts.find(({ roles }) => roles.includes('editor'));
    if (!account) throw new Error('the demo has no editor');
    const context: BrowserContext = await browser.newContext({ locale: 'vi-VN' });
    const page = await context.newPage();
    const executed = executedIn(page);
    await signIn(page, origin, account);
    const lists = ['articles', 'sections', 'tags', 'media'].map((slug) => `${slug}?limit=50&locale=en`);
    // Of the forms a part: they are slow, and what they show is what the lists and the API give.
    const forms = written.filter((_, index) => index % 5 === 0).map(({ id }) => `articles/${id}?locale=en`);
    for (const path of [...lists, ...forms]) {
      await page.goto(`${origin}/admin/collections/${path}`, { waitUntil: 'load' });
      await page.locator('main, .collection-list, .collection-edit').first().waitFor();
      await page.waitForTimeout(300);
      expect([path, executed]).toEqual([path, []]);
    }
    await context.close();
  });

  it('runs in no feed reader that shows what it is sent', async () => {
    const page = await (await browser.newContext()).newPage();
    const executed = executedIn(page);
    const reader = new Parser({ customFields: { item: ['content:encoded'] } });
    const feeds = ['rss', 'atom'].map((kind) => `${origin}/feeds/en/articles.${kind}`);
    const texts: string[] = [];
    for (const feed of feeds) {
      const { items } = await reader.parseURL(feed);
      texts.push(...items.flatMap((item) => [item['content:encoded'], item.content].filter(Boolean)));
    }
    const json = (await (await fetch(`${origin}/feeds/en/articles.json`)).json()) as {
      items: { content_html?: string }[];
    };
    texts.push(...json.items.map((item) => item.content_html ?? ''));
    expect(texts.length).toBeGreaterThan(attacks.length);
    for (const text of texts) {
      await page.goto('about:blank');
      await page.evaluate((html) => {
        document.write(`<body>${html}</body>`);
        document.body.insertAdjacentHTML('beforeend', html);
      }, text);
      await page.evaluate(() => {
        for (const link of document.querySelectorAll<HTMLElement>('a')) {
          if (/^\s*(javascript|data):/i.test(link.getAttribute('href') ?? '')) link.click();
        }
      });
    }
    expect(executed).toEqual([]);
    await page.context().close();
  });
});
