import { launchBrowser } from '../tests/support/browser';
const b = await launchBrowser();
const list = process.argv.slice(2);
for (const spec of list) {
  const [url, width, scheme, out, full] = spec.split('|') as [string, string, 'light' | 'dark', string, string?];
  const ctx = await b.newContext({ viewport: { width: Number(width), height: Number(width) < 600 ? 844 : 900 }, colorScheme: scheme });
  const p = await ctx.newPage();
  await p.goto(url, { waitUntil: 'networkidle' });
  if (full) { await p.evaluate(async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 60)); } scrollTo(0, 0); }); await p.waitForTimeout(400); }
  await p.screenshot({ path: out, fullPage: Boolean(full) });
  await ctx.close();
}
await b.close();
