/** A content item as a PDF to keep or hand on: the whole text with its pictures, its source, address and dates. */
import type { LiveItem } from '@/content/content-item';
import type { PublicMedia } from '@/content/public-media';
import { formatDate } from '@/i18n/format';
import { absoluteUrl, readableUrl } from '../address';
import { wasUpdated } from '../components/article/byline';
import { genreLabel } from '../components/story/story';
import { rule } from '../components/woven/motifs';
import type { PageContext } from '../page-context';
import { writeBody, writeFigure } from './blocks';
import { colors, margin, Sheet } from './sheet';

/** @returns the file's bytes; the same for the same item */
export async function itemPdf(
  ctx: Pick<PageContext, 't' | 'site' | 'locale'>,
  item: LiveItem,
  picture: (media: PublicMedia) => Promise<Uint8Array | null>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { t, site, locale } = ctx;
  const address = (path: string) => absoluteUrl(site, path);
  const sheet = new Sheet({
    locale,
    title: item.title,
    author: item.details.byline ?? t('site.name'),
    subject: item.description,
    date: new Date(item.publicUpdatedAt),
    address,
  });
  const context = { t, picture, address };
  writeHead(sheet, ctx, item);
  const { image } = item.details;
  if (image) await writeFigure(sheet, { media: image, caption: image.caption }, context);
  await writeBody(sheet, item.body, context);
  writeEnd(sheet, ctx, item);
  return sheet.end(`${t('site.name')} · ${readableUrl(site, item.path)}`);
}

type Words = Pick<PageContext, 't' | 'site' | 'locale'>;

function writeHead(sheet: Sheet, { t, locale }: Words, item: LiveItem): void {
  const { dateline, byline, translator } = item.details;
  sheet.text('P', t('site.name'), { size: 9, weight: 'bold', color: colors.leaf });
  sheet.artifact(() => weave(sheet));
  sheet.text('P', genreLabel(item, locale) ?? '', { size: 9, color: colors.lacquer, above: 14 });
  sheet.text('H1', item.title, { size: 22, weight: 'bold', above: 4 });
  sheet.text('P', item.description, { size: 12, color: colors.soft, above: 6 });
  const who = [
    byline && `${t('article.by')} ${byline}`,
    translator && `${t('article.translator')} ${translator}`,
  ];
  const line = [dateline, formatDate(item.firstPublishedAt, locale), ...who].filter(Boolean).join(' · ');
  sheet.text('P', line, { size: 9, color: colors.soft, above: 8 });
}

function writeEnd(sheet: Sheet, { t, site, locale }: Words, item: LiveItem): void {
  const { source, agency, corrections = [] } = item.details;
  if (corrections.length > 0)
    sheet.text('H2', t('article.corrections'), { size: 11, weight: 'bold', above: 16 });
  for (const { date, text } of corrections)
    sheet.text('P', `${formatDate(date, locale)}: ${text}`, { size: 9, above: 3 });
  const dates = [`${t('article.published')} ${formatDate(item.firstPublishedAt, locale)}`];
  if (wasUpdated(item)) dates.push(`${t('article.updated')} ${formatDate(item.publicUpdatedAt, locale)}`);
  const lines = [
    agency && `${t('article.agency')}: ${agency}`,
    source && `${t('article.source')}: ${[source.name, source.url].filter(Boolean).join(', ')}`,
    `${t('site.name')}, ${readableUrl(site, item.path)}`,
    dates.join(' · '),
  ];
  sheet.gap(16);
  for (const line of lines) sheet.text('P', line || '', { size: 8.5, color: colors.soft, above: 2 });
}

/** The woven rule of the site's head, once. */
function weave(sheet: Sheet): void {
  const { doc } = sheet;
  const cell = 1.5;
  const top = doc.y + 4;
  const threads: Record<string, string> = { 1: colors.leaf, 2: colors.lacquer, 3: colors.ink };
  const columns = Math.floor(sheet.width / cell);
  for (const [row, cells] of rule.rows.entries()) {
    for (let column = 0; column < columns; column++) {
      const thread = threads[cells[column % cells.length] ?? '.'];
      if (thread) doc.rect(margin + column * cell, top + row * cell, cell, cell).fill(thread);
    }
  }
  doc.y = top + rule.rows.length * cell;
}
