import { mix, ok } from '../lib/colour';
import { blob, lens, smooth } from '../lib/curve';
import { hillForest } from '../lib/forest';
import { mistBank, wisps } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { blur, circle, clip, group, type Point, path, rect, sheet, stroke, vertical, W } from '../lib/svg';
import { banana, grass } from '../lib/tree';

const foam = ok(0.985, 0.008, 200);
const cool = ok(0.84, 0.04, 215);
const deep = ok(0.5, 0.075, 220);
const rock = ok(0.4, 0.025, 260);
const rockLight = ok(0.6, 0.025, 230);
const rockDark = ok(0.24, 0.03, 265);

/** A rounded boulder, wet on its upper left. */
function boulder(seed: string, x: number, y: number, w: number, h: number): string {
  const r = new Random(seed);
  const pts: Point[] = Array.from({ length: 9 }, (_, i) => {
    const a = Math.PI + (i / 8) * Math.PI;
    return [x + Math.cos(a) * (w / 2) * r.between(0.88, 1.08), y + Math.sin(a) * h * r.between(0.82, 1.1)];
  });
  const d = blob([...pts, [x + w * 0.3, y + h * 0.22], [x - w * 0.3, y + h * 0.22]]);
  return group([
    path(d, rock),
    clip(d, [
      path(
        blob([
          [x - w * 0.52, y - h * 0.3],
          [x - w * 0.2, y - h * 1.1],
          [x + w * 0.18, y - h * 1.05],
          [x + w * 0.02, y - h * 0.62],
          [x - w * 0.2, y - h * 0.3],
          [x - w * 0.36, y + h * 0.1],
        ]),
        rockLight,
      ),
      path(
        blob([
          [x + w * 0.22, y - h * 1.1],
          [x + w * 0.6, y - h * 0.5],
          [x + w * 0.55, y + h * 0.3],
          [x + w * 0.2, y + h * 0.3],
          [x + w * 0.3, y - h * 0.2],
        ]),
        rockDark,
      ),
      ...Array.from({ length: 7 }, () =>
        circle(
          x + r.between(-0.35, 0.3) * w,
          y - h * r.between(0.7, 1.05),
          r.between(8, 24),
          ok(0.5, 0.11, 140),
        ),
      ),
      rect(x - w, y + h * 0.02, w * 2, h * 0.4, foam, { opacity: 0.25 }),
    ]),
  ]);
}

/** One step of the fall: a white sheet from a lip line down to a pool, combed with strands. */
function step(seed: string, lip: readonly Point[], foot: readonly Point[]): string {
  const r = new Random(seed);
  const left = lip[0] ?? [0, 0];
  const right = lip[lip.length - 1] ?? [0, 0];
  const end = [...foot].reverse();
  const e0 = end[0] ?? [0, 0];
  const d = `${smooth(lip)}Q${right[0] + 20} ${(right[1] + e0[1]) / 2} ${e0[0]} ${e0[1]}${smooth(end).replace('M', 'L')}Q${left[0] - 20} ${(left[1] + (foot[0]?.[1] ?? 0)) / 2} ${left[0]} ${left[1]}Z`;
  const span = right[0] - left[0];
  const strands = Array.from({ length: Math.round(span / 9) }, () => {
    const u = r.next();
    const at = (line: readonly Point[]): Point => {
      const k = u * (line.length - 1);
      const a = line[Math.floor(k)] ?? [0, 0];
      const b = line[Math.min(line.length - 1, Math.floor(k) + 1)] ?? a;
      const f = k - Math.floor(k);
      return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f];
    };
    const [ax, ay] = at(lip);
    const [bx, by] = at(foot);
    const s = r.between(0, 0.5);
    const e = r.between(0.55, 1);
    return stroke(
      `M${ax + (bx - ax) * s} ${ay + (by - ay) * s}Q${ax + (bx - ax) * 0.3} ${ay + (by - ay) * 0.5} ${ax + (bx - ax) * e} ${ay + (by - ay) * e}`,
      r.pick([cool, foam, mix(cool, deep, 0.45), foam]),
      r.between(3, 11),
      { opacity: r.between(0.5, 0.95) },
    );
  });
  return group([
    path(
      d,
      vertical([
        [0, mix(cool, deep, 0.35)],
        [0.25, foam],
        [1, foam],
      ]),
    ),
    clip(d, strands),
    blur(
      9,
      foot.map(([x, y]) =>
        circle(x + r.between(-20, 20), y + r.between(-8, 14), r.between(24, 62), foam, { opacity: 0.85 }),
      ),
    ),
  ]);
}

