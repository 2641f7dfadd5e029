/** Each block of a body, written on paper. What moves or plays on the screen is named with its address. */
import type {
  BlockNode,
  Body,
  CalloutNode,
  FigureNode,
  ListNode,
  QuoteNode,
  TableNode,
} from '@/content/body';
import { mediaFilePath } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { videoUrl } from '@/content/rich-text/video-address';
import type { Translator } from '@/i18n/translator';
import { fontOf } from './fonts';
import { colors, margin, type Sheet, wholeLetters } from './sheet';

const TEXT = 10.5;
const SMALL = 8.5;
const TALLEST_PICTURE = 330;

export interface PdfContext {
  t: Translator;
  /** JPEG bytes of a picture, or null when it cannot be had: its caption then stands alone. */
  picture(media: PublicMedia): Promise<Uint8Array | null>;
  address(path: string): string;
}

export async function writeBody(sheet: Sheet, body: Body, context: PdfContext): Promise<void> {
  for (const node of body) await writeBlock(sheet, node, context);
}

async function writeBlock(sheet: Sheet, node: BlockNode, context: PdfContext): Promise<void> {
  switch (node.kind) {
    case 'paragraph':
      return sheet.text('P', node.children, { size: TEXT, above: 7 });
    case 'heading':
      return sheet.text(`H${node.level}`, node.children, {
        size: { 2: 15, 3: 12.5, 4: 11 }[node.level],
        weight: 'bold',
        color: colors.leaf,
        above: 14,
      });
    case 'list':
      return writeList(sheet, node, 0);
    case 'rule':
      return rule(sheet);
    case 'figure':
      return writeFigure(sheet, node, context);
    case 'gallery':
      sheet.text('H3', node.title, { size: 11, weight: 'bold', above: 12 });
      for (const item of node.items) await writeFigure(sheet, item, context);
      return;
    case 'quote':
      return writeQuote(sheet, node);
    case 'table':
      return writeTable(sheet, node);
    case 'callout':
      return writeCallout(sheet, node, context);
    case 'file':
      return linked(sheet, node.title || node.media.filename, context.address(mediaFilePath(node.media)));
    case 'video':
      return linked(sheet, context.t('media.play', { title: node.title }), videoUrl(node));
    case 'related':
      sheet.text('P', context.t('body.related'), { size: TEXT, weight: 'bold', above: 10 });
      for (const { title, path } of node.items) linked(sheet, title, context.address(path));
  }
}

export async function writeFigure(
  sheet: Sheet,
  { media, caption }: Pick<FigureNode, 'media' | 'caption'>,
  { picture, t }: PdfContext,
): Promise<void> {
  const bytes = await picture(media);
  if (bytes) {
    const scale = Math.min(sheet.width / media.width, TALLEST_PICTURE / media.height);
    const [width, height] = [media.width * scale, media.height * scale];
    if (sheet.room < height + 40) sheet.doc.addPage();
    else sheet.gap(10);
    const { y } = sheet.doc;
    const draw = () => sheet.doc.image(Buffer.from(bytes), margin, y, { width, height });
    sheet.tagged('Figure', draw, { alt: media.alt });
    sheet.doc.y = y + height + 3;
  }
  const words = [caption, media.credit, media.aiMade ? t('media.aiMade') : ''].filter(Boolean).join(' · ');
  sheet.text('Caption', words, { size: SMALL, color: colors.soft, above: 1 });
}

function writeList(sheet: Sheet, { ordered, start = 1, items }: ListNode, depth: number): void {
  for (const [at, { children, list }] of items.entries()) {
    const mark = ordered ? `${start + at}. ` : '•  ';
    const text = [{ kind: 'text' as const, text: mark }, ...children];
    sheet.text('P', text, { size: TEXT, above: 3, indent: 14 * (depth + 1) });
    if (list) writeList(sheet, list, depth + 1);
  }
}

function writeQuote(sheet: Sheet, { paragraphs, by, role }: QuoteNode): void {
  for (const paragraph of paragraphs)
    sheet.text('BlockQuote', paragraph, { size: 12, color: colors.leaf, above: 9, indent: 22 });
  const who = [by, role].filter(Boolean).join(', ');
  sheet.text('P', who && `— ${who}`, { size: SMALL, color: colors.soft, above: 2, indent: 22 });
}

function writeCallout(sheet: Sheet, { tone, title, children }: CalloutNode, { t }: PdfContext): void {
  const name = [t(`body.callout.${tone}`), title].filter(Boolean).join(' · ');
  sheet.text('Note', name, { size: TEXT, weight: 'bold', color: colors.lacquer, above: 12, indent: 12 });
  for (const child of children) {
    if (child.kind === 'list') writeList(sheet, child, 1);
    else sheet.text('Note', child.children, { size: TEXT, above: 3, indent: 12 });
  }
}

function writeTable(sheet: Sheet, { caption, header, rows }: TableNode): void {
  sheet.gap(10);
  const isHead = (row: number, column: number) =>
    (row === 0 && (header === 'row' || header === 'both')) ||
    (column === 0 && (header === 'column' || header === 'both'));
  const data = rows.map((cells, row) =>
    cells.map((text, column) => {
      const isBold = isHead(row, column);
      const src = fontOf(text, sheet.locale, isBold ? 'bold' : 'regular');
      const type: 'TH' | 'TD' = isBold ? 'TH' : 'TD';
      return {
        text,
        type,
        font: { src, size: 9 },
        padding: 4,
        textOptions: { features: wholeLetters },
        borderColor: colors.line,
      };
    }),
  );
  sheet.doc.fillColor(colors.ink);
  sheet.tagged('Table', () => sheet.doc.table({ data }));
  sheet.doc.x = margin;
  sheet.text('Caption', caption, { size: SMALL, color: colors.soft, above: 3 });
}

function rule(sheet: Sheet): void {
  sheet.gap(12);
  const { y } = sheet.doc;
  sheet.artifact(() =>
    sheet.doc
      .moveTo(margin + sheet.width / 3, y)
      .lineTo(margin + (2 * sheet.width) / 3, y)
      .lineWidth(0.7)
      .stroke(colors.line),
  );
}

function linked(sheet: Sheet, text: string, href: string): void {
  const link = { kind: 'link' as const, href, children: [{ kind: 'text' as const, text }] };
  sheet.text('P', [link], { size: TEXT, above: 6 });
}
