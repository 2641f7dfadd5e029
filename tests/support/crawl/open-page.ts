/** A page in a real browser, with everything that went wrong while it was shown. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface OpenPage {
  page: Page;
  /** Errors of the console, violations of the policy, failed requests and requests to other hosts, as they come. */
  complaints: string[];
  close(): Promise<void>;
}

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };
/** The narrowest screen a page must fit (WCAG 2.2, 1.4.10). */
export const narrow = { width: 320, height: 640 };

/** Opens an empty page that will complain; `page.goto` then as often as wanted. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: desktop, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A page that says 404 is a page; only what it fetches must not fail.
    const isDocument = message.location().url === page.url();
    if (message.type() === 'error' && !isDocument) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
      complaints.push(`asks another host: ${request.url()}`);
    }
  });
  await page.exposeBinding('complain', (_source, text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain(text: string): void };
      complain(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, complaints, close: () => context.close() };
}

/** Scrolls to the end as a reader does, and waits for the lazy pictures. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight * 0.8) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  // The first visitor makes the renditions: pictures may take their time.
  await page.evaluate(() =>
    Promise.all([...document.images].map((image) => image.decode().catch(() => null))),
  );
}