/** Đầu Đẳng: the Năng river breaks down between boulders under a forested gorge, in the grey-green light after rain. */
export const scene: Scene = {
  name: 'dau-dang-waterfall',
  focalX: 50,
  focalY: 52,
  draw: () =>
    sheet(() => {
      const random = new Random('ddw');
      const wave = noise('gorge');
      const air = ok(0.88, 0.03, 190);
      const g = (l: number, t: number): string => mix(ok(l, 0.095, 152), air, t);
      return [
        rect(
          0,
          0,
          W,
          1600,
          vertical([
            [0, ok(0.8, 0.03, 215)],
            [0.4, air],
            [1, deep],
          ]),
        ),
        hillForest(
          'dg0',
          (x) => 170 + ((x - 1250) / 1250) ** 2 * -120 + wave(x / 300) * 60,
          -40,
          W + 40,
          34,
          [g(0.5, 0.72), g(0.46, 0.66), g(0.48, 0.6)],
          50,
        ),
        mistBank(470, 240, air, 0.8),
        hillForest(
          'dgl',
          (x) => 60 + Math.max(0, x) * 0.5 + wave(x / 130) * 40,
          -40,
          1060,
          44,
          [g(0.54, 0.42), g(0.46, 0.36), g(0.5, 0.3), g(0.42, 0.26)],
          54,
        ),
        hillForest(
          'dgr',
          (x) => 40 + Math.max(0, 2400 - x) * 0.52 + wave(x / 130 + 5) * 40,
          1400,
          W + 40,
          44,
          [g(0.54, 0.42), g(0.46, 0.36), g(0.5, 0.3), g(0.42, 0.26)],
          54,
        ),
        wisps('dgw', 470, 70, 9, air, 0.8),
        hillForest(
          'dgl2',
          (x) => 330 + Math.max(0, x) * 0.62 + wave(x / 100 + 2) * 34,
          -40,
          720,
          54,
          [g(0.56, 0.12), g(0.44, 0.08), g(0.5, 0.05), g(0.36, 0.02), g(0.3, 0)],
          52,
        ),
        hillForest(
          'dgr2',
          (x) => 280 + Math.max(0, 2400 - x) * 0.62 + wave(x / 100 + 7) * 34,
          1690,
          W + 40,
          54,
          [g(0.56, 0.12), g(0.44, 0.08), g(0.5, 0.05), g(0.36, 0.02), g(0.3, 0)],
          52,
        ),
        // the river above
        path(
          'M860 520Q1230 486 1600 520L1780 690L640 690Z',
          vertical([
            [0, mix(air, foam, 0.4)],
            [1, deep],
          ]),
        ),
        ...Array.from({ length: 26 }, () =>
          path(lens(random.between(820, 1640), random.between(525, 640), random.between(60, 180), 5), foam, {
            opacity: 0.8,
          }),
        ),
        path('M500 640Q1200 560 1900 640L2400 1000L2400 1640L0 1640L0 1000Z', rockDark),
        step(
          's1',
          [
            [700, 640],
            [900, 622],
            [1100, 640],
            [1250, 626],
          ],
          [
            [640, 800],
            [860, 830],
            [1080, 806],
            [1240, 820],
          ],
        ),
        step(
          's2',
          [
            [1330, 640],
            [1480, 620],
            [1640, 636],
            [1760, 650],
          ],
          [
            [1330, 806],
            [1500, 836],
            [1680, 810],
            [1840, 800],
          ],
        ),
        boulder('b1', 1290, 790, 230, 190),
        boulder('b2', 600, 790, 240, 170),
        boulder('b3', 1880, 800, 260, 180),
        path(
          'M420 830Q1200 780 2020 830L2100 930L330 930Z',
          vertical([
            [0, foam],
            [1, deep],
          ]),
        ),
        ...Array.from({ length: 40 }, () =>
          path(lens(random.between(440, 1980), random.between(838, 910), random.between(50, 170), 6), foam, {
            opacity: 0.85,
          }),
        ),
        step(
          's3',
          [
            [430, 920],
            [620, 900],
            [800, 924],
            [960, 910],
          ],
          [
            [360, 1160],
            [590, 1190],
            [790, 1160],
            [980, 1184],
          ],
        ),
        step(
          's4',
          [
            [1080, 918],
            [1240, 902],
            [1420, 920],
            [1520, 908],
          ],
          [
            [1060, 1176],
            [1240, 1204],
            [1430, 1172],
            [1560, 1190],
          ],
        ),
        step(
          's5',
          [
            [1680, 914],
            [1820, 900],
            [1960, 924],
            [2040, 916],
          ],
          [
            [1680, 1160],
            [1850, 1190],
            [2010, 1166],
            [2110, 1176],
          ],
        ),
        boulder('b4', 1010, 1130, 230, 250),
        boulder('b5', 1620, 1130, 220, 240),
        boulder('b6', 290, 1150, 360, 290),
        boulder('b7', 2200, 1150, 380, 300),
        // lower pool
        path(
          'M0 1190Q1200 1140 2400 1190L2400 1600L0 1600Z',
          vertical([
            [0, foam],
            [0.22, cool],
            [0.6, deep],
            [1, ok(0.36, 0.075, 215)],
          ]),
        ),
        ...Array.from({ length: 120 }, () => {
          const t = random.next();
          return path(
            lens(random.between(0, W), 1200 + t * 380, random.between(80, 300), 4 + t * 9),
            random.chance(0.6) ? foam : mix(deep, cool, 0.4),
            { opacity: 0.75 - t * 0.35 },
          );
        }),
        boulder('b8', 720, 1290, 260, 120),
        boulder('b9', 1440, 1330, 330, 150),
        boulder('b10', 1790, 1260, 180, 90),
        mistBank(1180, 200, foam, 0.5),
        wisps('spray', 1170, 60, 12, foam, 0.7),
        boulder('f1', 180, 1570, 620, 310),
        boulder('f2', 2210, 1580, 700, 360),
        boulder('f3', 830, 1610, 330, 130),
        banana('dbn', 60, 1330, 420, g(0.32, 0), g(0.48, 0)),
        banana('dbn2', 2330, 1290, 460, g(0.32, 0), g(0.48, 0)),
        grass('dgr', -20, 360, 1620, 230, 40, [g(0.34, 0), g(0.46, 0)]),
        grass('dgr3', 2040, 2440, 1620, 240, 40, [g(0.34, 0), g(0.46, 0)]),
      ];
    }),
};
