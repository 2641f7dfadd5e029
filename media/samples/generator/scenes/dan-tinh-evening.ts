import { wovenBand } from '../lib/brocade';
import { mix, ok } from '../lib/colour';
import { type Dress, figure, type Pose } from '../lib/figure';
import { type HouseColours, stiltHouse } from '../lib/house';
import { karst } from '../lib/karst';
import { mistBank } from '../lib/mist';
import type { Scene } from '../lib/scene';
import { sky, stars } from '../lib/sky';
import { circle, ellipse, glow, group, line, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';

const wood = ok(0.36, 0.07, 48);
const woodDark = ok(0.2, 0.045, 42);
const lamp = ok(0.88, 0.14, 78);
const amber = ok(0.66, 0.13, 62);

const playing: Pose = {
  hip: [0, -9],
  shoulder: [1, -41],
  head: [3, -53.5],
  nearArm: [
    [4, -25],
    [14, -17],
  ],
  farArm: [
    [13, -30],
    [24.5, -38.5],
  ],
  nearLeg: [
    [19, -7],
    [4, -3],
  ],
  farLeg: [
    [15, -11],
    [27, -4],
  ],
  tilt: 0,
};

/** The đàn tính: a gourd body and a long slender neck, in figure units. */
function lute(): string {
  return group([
    line([13, -16], [37, -65], ok(0.3, 0.06, 40), 2.3),
    line([12.6, -16.6], [36.6, -65.6], ok(0.55, 0.1, 50), 0.9),
    path('M35.6 -64L39 -75Q41.5 -76.5 41.6 -72L38.6 -62.6Z', ok(0.42, 0.1, 35)),
    line([35, -69], [42, -66.4], ok(0.75, 0.1, 70), 1.1),
    line([36, -72.4], [43, -69.8], ok(0.75, 0.1, 70), 1.1),
    circle(12, -15, 9.4, ok(0.5, 0.1, 55)),
    ellipse(13.6, -16, 7.4, 7.8, ok(0.86, 0.09, 80)),
    circle(14.4, -16.4, 1.8, ok(0.4, 0.08, 50)),
    stroke('M10.6 -12L36.4 -65M11.8 -11.6L37.4 -64.6', ok(0.96, 0.03, 90), 0.35),
  ]);
}

/** Then singing on the veranda of a stilt house at nightfall: three players in the lamp's circle, the valley beyond. */
export const scene: Scene = {
  name: 'dan-tinh-evening',
  focalX: 52,
  focalY: 62,
  draw: () =>
    sheet(() => {
      const dusk = ok(0.52, 0.1, 262);
      const dress = (top: string): Dress => ({
        cut: 'tunic',
        top,
        topShade: mix(top, woodDark, 0.5),
        bottom: ok(0.2, 0.05, 268),
        skin: ok(0.76, 0.1, 62),
        hair: ok(0.17, 0.02, 50),
        hat: 'turban',
        hatColour: ok(0.27, 0.075, 266),
        hatShade: ok(0.17, 0.05, 268),
        accent: ok(0.62, 0.17, 30),
      });
      const player = (x: number, y: number, h: number, facing: 1 | -1, top: string): string =>
        group([
          ellipse(x + 40 * facing, y + 6, h * 0.34, h * 0.045, ok(0.14, 0.04, 40), { opacity: 0.55 }),
          figure(x, y, h, playing, dress(top), facing, [
            lute(),
            stroke('M-1.6 -37Q3 -32 6.4 -37', ok(0.9, 0.02, 230), 1.5),
            stroke('M-2 -33.6Q3.4 -27 7 -33.4', ok(0.9, 0.02, 230), 0.9),
          ]),
        ]);
      const night: HouseColours = {
        roof: ok(0.22, 0.055, 268),
        roofShade: ok(0.18, 0.05, 268),
        roofLine: ok(0.16, 0.045, 268),
        wall: ok(0.27, 0.05, 262),
        wallShade: ok(0.21, 0.05, 266),
        post: ok(0.17, 0.04, 268),
        under: ok(0.16, 0.04, 268),
        window: lamp,
      };
      const rails = Array.from({ length: 32 }, (_, i) =>
        rect(i * 78 + 8, 960, 12, 150, i > 9 && i < 23 ? ok(0.34, 0.07, 48) : woodDark),
      );
      return [
        sky(1100, [
          [0, ok(0.25, 0.08, 270)],
          [0.4, ok(0.4, 0.1, 268)],
          [0.72, ok(0.66, 0.09, 310)],
          [0.9, ok(0.82, 0.09, 50)],
        ]),
        stars('then', 520, 60, ok(0.95, 0.02, 250)),
        karst({
          seed: 't3',
          base: 960,
          rock: mix(dusk, ok(0.72, 0.08, 330), 0.4),
          shade: mix(dusk, ok(0.6, 0.09, 310), 0.35),
          towers: [
            { x: 700, width: 760, height: 380 },
            { x: 1380, width: 600, height: 300 },
            { x: 1950, width: 760, height: 430 },
          ],
        }),
        mistBank(900, 220, ok(0.8, 0.08, 40), 0.55),
        karst({
          seed: 't2',
          base: 980,
          rock: ok(0.36, 0.085, 268),
          shade: ok(0.29, 0.075, 270),
          towers: [
            { x: 380, width: 560, height: 400, steep: 3 },
            { x: 2210, width: 560, height: 350 },
          ],
        }),
        rect(0, 940, W, 200, ok(0.25, 0.06, 262)),
        stiltHouse('n1', 900, 985, 170, night),
        stiltHouse('n2', 1660, 980, 150, night, -1),
        stiltHouse('n3', 1930, 1000, 190, night),
        // railing and floor
        ...rails,
        rect(0, 936, W, 34, wood),
        rect(0, 936, W, 9, amber),
        rect(
          0,
          1100,
          W,
          500,
          vertical([
            [0, ok(0.44, 0.09, 55)],
            [1, ok(0.2, 0.05, 42)],
          ]),
        ),
        ...Array.from({ length: 19 }, (_, i) =>
          line([1200 + (i - 9) * 130, 1100], [1200 + (i - 9) * 290, 1600], woodDark, 5, { opacity: 0.75 }),
        ),
        glow(1210, 1240, 1050, lamp, 0.62),
        // woven mat
        poly(
          [
            [560, 1210],
            [1860, 1210],
            [2160, 1520],
            [260, 1520],
          ],
          ok(0.66, 0.11, 72),
        ),
        poly(
          [
            [560, 1210],
            [1860, 1210],
            [1874, 1226],
            [544, 1226],
          ],
          ok(0.5, 0.15, 28),
        ),
        poly(
          [
            [280, 1500],
            [2140, 1500],
            [2160, 1520],
            [260, 1520],
          ],
          ok(0.5, 0.15, 28),
        ),
        ...Array.from({ length: 16 }, (_, i) =>
          line([590 + i * 84, 1228], [330 + i * 120, 1498], ok(0.55, 0.1, 65), 4, { opacity: 0.6 }),
        ),
        ...[1280, 1340, 1410].map((y) =>
          line([560 - (y - 1210) * 0.95 + 20, y], [1850 + (y - 1210) * 0.95, y], ok(0.55, 0.1, 65), 4, {
            opacity: 0.6,
          }),
        ),
        player(1150, 1310, 840, 1, ok(0.44, 0.1, 262)),
        player(610, 1420, 960, 1, ok(0.35, 0.09, 266)),
        player(1840, 1420, 960, -1, ok(0.36, 0.09, 262)),
        // tea tray and bells before them
        ellipse(1236, 1490, 190, 36, ok(0.3, 0.08, 35)),
        ellipse(1236, 1482, 186, 32, ok(0.52, 0.12, 40)),
        path('M1190 1478Q1176 1410 1230 1402Q1286 1410 1274 1478Q1232 1490 1190 1478Z', ok(0.9, 0.03, 90)),
        path('M1272 1430L1306 1412L1310 1420L1276 1452Z', ok(0.86, 0.03, 90)),
        rect(1218, 1390, 26, 14, ok(0.75, 0.05, 230), { rx: 6 }),
        ...[1120, 1330, 1380].map(
          (x) =>
            path(`M${x} 1462h44q-2 30 -22 30q-20 0 -22 -30Z`, ok(0.93, 0.025, 90)) +
            ellipse(x + 22, 1462, 22, 6, ok(0.62, 0.12, 90)),
        ),
        // roof, posts and lamp
        path('M0 0H2400V150Q1200 60 0 150Z', woodDark),
        ...Array.from({ length: 60 }, (_, i) =>
          stroke(
            `M${i * 41} ${60 + Math.abs(i - 30) * 2}l${(i % 3) * 5 - 5} ${66 + (i % 4) * 12}`,
            i % 2 === 0 ? ok(0.3, 0.055, 55) : ok(0.25, 0.05, 48),
            17,
          ),
        ),
        rect(
          96,
          60,
          84,
          1540,
          vertical([
            [0, woodDark],
            [0.7, wood],
            [1, woodDark],
          ]),
        ),
        rect(152, 60, 28, 1540, amber, { opacity: 0.55 }),
        rect(
          2220,
          60,
          84,
          1540,
          vertical([
            [0, woodDark],
            [0.7, wood],
            [1, woodDark],
          ]),
        ),
        rect(2220, 60, 28, 1540, amber, { opacity: 0.55 }),
        group(
          [
            wovenBand(
              {
                motif: 'diamond',
                ground: ok(0.24, 0.07, 268),
                threads: [ok(0.55, 0.17, 28), ok(0.85, 0.14, 88), ok(0.93, 0.03, 90), amber],
              },
              174,
              118,
              229,
              9,
              'eave',
            ),
          ],
          { opacity: 0.92 },
        ),
        line([1210, 190], [1210, 470], woodDark, 7),
        glow(1210, 560, 560, lamp, 0.85),
        path(
          'M1130 600Q1128 500 1170 476L1250 476Q1292 500 1290 600Q1290 640 1256 660L1164 660Q1130 640 1130 600Z',
          ok(0.9, 0.13, 82),
        ),
        ...[1160, 1210, 1260].map((x) =>
          stroke(
            `M${1210 + (x - 1210) * 0.6} 478Q${1210 + (x - 1210) * 1.7} 570 ${1210 + (x - 1210) * 0.7} 658`,
            amber,
            5,
          ),
        ),
        rect(1164, 462, 92, 18, woodDark),
        rect(1160, 656, 100, 16, woodDark),
        stroke('M1210 672V730M1196 672V716M1224 672V716', ok(0.6, 0.18, 30), 6),
      ];
    }),
};
