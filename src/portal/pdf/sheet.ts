/** A4 pages that text flows down: what the blocks of a PDF are written with. Tagged, so that it can be read aloud. */
import PDFDocument from 'pdfkit';
import type { InlineNode } from '@/content/body';
import { type Locale, languageTags } from '@/i18n/locales';
import { fontRuns, type Weight } from './fonts';

export type Tag = 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'BlockQuote' | 'Caption' | 'Note';

export interface TextStyle {
  /** Points. */
  size: number;
  weight?: Weight;
  color?: string;
  /** Room above, points. */
  above?: number;
  /** From the left edge of the text, points. */
  indent?: number;
}

export const colors = {
  ink: '#1b231f',
  soft: '#4c5a52',
  leaf: '#1f5c3a',
  lacquer: '#a3271f',
  line: '#c9d2cb',
};

export const margin = 62;
const LINE = 1.5;
/** From the top of a line to its baseline, of the size. */
const ASCENT = 1.12;
/** A heading never stands alone at the foot of a page. */
const KEEP_TOGETHER = 90;

/**
 * A font would draw “ị” as “i” and a dot, and a reader or a search would find “i”: letters stay whole. (The library takes such an
 * object; its types know only lists.)
 */
export const wholeLetters = { ccmp: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[];

interface Segment {
  text: string;
  weight: Weight;
  href?: string;
}

export interface SheetOptions {
  locale: Locale;
  title: string;
  author: string;
  subject: string;
  /** Of the text: the file of an unchanged text is the same to the byte. */
  date: Date;
  /** Absolute address of a path of ours. */
  address(path: string): string;
}

export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(private readonly options: SheetOptions) {
    const { locale, title, author, subject, date } = options;
    this.doc = new PDFDocument({
      size: 'A4',
      margin,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: languageTags[locale],
      font: fontRuns('a', locale, 'regular')[0]?.font ?? '',
      info: { Title: title, Author: author, Subject: subject, CreationDate: date, ModDate: date },
    });
    this.#root = this.doc.struct('Document');
    this.doc.addStructure(this.#root);
  }

  get locale(): Locale {
    return this.options.locale;
  }

  get width(): number {
    return this.doc.page.width - 2 * margin;
  }

  /** Points left on this page. */
  get room(): number {
    return this.doc.page.height - margin - this.doc.y;
  }

  /** A paragraph of its own. */
  text(tag: Tag, content: string | readonly InlineNode[], style: TextStyle): void {
    const inline = typeof content === 'string' ? [{ kind: 'text' as const, text: content }] : content;
    const segments = segmentsOf(inline, style.weight ?? 'regular', this.options.address);
    if (segments.every(({ text }) => text.trim() === '')) return;
    this.gap(style.above ?? 0);
    if (tag.startsWith('H') && this.room < KEEP_TOGETHER) this.doc.addPage();
    this.tagged(tag, () => this.#write(segments, style));
  }

  gap(points: number): void {
    if (this.room < points + 20) this.doc.addPage();
    else this.doc.y += points;
  }

  /** Something with a place in the order of reading. */
  tagged(tag: string, draw: () => void, options: { alt?: string } = {}): void {
    this.#root.add(this.doc.struct(tag, options, draw));
  }

  /** Ornament: a reader aloud passes it over. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  #write(segments: readonly Segment[], { size, color = colors.ink, indent = 0 }: TextStyle): void {
    const { doc } = this;
    const runs = segments.flatMap(({ text, weight, href }) =>
      fontRuns(text, this.locale, weight).map((run) => ({ ...run, href })),
    );
    // Fonts of several scripts stand on one line: where the baseline is, not where each font's top is.
    const ascent = size * ASCENT;
    doc.x = margin + indent;
    doc.y += ascent;
    for (const [at, { text, font, href }] of runs.entries()) {
      doc.font(font, size).fillColor(href ? colors.leaf : color);
      doc.text(text, {
        width: this.width - indent,
        baseline: 'alphabetic',
        features: wholeLetters,
        lineGap: size * LINE - doc.currentLineHeight(true),
        continued: at < runs.length - 1,
        underline: href !== undefined,
        link: href ?? null,
      });
    }
    doc.x = margin;
    doc.y -= ascent;
  }

  /** Numbers every page, and closes the file. */
  async end(footer: string): Promise<Uint8Array<ArrayBuffer>> {
    const { doc } = this;
    const { start, count } = doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      doc.switchToPage(page);
      doc.page.margins.bottom = 0;
      this.artifact(() => {
        doc.y = doc.page.height - 40;
        this.#write([{ text: `${page + 1} / ${count} · ${footer}`, weight: 'regular' }], {
          size: 8,
          color: colors.soft,
        });
      });
    }
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => doc.once('end', resolve));
    this.#root.end();
    doc.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }
}

function segmentsOf(
  nodes: readonly InlineNode[],
  weight: Weight,
  address: SheetOptions['address'],
  href?: string,
): Segment[] {
  return nodes.flatMap((node): Segment[] => {
    if (node.kind === 'break') return [{ text: '\n', weight }];
    if (node.kind === 'link') {
      const target = node.href.startsWith('/') ? address(node.href) : node.href;
      return segmentsOf(node.children, weight, address, target);
    }
    const own: Weight = node.bold ? 'bold' : node.italic ? 'italic' : weight;
    return [{ text: node.text, weight: own, ...(href ? { href } : {}) }];
  });
}
