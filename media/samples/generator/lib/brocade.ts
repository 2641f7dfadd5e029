import { Random } from './random';
import { group, n, path } from './svg';

/** Woven motifs as rows of cells; '.' is the ground, digits choose a thread. */
const motifs: Readonly<Record<string, readonly string[]>> = {
  diamond: [
    '....1....',
    '...121...',
    '..12321..',
    '.1231321.',
    '123141321',
    '.1231321.',
    '..12321..',
    '...121...',
    '....1....',
  ],
  hook: [
    '1111111..',
    '1.....1..',
    '1.222.1..',
    '1.2.2.1..',
    '1.2...1..',
    '1.22221..',
    '1........',
    '111111111',
    '.........',
  ],
  star: [
    '1...1...1',
    '.1..2..1.',
    '..1.2.1..',
    '...131...',
    '122343221',
    '...131...',
    '..1.2.1..',
    '.1..2..1.',
    '1...1...1',
  ],
  tooth: [
    '1........',
    '11.......',
    '111......',
    '1111.....',
    '11111....',
    '1111.....',
    '111......',
    '11.......',
    '1........',
  ],
  bird: [
    '.........',
    '..1......',
    '.111...2.',
    '..11..22.',
    '..111122.',
    '...1111..',
    '...111...',
    '...1.1...',
    '..11.11..',
  ],
};

export interface Band {
  readonly motif: keyof typeof motifs & string;
  readonly ground: string;
  readonly threads: readonly [string, string, string, string];
}

/** One woven band of cross-stitched cells: `columns` × 9 cells of the given size, top left at (x, y). */
export function wovenBand(
  band: Band,
  x: number,
  y: number,
  columns: number,
  cell: number,
  seed: string,
): string {
  const rows = motifs[band.motif] ?? [];
  const random = new Random(seed);
  const data = ['', '', '', ''];
  let wear = '';
  rows.forEach((row, r) => {
    for (let c = 0; c < columns; c += 1) {
      const mark = row.charCodeAt(c % 9) - 49;
      const px = x + c * cell;
      const py = y + r * cell;
      if (mark >= 0 && mark < 4) {
        data[mark] =
          `${data[mark] ?? ''}M${n(px + cell * 0.06)} ${n(py + cell * 0.06)}h${n(cell * 0.88)}v${n(cell * 0.88)}h${n(-cell * 0.88)}Z`;
      }
      if (random.chance(0.14))
        wear += `M${n(px)} ${n(py + cell * 0.3)}h${n(cell)}v${n(cell * 0.14)}h${n(-cell)}Z`;
    }
  });
  return group([
    path(`M${n(x)} ${n(y)}h${n(columns * cell)}v${n(cell * 9)}h${n(-columns * cell)}Z`, band.ground),
    ...band.threads.map((thread, i) => path(data[i] ?? '', thread)),
    path(wear, '#000000', { opacity: 0.12 }),
  ]);
}
