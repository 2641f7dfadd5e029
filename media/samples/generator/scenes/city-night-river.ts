import { ok } from '../lib/colour';
import { lens } from '../lib/curve';
import { figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { block } from '../lib/house';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { ridge } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { sky, stars } from '../lib/sky';
import { circle, glow, group, line, mirrored, path, rect, sheet, stroke, vertical, W } from '../lib/svg';
import { fanLeaf } from '../lib/tree';
import { ripples, water } from '../lib/water';

const amber = ok(0.86, 0.14, 78);
const rose = ok(0.66, 0.19, 5);
const cyan = ok(0.78, 0.12, 205);
const navy = ok(0.2, 0.06, 265);
const shore = 960;

function towers(): string {
  const random = new Random('city');
  const out: string[] = [];
  const layer = (count: number, low: number, high: number, fill: string, side: string, lit: number): void => {
    for (let i = 0; i < count; i += 1) {
      const w = random.between(70, 170);
      const h = random.between(low, high);
      const x = (i / count) * 2500 - 60 + random.between(-20, 20);
      out.push(
        block(
          x,
          shore,
          w,
          h,
          fill,
          side,
          random.pick([amber, amber, ok(0.92, 0.06, 90), cyan]),
          Math.max(3, Math.round(w / 22)),
          Math.max(4, Math.round(h / 26)),
          lit,
          random,
        ),
      );
      if (h > 360)
        out.push(
          line([x + w / 2, shore - h], [x + w / 2, shore - h - 60], side, 5),
          circle(x + w / 2, shore - h - 62, 6, ok(0.64, 0.22, 25)),
        );
    }
  };
  layer(26, 120, 300, ok(0.35, 0.085, 272), ok(0.3, 0.08, 272), 0.35);
  layer(15, 180, 480, ok(0.28, 0.075, 268), ok(0.23, 0.065, 268), 0.5);
  layer(24, 60, 170, ok(0.23, 0.065, 262), ok(0.19, 0.055, 262), 0.6);
  // two landmark towers with lit crowns
  for (const [x, h, c] of [
    [1290, 640, cyan],
    [1480, 540, rose],
  ] as const) {
    out.push(
      block(x, shore, 120, h, ok(0.3, 0.08, 262), ok(0.22, 0.065, 264), amber, 5, 24, 0.6, random),
      rect(x, shore - h - 16, 120, 18, c),
      rect(x - 4, shore - h, 4, h, c, { opacity: 0.8 }),
      glow(x + 60, shore - h, 150, c, 0.5),
    );
  }
  out.push(
    canopy('quay', (x) => 918 + noise('q')(x / 60) * 8, -20, W + 20, 22, ok(0.19, 0.05, 190), shore + 4),
  );
  for (let x = 20; x < W; x += 86) out.push(circle(x, 930, 5, amber), glow(x, 930, 44, amber, 0.7));
  return group(out);
}

/** The lit bridge in three bowstring arches. */
function bridge(): string {
  const out: string[] = [];
  for (const [x0, x1] of [
    [-160, 330],
    [330, 820],
  ] as const) {
    const mid = (x0 + x1) / 2;
    for (let x = x0 + 40; x < x1 - 10; x += 45) {
      const u = (x - mid) / ((x1 - x0) / 2);
      out.push(line([x, 880], [x, 880 - 170 * (1 - u * u)], cyan, 2.6, { opacity: 0.75 }));
    }
    out.push(
      stroke(`M${x0} 880Q${mid} 540 ${x1} 880`, cyan, 13),
      stroke(`M${x0} 880Q${mid} 540 ${x1} 880`, '#ffffff', 4),
    );
    out.push(rect(x1 - 16, 880, 32, 96, ok(0.3, 0.07, 265)));
  }
  out.push(rect(-20, 874, 1000, 22, ok(0.34, 0.075, 265)), rect(-20, 872, 1000, 6, amber));
  for (let x = 0; x < 960; x += 60)
    out.push(line([x, 872], [x, 842], ok(0.4, 0.06, 265), 3), glow(x, 842, 26, amber, 0.9));
  return group(out);
}

/** Thái Nguyên by the Cầu river at night: towers and a lit bridge drawn out on the water, a couple on the quay. */
export const scene: Scene = {
  name: 'city-night-river',
  focalX: 58,
  focalY: 60,
  draw: () =>
    sheet(() => {
      const random = new Random('streaks');
      const streaksOfLight = Array.from({ length: 240 }, () => {
        const x = random.between(0, W);
        const y = shore + 20 + random.next() ** 1.3 * 430;
        const c =
          x < 840
            ? random.pick([cyan, cyan, amber])
            : x > 1240 && x < 1640
              ? random.pick([cyan, rose, amber, rose])
              : random.pick([amber, amber, ok(0.92, 0.06, 90), rose]);
        return path(lens(x, y, random.between(40, 190), random.between(2.5, 7)), c, {
          opacity: random.between(0.35, 0.85),
        });
      });
      const columns = Array.from({ length: 44 }, (_, i) =>
        rect(
          i * 56 + random.between(-14, 14),
          shore,
          random.between(8, 26),
          random.between(120, 420),
          vertical([
            [0, random.pick([amber, cyan, rose, amber]), 0.55],
            [1, amber, 0],
          ]),
        ),
      );
      return [
        sky(shore, [
          [0, ok(0.16, 0.055, 272)],
          [0.5, ok(0.28, 0.095, 275)],
          [0.82, ok(0.44, 0.12, 300)],
          [1, ok(0.62, 0.13, 350)],
        ]),
        stars('cn', 560, 110, '#ffffff'),
        ridge({ seed: 'cnr', y: 740, swing: 130, waves: 3 }, ok(0.29, 0.09, 282), ok(0.42, 0.11, 300), 960),
        glow(1400, 930, 900, rose, 0.35),
        towers(),
        bridge(),
        water(shore, 1600, [
          [0, ok(0.4, 0.1, 295)],
          [0.25, ok(0.27, 0.09, 275)],
          [1, ok(0.15, 0.05, 268)],
        ]),
        mirrored(shore, [towers(), bridge()], 0.8, 0.34),
        ...columns,
        ...streaksOfLight,
        ripples('cnrip', 0, W, shore + 30, 1500, 90, navy, 0.6),
        // quay
        path('M0 1420Q1300 1380 2400 1440L2400 1600L0 1600Z', ok(0.19, 0.045, 262)),
        path('M0 1420Q1300 1380 2400 1440L2400 1452Q1300 1392 0 1432Z', ok(0.5, 0.1, 60)),
        stroke('M0 1330Q1300 1290 2400 1350', ok(0.14, 0.04, 265), 10),
        stroke('M0 1380Q1300 1340 2400 1400', ok(0.14, 0.04, 265), 6),
        ...Array.from({ length: 31 }, (_, i) =>
          line(
            [i * 82, 1326 - Math.sin((i / 30) * Math.PI) * 28],
            [i * 82, 1430 - Math.sin((i / 30) * Math.PI) * 26],
            ok(0.14, 0.04, 265),
            7,
          ),
        ),
        ...[
          [1840, 1470],
          [640, 1450],
        ].map(([x = 0, y = 0]) =>
          group([
            line([x, y], [x, y - 430], ok(0.13, 0.035, 265), 12),
            line([x, y - 420], [x + 60, y - 440], ok(0.13, 0.035, 265), 9),
            glow(x + 66, y - 424, 260, amber, 0.75),
            circle(x + 66, y - 424, 20, ok(0.96, 0.08, 90)),
            glow(x + 40, y + 60, 320, amber, 0.25),
          ]),
        ),
        figure(
          1560,
          1500,
          340,
          poses.stand,
          {
            cut: 'aodai',
            top: ok(0.86, 0.05, 30),
            topShade: ok(0.66, 0.1, 20),
            bottom: ok(0.92, 0.03, 80),
            skin: ok(0.68, 0.08, 50),
            hair: ok(0.16, 0.02, 50),
          },
          -1,
        ),
        figure(
          1660,
          1506,
          360,
          poses.stand,
          {
            cut: 'shirt',
            top: ok(0.62, 0.08, 240),
            topShade: ok(0.46, 0.09, 250),
            bottom: ok(0.18, 0.04, 265),
            skin: ok(0.66, 0.08, 50),
            hair: ok(0.16, 0.02, 50),
          },
          -1,
        ),
        fanLeaf(2380, 60, 420, 150, ok(0.13, 0.04, 200), ok(0.19, 0.055, 190), 210),
        fanLeaf(2120, -40, 300, 110, ok(0.13, 0.04, 200), ok(0.19, 0.055, 190), 200),
        path('M2300 1600Q2330 800 2420 -20L2460 -20L2440 1600Z', ok(0.12, 0.03, 240)),
      ];
    }),
};
