import { dugout } from '../lib/boat';
import { mix, ok } from '../lib/colour';
import { between, lens, trace } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { noise } from '../lib/noise';
import { ridge } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { cloud, sky } from '../lib/sky';
import { glow, group, line, type Point, path, poly, rect, sheet, stroke, W } from '../lib/svg';
import { grass } from '../lib/tree';
import { ripples, water } from '../lib/water';

const coral = ok(0.62, 0.17, 33);
const coralDark = ok(0.44, 0.14, 28);
const coralLight = ok(0.75, 0.14, 42);
const teal = ok(0.72, 0.08, 200);
const concrete = ok(0.86, 0.03, 80);
const concreteDark = ok(0.6, 0.045, 240);
const shore = 1010;

/** Deck position for a distance t along the bridge: 0 near (left, high) to 1 far (right, low). */
function deck(t: number, lift = 0): Point {
  const depth = 1 / (1 + t * 4.2);
  return [2260 - 2600 * depth + 40, 940 - (470 + lift) * depth];
}

function bridge(): string {
  const out: string[] = [];
  const spans = [
    [-0.08, 0.105],
    [0.105, 0.36],
    [0.36, 0.8],
    [0.8, 1.7],
  ] as const;
  // far rib first, then deck, then near rib
  const rib = (offset: number, face: string, edge: string, wide: number): void => {
    for (const [a, b] of spans) {
      const arch = trace((u) => u, 0, 1, 1 / 36).map(([u]) => {
        const t = a + (b - a) * u;
        const rise = 4 * u * (1 - u) * 440;
        const [x, y] = deck(t, rise + offset);
        return [x, y] as Point;
      });
      const inner = trace((u) => u, 0, 1, 1 / 36).map(([u]) => {
        const t = a + (b - a) * u;
        const rise = 4 * u * (1 - u) * 440;
        return deck(t, Math.max(0, rise - wide) + offset);
      });
      for (let k = 1; k < 12; k += 1) {
        const u = k / 12;
        const t = a + (b - a) * u;
        const depth = 1 / (1 + t * 4.2);
        out.push(
          line(
            deck(t, offset),
            deck(t, 4 * u * (1 - u) * 440 + offset - wide * 0.5),
            edge,
            Math.max(1.5, 8 * depth),
          ),
        );
      }
      out.push(path(between(arch, inner), face));
      out.push(stroke(`M${arch.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`, edge, 3));
    }
  };
  rib(46, coralDark, coralDark, 34);
  for (const t of [0.105, 0.36, 0.8, 1.7]) {
    const depth = 1 / (1 + t * 4.2);
    const [x, y] = deck(t, -40);
    const w = 150 * depth;
    const foot = shore + 330 * depth;
    out.push(
      poly(
        [
          [x - w, y],
          [x + w * 0.3, y],
          [x + w * 0.3, foot],
          [x - w, foot],
        ],
        concrete,
      ),
      poly(
        [
          [x + w * 0.3, y],
          [x + w, y - w * 0.1],
          [x + w, foot - w * 0.15],
          [x + w * 0.3, foot],
        ],
        concreteDark,
      ),
      poly(
        [
          [x - w * 1.3, y - 6],
          [x + w * 1.25, y - 10],
          [x + w * 1.25, y + w * 0.36],
          [x - w * 1.3, y + w * 0.4],
        ],
        concrete,
      ),
    );
  }
  const top = trace((t) => t, -0.1, 1.7, 0.02).map(([t]) => deck(t, 0));
  const low = trace((t) => t, -0.1, 1.7, 0.02).map(([t]) => deck(t, -72));
  const mid = trace((t) => t, -0.1, 1.7, 0.02).map(([t]) => deck(t, -26));
  out.push(path(between(top, low), coralDark), path(between(top, mid), concrete));
  const rail = trace((t) => t, -0.1, 1.7, 0.02).map(([t]) => deck(t, 34));
  out.push(stroke(`M${rail.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`, coralLight, 5));
  for (let t = -0.09; t < 1.2; t += 0.012)
    out.push(line(deck(t, 34), deck(t, 0), coralLight, Math.max(1, 4 / (1 + t * 4.2))));
  rib(0, coral, coralDark, 46);
  return group(out);
}

