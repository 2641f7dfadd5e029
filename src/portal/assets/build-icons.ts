/** Draws favicon, icons and web manifests from the woven mark. Run by tsx when the mark changes; the results are committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { languageTags, locales } from '@/i18n/locales';
import { translatorFor } from '@/i18n/translator';
import { mark, threadPaths } from '../components/woven/motifs';

const publicFolder = path.resolve('public');
const ground = '#17432f';
const threads: Record<string, string> = { '1': '#e9f0d8', '2': '#e8c95a' };

/** `margin` in cells: icons that systems cut round need more of it. */
function svg(margin: number): string {
  const size = mark.rows.length + 2 * margin;
  const paths = [...threadPaths(mark)]
    .map(([thread, d]) => `<path fill="${threads[thread]}" d="${d}"/>`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="${ground}"/><g transform="translate(${margin} ${margin})">${paths}</g></svg>\n`
  );
}

async function png(size: number, margin: number): Promise<Buffer> {
  return sharp(Buffer.from(svg(margin)), { density: 72 * Math.ceil(size / 15) })
    .resize(size, size, { kernel: 'nearest' })
    .png()
    .toBuffer();
}

mkdirSync(path.join(publicFolder, 'icons'), { recursive: true });
writeFileSync(path.join(publicFolder, 'favicon.svg'), svg(1));
for (const size of [180, 192, 512]) {
  writeFileSync(path.join(publicFolder, `icons/icon-${size}.png`), await png(size, 3));
}
for (const locale of locales) {
  const t = translatorFor(locale);
  const manifest = {
    name: t('site.name'),
    short_name: t('site.province'),
    description: t('site.description'),
    lang: languageTags[locale],
    start_url: `/${locale}`,
    scope: '/',
    display: 'browser',
    background_color: '#f8f9f3',
    theme_color: ground,
    icons: [192, 512].map((size) => ({
      src: `/icons/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  writeFileSync(
    path.join(publicFolder, `manifest-${locale}.webmanifest`),
    `${JSON.stringify(manifest, null, 2)}\n`,
  );
}
