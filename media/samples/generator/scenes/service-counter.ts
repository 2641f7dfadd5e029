import { wovenBand } from '../lib/brocade';
import { mix, ok } from '../lib/colour';
import { lens } from '../lib/curve';
import { figure, type Pose, poses } from '../lib/figure';
import type { Scene } from '../lib/scene';
import {
  at,
  blur,
  circle,
  clip,
  ellipse,
  glow,
  group,
  line,
  path,
  poly,
  rect,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';

const mint = ok(0.93, 0.035, 165);
const mintShade = ok(0.84, 0.05, 170);
const green = ok(0.5, 0.1, 162);
const greenDark = ok(0.36, 0.08, 168);
const oak = ok(0.76, 0.085, 70);
const oakDark = ok(0.56, 0.085, 58);
const skin = ok(0.76, 0.08, 58);
const skinOld = ok(0.68, 0.08, 52);
const hair = ok(0.19, 0.02, 50);

const give: Pose = {
  hip: [0, -28],
  shoulder: [2, -59],
  head: [5, -71],
  nearArm: [
    [9, -46],
    [26, -48],
  ],
  farArm: [
    [12, -46],
    [30, -47],
  ],
  nearLeg: [
    [18, -28],
    [17, 0],
  ],
  farLeg: [
    [20, -29],
    [22, 0],
  ],
  tilt: 4,
};

function chair(x: number, y: number, h: number, facing: 1 | -1, c: string): string {
  return at(
    x,
    y,
    h / 100,
    [
      stroke('M-9 -24L-12 0M9 -24L11 0', ok(0.4, 0.02, 250), 1.6),
      rect(-12, -27, 25, 4.4, c, { rx: 2 }),
      path('M-12 -26Q-16 -44 -13 -58Q-11 -61 -9.6 -58Q-11 -42 -8 -26Z', c),
    ],
    facing,
  );
}

function plant(x: number, y: number, s: number): string {
  return group([
    path(
      `M${x - 50 * s} ${y - 110 * s}L${x + 50 * s} ${y - 110 * s}L${x + 38 * s} ${y}L${x - 38 * s} ${y}Z`,
      ok(0.94, 0.02, 80),
    ),
    path(
      `M${x + 8 * s} ${y - 110 * s}L${x + 50 * s} ${y - 110 * s}L${x + 38 * s} ${y}L${x + 8 * s} ${y}Z`,
      ok(0.8, 0.04, 75),
    ),
    ...[-52, -34, -16, 2, 20, 38, 54].map((a, i) =>
      path(
        lens(
          x + Math.sin((a * Math.PI) / 180) * 150 * s,
          y - 110 * s - Math.cos((a * Math.PI) / 180) * 170 * s,
          (330 - Math.abs(a) * 1.4) * s,
          42 * s,
          a - 90,
        ),
        i % 2 === 0 ? green : ok(0.62, 0.13, 148),
      ),
    ),
  ]);
}

/** A one-stop service centre in the morning: a clerk hands an elderly Tày woman her papers over an open counter. */
export const scene: Scene = {
  name: 'service-counter',
  focalX: 54,
  focalY: 50,
  draw: () =>
    sheet(() => {
      const white = ok(0.985, 0.006, 120);
      const clerk = {
        cut: 'shirt' as const,
        top: ok(0.82, 0.07, 232),
        topShade: ok(0.66, 0.085, 240),
        bottom: ok(0.28, 0.05, 262),
        skin,
        hair,
      };
      const elder = {
        cut: 'tunic' as const,
        top: ok(0.36, 0.09, 264),
        topShade: ok(0.27, 0.08, 266),
        bottom: ok(0.22, 0.05, 266),
        skin: skinOld,
        hair: ok(0.62, 0.015, 250),
        hat: 'scarf' as const,
        hatColour: ok(0.25, 0.07, 266),
        hatShade: ok(0.18, 0.06, 268),
        accent: ok(0.6, 0.17, 30),
      };
      return [
        rect(0, 0, W, 1600, mint),
        // windows with garden
        ...[140, 560, 980].map((x) =>
          group([
            rect(
              x,
              170,
              360,
              560,
              vertical([
                [0, ok(0.86, 0.06, 215)],
                [0.6, ok(0.95, 0.04, 150)],
                [1, ok(0.86, 0.1, 130)],
              ]),
            ),
            clip(
              `M${x} 170h360v560h-360Z`,
              [0, 1, 2, 3, 4].map((i) =>
                circle(
                  x + 40 + i * 70,
                  690 - (i % 2) * 50,
                  74,
                  i % 2 === 0 ? ok(0.68, 0.13, 140) : ok(0.58, 0.12, 148),
                ),
              ),
            ),
            rect(x - 12, 158, 384, 14, white),
            rect(x - 12, 728, 384, 40, white),
            rect(x - 12, 158, 14, 600, white),
            rect(x + 358, 158, 14, 600, white),
            rect(x + 174, 158, 12, 600, white),
            rect(x - 12, 764, 384, 8, mintShade),
          ]),
        ),
        // wooden wall with a plain woven emblem band
        rect(1480, 0, 920, 1080, oak),
        ...Array.from({ length: 23 }, (_, i) => rect(1480 + i * 40, 0, 6, 1080, oakDark, { opacity: 0.7 })),
        rect(1480, 250, 920, 92, greenDark),
        wovenBand(
          {
            motif: 'diamond',
            ground: greenDark,
            threads: [ok(0.93, 0.04, 90), ok(0.86, 0.13, 88), ok(0.66, 0.13, 150), green],
          },
          1480,
          260,
          128,
          7.8,
          'svc',
        ),
        rect(1640, 430, 520, 300, ok(0.32, 0.06, 190), { rx: 16 }),
        rect(1656, 446, 488, 268, ok(0.42, 0.09, 190), { rx: 8 }),
        ...[0, 1, 2].map(
          (i) =>
            rect(1690, 480 + i * 78, 90, 50, i === 0 ? ok(0.87, 0.14, 88) : ok(0.72, 0.09, 180), { rx: 8 }) +
            rect(1810, 492 + i * 78, 290 - i * 50, 26, ok(0.86, 0.05, 180), { rx: 13 }),
        ),
        // ceiling lamps
        ...[420, 1060, 1700].map(
          (x) =>
            line([x, 0], [x, 78], oakDark, 5) +
            path(`M${x - 110} 118Q${x - 90} 70 ${x} 70Q${x + 90} 70 ${x + 110} 118Z`, green) +
            ellipse(x, 118, 110, 14, ok(0.98, 0.07, 92)) +
            glow(x, 130, 300, ok(0.98, 0.07, 92), 0.4),
        ),
        // floor with light from the windows
        rect(
          0,
          1080,
          W,
          520,
          vertical([
            [0, ok(0.86, 0.04, 110)],
            [1, ok(0.74, 0.05, 120)],
          ]),
        ),
        ...Array.from({ length: 12 }, (_, i) =>
          line([1200 + (i - 6) * 220, 1080], [1200 + (i - 6) * 460, 1600], ok(0.78, 0.04, 120), 4),
        ),
        ...[1170, 1300, 1460].map((y) => line([0, y], [W, y], ok(0.78, 0.04, 120), 4)),
        blur(
          8,
          [0, 1, 2].map((i) =>
            poly(
              [
                [260 + i * 430, 1090],
                [560 + i * 430, 1090],
                [900 + i * 470, 1600],
                [500 + i * 470, 1600],
              ],
              ok(0.98, 0.06, 100),
              { opacity: 0.5 },
            ),
          ),
        ),
        rect(0, 1066, W, 16, white),
        // waiting visitors by the windows
        ...[250, 420, 590].map((x) => chair(x, 1150, 340, 1, green)),
        figure(
          250,
          1150,
          340,
          poses.chair,
          {
            cut: 'shirt',
            top: ok(0.68, 0.12, 40),
            topShade: ok(0.54, 0.12, 35),
            bottom: ok(0.3, 0.05, 262),
            skin,
            hair,
          },
          1,
        ),
        figure(
          590,
          1150,
          340,
          poses.chair,
          { cut: 'aodai', top: ok(0.78, 0.09, 10), topShade: ok(0.64, 0.11, 8), bottom: white, skin, hair },
          1,
          [path('M8 -42Q10 -50 17 -48Q22 -45 19 -38L9 -37Z', ok(0.9, 0.06, 85)), circle(18, -47, 3.4, skin)],
        ),
        figure(
          800,
          1146,
          350,
          poses.stand,
          {
            cut: 'shirt',
            top: ok(0.55, 0.1, 245),
            topShade: ok(0.44, 0.1, 250),
            bottom: ok(0.35, 0.04, 70),
            skin,
            hair,
          },
          1,
        ),
        plant(70, 1180, 1.5),
        plant(1390, 1120, 1.05),
        // the clerk behind the counter
        chair(1840, 1530, 1060, -1, ok(0.4, 0.04, 240)),
        figure(1830, 1510, 1060, give, clerk, -1, [
          path('M1 -74Q-6.5 -68 -4.6 -59Q-1.6 -56 0 -61L2 -68Z', hair),
          rect(4.6, -52, 3.6, 5, white),
          stroke('M3 -58L6 -52L5 -48', ok(0.55, 0.17, 28), 0.7),
        ]),
        // screen turned sideways
        path('M2040 990L2300 960L2300 1180L2060 1190Z', ok(0.25, 0.02, 250)),
        path('M2052 1004L2060 1176L2040 1180L2032 1006Z', ok(0.4, 0.02, 250)),
        rect(2160, 1180, 40, 60, ok(0.35, 0.02, 250)),
        // papers passing from hand to hand
        path('M1446 978L1592 962L1604 1004L1460 1022Z', white),
        path('M1446 978L1592 962L1594 970L1448 986Z', ok(0.6, 0.17, 28)),
        ...[0, 1].map((i) => line([1470, 998 + i * 11], [1570, 986 + i * 11], ok(0.7, 0.03, 240), 3)),
        // the counter
        poly(
          [
            [1180, 1080],
            [2440, 1080],
            [2440, 1124],
            [1160, 1124],
          ],
          oak,
        ),
        poly(
          [
            [1180, 1080],
            [2440, 1080],
            [2440, 1092],
            [1176, 1092],
          ],
          ok(0.88, 0.07, 78),
        ),
        rect(1200, 1124, 1240, 476, white),
        rect(1200, 1124, 1240, 40, mintShade),
        rect(1200, 1260, 1240, 70, green),
        ...Array.from({ length: 26 }, (_, i) => rect(1200 + i * 48, 1124, 3, 476, mintShade)),
        ellipse(2320, 1078, 60, 12, oakDark),
        path('M2280 1076Q2276 1020 2300 1016L2340 1016Q2364 1020 2360 1076Z', ok(0.55, 0.15, 30)),
        ...[-26, -8, 12, 28].map((a, i) =>
          path(lens(2320 + a * 1.6, 950, 150, 18, 90 + a), i % 2 === 0 ? green : ok(0.7, 0.15, 10)),
        ),
        group([
          rect(1640, 1062, 150, 18, ok(0.93, 0.02, 90)),
          rect(1646, 1050, 140, 12, ok(0.85, 0.06, 80)),
          rect(1652, 1040, 130, 10, ok(0.93, 0.02, 90)),
        ]),
        // the woman at the counter
        ellipse(1000, 1560, 260, 24, ok(0.5, 0.06, 150), { opacity: 0.4 }),
        chair(1010, 1560, 1080, 1, green),
        figure(
          1030,
          1545,
          1080,
          {
            ...give,
            nearArm: [
              [12, -47],
              [32, -51],
            ],
            farArm: [
              [16, -47],
              [36, -51],
            ],
          },
          elder,
          1,
          [
            path('M-8 -32L17 -32Q21 -31 20 -24L19 -8L12 -8L11 -22L-9 -22Z', ok(0.3, 0.08, 266)),
            path('M12 -10L19.6 -10L19.6 -7L12 -7Z', ok(0.6, 0.17, 30)),
            stroke('M-1 -56Q4 -50 8 -55', ok(0.88, 0.02, 230), 1.3),
          ],
        ),
        glow(300, 200, 1500, ok(0.99, 0.05, 100), 0.5),
        rect(0, 0, W, 1600, mix(mint, green, 0.5), { opacity: 0.04 }),
      ];
    }),
};