/** The bridge over the Cầu river from the water's edge: coral arches stride off to the far bank, a lift net before them. */
export const scene: Scene = {
  name: 'cau-river-bridge',
  focalX: 50,
  focalY: 58,
  draw: () =>
    sheet(() => {
      const wave = noise('caubank');
      const b = bridge();
      return [
        sky(shore, [
          [0, ok(0.66, 0.1, 215)],
          [0.5, teal],
          [1, ok(0.94, 0.045, 110)],
        ]),
        cloud('cb1', 1750, 330, 1000, 130, '#ffffff', 0.9),
        cloud('cb2', 2150, 520, 760, 80, '#ffffff', 0.7),
        cloud('cb3', 900, 640, 900, 90, '#ffffff', 0.6),
        ridge(
          { seed: 'cbr1', y: 780, swing: 120, waves: 3.4 },
          mix(ok(0.56, 0.08, 235), teal, 0.4),
          ok(0.9, 0.04, 140),
          1000,
        ),
        ridge({ seed: 'cbr2', y: 880, swing: 60, waves: 5 }, ok(0.58, 0.09, 185), ok(0.8, 0.07, 150), 1020),
        canopy(
          'cbt',
          (x) => 950 + wave(x / 130) * 22 - Math.max(0, x - 1700) * 0.02,
          -20,
          W + 20,
          30,
          ok(0.46, 0.1, 160),
          shore + 6,
        ),
        ...[1500, 1580, 1690, 1790].map(
          (x, i) =>
            rect(x, 916 - (i % 2) * 20, 54, 70, i % 2 === 0 ? ok(0.95, 0.02, 90) : ok(0.9, 0.05, 70)) +
            path(`M${x - 8} ${918 - (i % 2) * 20}l35 -30l35 30Z`, coralDark),
        ),
        canopy('cbt2', (x) => 978 + wave(x / 90 + 4) * 12, 1300, W + 20, 24, ok(0.4, 0.1, 155), shore + 6),
        water(shore, 1600, [
          [0, ok(0.88, 0.05, 170)],
          [0.3, ok(0.7, 0.09, 195)],
          [1, ok(0.48, 0.1, 215)],
        ]),
        group([b], { transform: `translate(0 ${shore * 1.55}) scale(1 -0.55)`, opacity: 0.25 }),
        ripples('cbw', -100, W + 100, shore + 12, 1600, 170, '#ffffff', 0.42),
        ripples('cbw2', -100, W + 100, shore + 60, 1600, 90, ok(0.42, 0.1, 215), 0.4),
        b,
        // lift net (vó) on its poles
        group([
          stroke('M1500 1490Q1560 1120 1900 960', ok(0.36, 0.06, 60), 13),
          stroke(
            'M1900 960Q1760 1010 1640 1200M1900 960Q2040 1010 2190 1190M1900 960Q1850 1090 1830 1290M1900 960Q2000 1100 2030 1290',
            ok(0.36, 0.06, 60),
            7,
          ),
          path(
            'M1640 1200Q1900 1330 2190 1190Q2110 1250 2030 1290Q1920 1390 1830 1290Q1720 1260 1640 1200Z',
            '#ffffff',
            { opacity: 0.4 },
          ),
          ...Array.from({ length: 14 }, (_, i) =>
            stroke(
              `M${1650 + i * 40} ${1206 + Math.sin((i / 13) * Math.PI) * 24}Q${1720 + i * 28} 1320 ${1830 + i * 15} ${1292 + Math.sin((i / 13) * Math.PI) * 42}`,
              ok(0.95, 0.02, 200),
              2.4,
              { opacity: 0.8 },
            ),
          ),
          stroke('M1640 1200Q1900 1330 2190 1190', ok(0.95, 0.02, 200), 4),
        ]),
        path(lens(1340, 1510, 700, 36), ok(0.34, 0.08, 220), { opacity: 0.5 }),
        figure(
          1400,
          1480,
          300,
          poses.paddle,
          {
            cut: 'shirt',
            top: ok(0.95, 0.02, 95),
            topShade: ok(0.74, 0.05, 240),
            bottom: ok(0.3, 0.06, 262),
            skin: ok(0.64, 0.09, 52),
            hair: ok(0.2, 0.02, 50),
            hat: 'cone',
            hatColour: ok(0.97, 0.045, 92),
            hatShade: ok(0.8, 0.08, 82),
          },
          1,
        ),
        dugout(1330, 1502, 620, ok(0.4, 0.075, 50), ok(0.28, 0.05, 48), ok(0.66, 0.09, 65), 1),
        path(`M1180 1476q40 -70 110 -60q60 8 70 64Z`, ok(0.72, 0.1, 75)),
        stroke('M1000 1520Q860 1540 640 1536M1660 1510Q1780 1524 1960 1520', '#ffffff', 5, { opacity: 0.8 }),
        grass('cbg', 1980, 2460, 1620, 300, 60, [
          ok(0.42, 0.11, 150),
          ok(0.56, 0.14, 138),
          ok(0.34, 0.09, 158),
        ]),
        grass('cbg2', -60, 360, 1630, 220, 40, [
          ok(0.42, 0.11, 150),
          ok(0.56, 0.14, 138),
          ok(0.34, 0.09, 158),
        ]),
        glow(2300, 120, 1100, ok(0.99, 0.06, 95), 0.55),
      ];
    }),
};
