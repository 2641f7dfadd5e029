import { mix, ok } from '../lib/colour';
import { figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { smoke } from '../lib/mist';
import { noise } from '../lib/noise';
import { ridge } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { cloud, sky } from '../lib/sky';
import {
  circle,
  ellipse,
  glow,
  group,
  line,
  n,
  type Point,
  path,
  poly,
  rect,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';

const vx = 620;
const vy = 760;
const red = ok(0.55, 0.19, 28);
const redDark = ok(0.4, 0.15, 26);
const cream = ok(0.94, 0.04, 88);
const blue = ok(0.42, 0.11, 255);
const blueDark = ok(0.29, 0.08, 258);
const glass = ok(0.33, 0.06, 230);
const steel = ok(0.3, 0.02, 260);

/** A point on the train's long side: u is 0 at the nose and 1 at the vanishing point, level k in sheet units at the nose. */
function side(u: number, k: number): Point {
  return [1330 + (vx - 1330) * u, k + (vy - k) * u];
}

function panel(u0: number, u1: number, k0: number, k1: number, fill: string): string {
  return poly([side(u0, k0), side(u1, k0), side(u1, k1), side(u0, k1)], fill);
}

/** Morning train at a small station on the Hà Nội–Quán Triều line, met from the platform. */
export const scene: Scene = {
  name: 'railway-station-train',
  focalX: 66,
  focalY: 54,
  draw: () =>
    sheet(() => {
      const wave = noise('rail');
      const dress = (top: string, hat: boolean, cut: 'shirt' | 'tunic' | 'aodai' = 'shirt') => ({
        cut,
        top,
        topShade: mix(top, ok(0.2, 0.05, 265), 0.35),
        bottom: ok(0.26, 0.04, 266),
        skin: ok(0.72, 0.085, 55),
        hair: ok(0.18, 0.02, 50),
        ...(hat ? { hat: 'cone' as const, hatColour: ok(0.97, 0.035, 92), hatShade: ok(0.8, 0.07, 82) } : {}),
      });
      const bag = (x: number, y: number, c: string): string =>
        path(`M${x - 7} ${y}q-1 -9 3 -9h8q4 0 3 9q0 5 -7 5t-7 -5Z`, c) +
        stroke(`M${x - 3} ${y - 9}q3 -6 6 0`, c, 1.2);
      // carriages: windows between joints that crowd towards the vanishing point
      const carriages: string[] = [
        panel(0, 0.985, 330, 420, mix(cream, blue, 0.1)),
        panel(0, 0.985, 420, 1080, blue),
        panel(0, 0.985, 640, 700, cream),
        panel(0, 0.985, 930, 1080, blueDark),
        panel(0, 0.985, 1080, 1180, steel),
      ];
      const depth = (d: number): number => 1 - 1 / (1 + d);
      for (let c = 0; c < 7; c += 1) {
        const d0 = 0.34 + c * 0.62;
        for (let w = 0; w < 5; w += 1) {
          const a = depth(d0 + 0.07 + w * 0.1);
          const b = depth(d0 + 0.07 + w * 0.1 + 0.07);
          carriages.push(panel(a, b, 470, 620, ok(0.88, 0.08, 85)), panel(a, b, 470, 530, glass));
        }
        carriages.push(panel(depth(d0 + 0.57), depth(d0 + 0.62), 330, 1180, steel));
      }
      const sleepers = (x0: number, x1: number, count: number): string =>
        group(
          Array.from({ length: count }, (_, i) => {
            const t = 1 / (1 + i * 0.16);
            const y = vy + 840 * t;
            const w = 46 * t;
            const l = vx + (x0 - vx) * t;
            const r = vx + (x1 - vx) * t;
            return poly(
              [
                [l, y],
                [r, y],
                [r + (r - vx) * 0.05, y + w],
                [l + (l - vx) * 0.05, y + w],
              ],
              ok(0.48, 0.035, 60),
            );
          }),
        );
      return [
        sky(900, [
          [0, ok(0.7, 0.085, 225)],
          [0.6, ok(0.88, 0.06, 170)],
          [1, ok(0.96, 0.06, 90)],
        ]),
        glow(420, 480, 900, ok(0.99, 0.08, 92), 0.95),
        cloud('rsc', 1500, 330, 900, 110, '#ffffff', 0.85),
        cloud('rsc2', 2100, 200, 700, 90, '#ffffff', 0.85),
        ridge({ seed: 'rsr', y: 600, swing: 160, waves: 3 }, ok(0.68, 0.065, 205), ok(0.92, 0.06, 110), 860),
        canopy('rsf', (x) => 740 + wave(x / 130) * 16, -20, W + 20, 24, ok(0.56, 0.1, 150), 900),
        canopy(
          'rsf2',
          (x) => 700 - Math.max(0, x - 1300) * 0.16 + wave(x / 90) * 20,
          1200,
          W + 20,
          50,
          ok(0.44, 0.1, 152),
          1200,
        ),
        canopy(
          'rsf3',
          (x) => 800 - Math.max(0, x - 1300) * 0.1 + wave(x / 90 + 5) * 20,
          1200,
          W + 20,
          56,
          ok(0.36, 0.085, 158),
          1300,
        ),
        // ballast and rails
        poly(
          [
            [vx, vy],
            [700, 1600],
            [2420, 1600],
            [2420, 1160],
          ],
          vertical([
            [0, ok(0.78, 0.05, 75)],
            [1, ok(0.6, 0.045, 65)],
          ]),
        ),
        sleepers(1150, 2200, 34),
        ...[1290, 2060].map(
          (x) =>
            poly(
              [
                [vx, vy],
                [vx + 1, vy],
                [x + 36, 1600],
                [x, 1600],
              ],
              steel,
            ) +
            poly(
              [
                [vx, vy],
                [x + 10, 1600],
                [x, 1600],
              ],
              ok(0.9, 0.02, 230),
            ),
        ),
        ellipse(1620, 1310, 560, 46, ok(0.24, 0.04, 265), { opacity: 0.45 }),
        smoke('rsm', 1560, 330, 330, 160, -330, ok(0.6, 0.02, 260), 0.3),
        ...carriages,
        // locomotive side
        panel(0, 0.26, 300, 400, mix(cream, red, 0.12)),
        panel(0, 0.26, 400, 1080, redDark),
        panel(0, 0.26, 690, 790, cream),
        panel(0, 0.26, 1080, 1240, steel),
        panel(0.035, 0.085, 460, 650, glass),
        ...[0.115, 0.155, 0.195].map(
          (u) =>
            panel(u, u + 0.026, 480, 620, mix(redDark, steel, 0.6)) +
            [0, 1, 2, 3].map((k) => panel(u, u + 0.026, 496 + k * 32, 506 + k * 32, red)).join(''),
        ),
        ...[0.03, 0.09, 0.17, 0.22].map((u) => {
          const [x, y] = side(u, 1230);
          return (
            ellipse(x, y, 34 * (1 - u), 56 * (1 - u), ok(0.2, 0.02, 260)) +
            ellipse(x, y, 14 * (1 - u), 24 * (1 - u), ok(0.55, 0.02, 260))
          );
        }),
        // locomotive face
        path(
          'M1330 330Q1340 268 1420 258L1830 258Q1914 268 1924 330L1944 1110L1930 1200L1324 1200L1310 1110Z',
          red,
        ),
        path('M1330 330Q1340 268 1420 258L1830 258Q1914 268 1924 330L1926 392Q1620 352 1328 392Z', cream),
        path('M1316 820L1938 820L1942 960L1760 960L1627 1060L1494 960L1312 960Z', cream),
        path('M1318 866L1938 866L1940 912L1746 912L1627 1002L1508 912L1316 912Z', blue),
        path('M1372 430Q1490 404 1606 402L1606 650L1364 664Z', glass),
        path('M1648 402Q1770 404 1884 430L1890 664L1648 650Z', glass),
        path('M1372 430Q1440 416 1500 408L1430 660L1364 664Z', ok(0.86, 0.07, 200), { opacity: 0.55 }),
        path('M1648 402Q1700 402 1740 408L1690 652L1648 650Z', ok(0.86, 0.07, 200), { opacity: 0.55 }),
        rect(1540, 292, 174, 54, glass, { rx: 12 }),
        circle(1580, 319, 19, ok(0.99, 0.06, 95)),
        circle(1674, 319, 19, ok(0.99, 0.06, 95)),
        glow(1627, 319, 160, ok(0.98, 0.09, 92), 0.6),
        ...[1400, 1854].map(
          (x) =>
            circle(x, 760, 48, steel) +
            circle(x, 760, 38, ok(0.99, 0.05, 95)) +
            glow(x, 760, 190, ok(0.98, 0.09, 92), 0.6),
        ),
        rect(1300, 1110, 656, 70, steel),
        rect(1300, 1110, 656, 12, ok(0.55, 0.02, 260)),
        path('M1330 1180L1924 1180L1880 1300L1374 1300Z', ok(0.22, 0.02, 260)),
        ...Array.from({ length: 9 }, (_, i) =>
          line([1384 + i * 62, 1186], [1410 + i * 54, 1296], ok(0.78, 0.15, 85), 10),
        ),
        ...[1400, 1854].map(
          (x) =>
            rect(x - 40, 1124, 80, 26, steel) +
            circle(x, 1137, 32, ok(0.5, 0.02, 260)) +
            circle(x, 1137, 20, steel),
        ),
        rect(1600, 1120, 54, 90, ok(0.18, 0.015, 260), { rx: 10 }),
        path('M1860 262Q1914 268 1924 330L1944 1110L1880 1110Q1890 600 1860 262Z', redDark, {
          opacity: 0.45,
        }),
        // platform
        poly(
          [
            [vx - 6, vy + 6],
            [1080, 1600],
            [-20, 1600],
            [-20, 900],
          ],
          vertical([
            [0, ok(0.88, 0.045, 80)],
            [1, ok(0.76, 0.06, 65)],
          ]),
        ),
        poly(
          [
            [vx - 6, vy + 6],
            [1080, 1600],
            [960, 1600],
          ],
          ok(0.9, 0.13, 90),
        ),
        poly(
          [
            [vx - 6, vy + 6],
            [1080, 1600],
            [1120, 1600],
            [vx, vy + 6],
          ],
          ok(0.5, 0.04, 60),
        ),
        ...[0.16, 0.3, 0.5, 0.78].map((t) =>
          line([vx - 1200 * t, vy + 760 * t], [vx + 400 * t, vy + 840 * t], ok(0.66, 0.05, 65), 4, {
            opacity: 0.5,
          }),
        ),
        // canopy roof of the platform
        poly(
          [
            [vx - 20, vy - 60],
            [-20, 60],
            [-20, -20],
            [700, -20],
          ],
          redDark,
        ),
        poly(
          [
            [vx - 20, vy - 60],
            [700, -20],
            [790, -20],
            [vx - 10, vy - 50],
          ],
          ok(0.66, 0.15, 38),
        ),
        ...Array.from({ length: 9 }, (_, i) =>
          line([vx - 20, vy - 58], [-20 + i * 90, -20], mix(redDark, '#000000', 0.25), 4),
        ),
        ...[0.26, 0.44, 0.74].map((t) => {
          const x = vx - 560 * t;
          return group([
            rect(x - 20 * t, vy - 620 * t - 40, 40 * t, 620 * t + 40 + 540 * t, cream),
            rect(x + 4 * t, vy - 620 * t - 40, 16 * t, 620 * t + 40 + 540 * t, ok(0.72, 0.06, 70)),
            stroke(
              `M${n(x)} ${n(vy - 420 * t)}Q${n(x + 40 * t)} ${n(vy - 560 * t)} ${n(x + 190 * t)} ${n(vy - 640 * t)}`,
              cream,
              16 * t,
            ),
          ]);
        }),
        // people
        figure(560, 930, 150, poses.stand, dress(ok(0.9, 0.03, 230), false), 1),
        figure(600, 950, 160, poses.walk, dress(ok(0.45, 0.1, 258), true), 1),
        figure(480, 1010, 215, poses.stand, dress(ok(0.82, 0.09, 60), false, 'aodai'), 1),
        figure(640, 1110, 290, poses.walk, dress(ok(0.38, 0.09, 264), true, 'tunic'), 1, [
          bag(-11, -46, ok(0.6, 0.16, 30)),
        ]),
        ellipse(330, 1352, 130, 16, ok(0.4, 0.06, 60), { opacity: 0.5 }),
        figure(330, 1350, 470, poses.stand, dress(ok(0.66, 0.13, 165), false), 1, [
          path('M-12 -78Q-18 -76 -17 -66L-15 -54Q-9 -51 -5 -54L-4 -76Q-8 -80 -12 -78Z', ok(0.32, 0.07, 262)),
        ]),
        ellipse(650, 1462, 160, 18, ok(0.4, 0.06, 60), { opacity: 0.5 }),
        figure(640, 1460, 560, poses.raise, dress(ok(0.93, 0.03, 60), false, 'aodai'), 1, [
          bag(-10, -44, ok(0.5, 0.15, 28)),
        ]),
      ];
    }),
};
