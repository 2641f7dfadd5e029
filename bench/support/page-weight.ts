/** What a first visit costs in bytes on the wire, as Chromium counts them. */
import { launchBrowser } from '../../tests/support/browser';

export const weighed = ['Document', 'Script', 'Stylesheet', 'Font', 'Image'] as const;
export type Weighed = (typeof weighed)[number];

export interface PageWeight {
  /** Kilobytes (1,000 bytes) as they came, headers included. */
  kilobytes: Record<Weighed, number>;
  requests: number;
}

export async function weighPage(
  address: string,
  viewport: { width: number; height: number },
): Promise<PageWeight> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    const types = new Map<string, string>();
    const weight: PageWeight = {
      kilobytes: { Document: 0, Script: 0, Stylesheet: 0, Font: 0, Image: 0 },
      requests: 0,
    };
    protocol.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type));
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) as Weighed;
      if (weighed.includes(type)) weight.kilobytes[type] += encodedDataLength / 1000;
      weight.requests++;
    });
    await protocol.send('Network.enable');
    await page.goto(address, { waitUntil: 'networkidle' });
    return weight;
  } finally {
    await browser.close();
  }
}
