/**
 * Woven motifs as rows of cells: '.' is the ground, a digit chooses a thread. After the brocade of Tày and Dao weavers:
 * diamonds, hooks, and the one bud with two leaves of the tea hills. Threads are colours of tokens.css.
 */
export interface Motif {
  rows: readonly string[];
}

/** The header's rule: a row of diamonds between hooks, seven cells high. */
export const rule: Motif = {
  rows: [
    '1111111111111111',
    '........2.......',
    '1.1....232....1.',
    '.1.1..23.32..1.1',
    '1.1....232....1.',
    '........2.......',
    '1111111111111111',
  ],
};

/** The full band: section heads, footer and print. Eleven cells high. */
export const band: Motif = {
  rows: [
    '11111111111111111111',
    '....................',
    '2....1....3....1....',
    '22..111..333..111..2',
    '2222...333.333...222',
    '.22.1.333.2.333.1.22',
    '2222...333.333...222',
    '22..111..333..111..2',
    '2....1....3....1....',
    '....................',
    '11111111111111111111',
  ],
};

/** The mark: one bud, two leaves, in a woven diamond. */
export const mark: Motif = {
  rows: [
    '.......2.......',
    '......2.2......',
    '.....2...2.....',
    '....2..1..2....',
    '...2..111..2...',
    '..2...111...2..',
    '.2..1..1..1..2.',
    '2..111.1.111..2',
    '.2..1111111..2.',
    '..2...111...2..',
    '...2...1...2...',
    '....2..1..2....',
    '.....2...2.....',
    '......2.2......',
    '.......2.......',
  ],
};

/** One sign for each way into the portal. */
export const signs: Record<'visitor' | 'investor' | 'reporter' | 'overseas', Motif> = {
  visitor: {
    rows: [
      '....1....',
      '...111...',
      '..11.11..',
      '.11.2.11.',
      '11.222.11',
      '..22222..',
      '.........',
      '222222222',
      '.2.2.2.2.',
    ],
  },
  investor: {
    rows: [
      '1...1...1',
      '11..11..1',
      '111.111.1',
      '111111111',
      '1.......1',
      '1.2.2.2.1',
      '1.......1',
      '1.2.2.2.1',
      '111111111',
    ],
  },
  reporter: {
    rows: [
      '111111111',
      '1.......1',
      '1.222.2.1',
      '1.222.2.1',
      '1.222...1',
      '1.......1',
      '1.22222.1',
      '1.......1',
      '111111111',
    ],
  },
  overseas: {
    rows: [
      '....2....',
      '...2.2...',
      '1.2...2.1',
      '.2..1..2.',
      '2..111..2',
      '.2..1..2.',
      '1.2...2.1',
      '...2.2...',
      '....2....',
    ],
  },
};

/** One path of unit squares per thread; runs in a row become one rectangle. */
export function threadPaths(motif: Motif): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  motif.rows.forEach((row, y) => {
    for (const run of row.matchAll(/([1-9])\1*/g)) {
      const thread = run[1] ?? '1';
      const piece = `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`;
      paths.set(thread, (paths.get(thread) ?? '') + piece);
    }
  });
  return paths;
}
