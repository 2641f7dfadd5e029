import { mix, ok } from '../lib/colour';
import { blob } from '../lib/curve';
import { figure, type Pose } from '../lib/figure';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import { circle, ellipse, glow, group, line, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';

const cream = ok(0.92, 0.06, 85);
const rust = ok(0.6, 0.17, 40);
const red = ok(0.48, 0.17, 28);
const soot = ok(0.2, 0.025, 40);
const iron = ok(0.33, 0.035, 45);
const hot = ok(0.95, 0.13, 95);

const work: Pose = {
  hip: [-2, -50],
  shoulder: [6, -78],
  head: [11, -89],
  nearArm: [
    [13, -64],
    [24, -60],
  ],
  farArm: [
    [16, -68],
    [30, -66],
  ],
  nearLeg: [
    [-8, -27],
    [-16, 0],
  ],
  farLeg: [
    [9, -28],
    [12, 0],
  ],
  tilt: 0,
};

/** One bank of smoke, drawn as hard-edged rolls drifting to the right. */
function plume(
  seed: string,
  x: number,
  y: number,
  reach: number,
  r: number,
  fills: readonly [string, string],
): string {
  const random = new Random(seed);
  const rolls = Array.from({ length: 15 }, (_, i) => {
    const u = i / 14;
    return {
      x: x + reach * u ** 1.1 + random.between(-20, 20),
      y: y - 190 * u ** 0.7 + random.between(-30, 30) * u,
      r: r * (0.35 + u * 0.9) * random.between(0.85, 1.15),
    };
  });
  return group([
    ...rolls.map((p) => circle(p.x, p.y, p.r, fills[0])),
    ...rolls.map((p) => circle(p.x - p.r * 0.16, p.y - p.r * 0.2, p.r * 0.78, fills[1])),
  ]);
}

function furnace(x: number, y: number, s: number, body: string, lit: string): string {
  const p = (points: readonly (readonly [number, number])[], fill: string): string =>
    poly(
      points.map(([a, b]) => [x + a * s, y + b * s] as const),
      fill,
    );
  return group([
    p(
      [
        [-120, 0],
        [-104, -240],
        [-70, -430],
        [-70, -520],
        [70, -520],
        [70, -430],
        [104, -240],
        [120, 0],
      ],
      body,
    ),
    p(
      [
        [-120, 0],
        [-104, -240],
        [-70, -430],
        [-70, -520],
        [-34, -520],
        [-40, -430],
        [-66, -240],
        [-76, 0],
      ],
      lit,
    ),
    p(
      [
        [-90, -520],
        [90, -520],
        [90, -546],
        [-90, -546],
      ],
      body,
    ),
    p(
      [
        [-50, -546],
        [50, -546],
        [36, -640],
        [-36, -640],
      ],
      body,
    ),
    p(
      [
        [-50, -546],
        [-22, -546],
        [-16, -640],
        [-36, -640],
      ],
      lit,
    ),
    ...[-120, -250, -390].map((h) =>
      p(
        [
          [-130, h],
          [130, h],
          [130, h + 12],
          [-130, h + 12],
        ],
        soot,
      ),
    ),
    // skip bridge and downcomer
    stroke(`M${x + 40 * s} ${y - 630 * s}L${x + 340 * s} ${y}`, body, 20 * s),
    stroke(`M${x + 70 * s} ${y - 630 * s}L${x + 370 * s} ${y}`, body, 8 * s),
    ...[0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((u) =>
      stroke(
        `M${x + (40 + 300 * u) * s} ${y + (-630 + 630 * u) * s}L${x + (95 + 300 * u) * s} ${y + (-660 + 630 * (u + 0.06)) * s}`,
        body,
        5 * s,
      ),
    ),
    stroke(
      `M${x - 30 * s} ${y - 620 * s}Q${x - 120 * s} ${y - 700 * s} ${x - 190 * s} ${y - 560 * s}L${x - 230 * s} ${y - 200 * s}`,
      body,
      26 * s,
    ),
    ...[0, 1, 2].map((i) =>
      group([
        rect(x - (330 - i * 4) * s + i * -86 * s, y - 330 * s, 70 * s, 330 * s, body),
        rect(x - (330 - i * 4) * s + i * -86 * s, y - 330 * s, 22 * s, 330 * s, lit),
        path(
          `M${x - (330 - i * 4) * s + i * -86 * s} ${y - 329 * s}a${35 * s} ${35 * s} 0 0 1 ${70 * s} 0Z`,
          body,
        ),
      ]),
    ),
  ]);
}

/** Gang Thép, the first steel of the North, in the manner of its founding years: furnaces, smoke, a pour of metal. */
export const scene: Scene = {
  name: 'steel-works-heritage',
  focalX: 52,
  focalY: 58,
  draw: () =>
    sheet(() => {
      const random = new Random('sparks');
      const chimney = (x: number, w: number, h: number, c: string, lit: string): string =>
        group([
          poly(
            [
              [x - w / 2, 1130],
              [x - w * 0.34, 1130 - h],
              [x + w * 0.34, 1130 - h],
              [x + w / 2, 1130],
            ],
            c,
          ),
          poly(
            [
              [x - w / 2, 1130],
              [x - w * 0.34, 1130 - h],
              [x - w * 0.1, 1130 - h],
              [x - w * 0.14, 1130],
            ],
            lit,
          ),
          rect(x - w * 0.42, 1130 - h - 10, w * 0.84, 22, soot),
          rect(x - w * 0.4, 1130 - h + 70, w * 0.8, 18, cream),
          rect(x - w * 0.41, 1130 - h + 120, w * 0.82, 18, red),
        ]);
      const workman = (x: number, y: number, h: number, facing: 1 | -1): string =>
        figure(
          x,
          y,
          h,
          work,
          {
            cut: 'shirt',
            top: facing === 1 ? ok(0.3, 0.05, 262) : rust,
            topShade: facing === 1 ? rust : ok(0.26, 0.05, 262),
            bottom: ok(0.19, 0.03, 262),
            skin: ok(0.62, 0.12, 50),
            hair: soot,
          },
          facing,
          [
            path('M4 -91Q4 -99 11.5 -99Q19 -98 18.5 -91L22 -90L4 -89.4Z', ok(0.72, 0.12, 70)),
            line([6, -58], [74, -70], ok(0.3, 0.03, 50), 1.7),
          ],
        );
      const wedges = Array.from({ length: 9 }, (_, i) =>
        poly(
          [
            [1300, 1180],
            [-400 + i * 420, -100],
            [-190 + i * 420, -100],
          ],
          mix(rust, cream, 0.35),
          { opacity: 0.55 },
        ),
      );
      return [
        rect(
          0,
          0,
          W,
          1600,
          vertical([
            [0, ok(0.68, 0.15, 45)],
            [0.5, ok(0.84, 0.12, 72)],
            [0.72, cream],
            [1, soot],
          ]),
        ),
        ...wedges,
        circle(1300, 820, 330, ok(0.56, 0.19, 32)),
        circle(1300, 820, 330, 'none', { stroke: cream, 'stroke-width': 10 }),
        plume('p1', 560, 330, 1500, 150, [mix(red, soot, 0.35), mix(rust, soot, 0.18)]),
        plume('p2', 1830, 250, 900, 120, [mix(red, soot, 0.5), mix(rust, soot, 0.35)]),
        plume('p3', 200, 480, 900, 90, [ok(0.74, 0.1, 60), cream]),
        chimney(550, 110, 830, mix(iron, red, 0.3), rust),
        chimney(190, 90, 660, mix(iron, red, 0.3), rust),
        chimney(1810, 110, 900, mix(iron, red, 0.2), mix(rust, iron, 0.3)),
        chimney(2140, 96, 720, mix(iron, red, 0.2), mix(rust, iron, 0.3)),
        furnace(1010, 1130, 1.02, iron, mix(rust, iron, 0.25)),
        furnace(1720, 1150, 1.18, soot, red),
        // sheds
        ...[
          [-40, 420],
          [380, 300],
          [2060, 420],
        ].map(([x = 0, w = 0]) =>
          group([
            poly(
              [
                [x, 1160],
                [x, 960],
                [x + w / 2, 880],
                [x + w, 960],
                [x + w, 1160],
              ],
              soot,
            ),
            poly(
              [
                [x, 960],
                [x + w / 2, 880],
                [x + w / 2, 900],
                [x, 980],
              ],
              rust,
            ),
            ...Array.from({ length: 6 }, (_, i) =>
              rect(x + 30 + (i * (w - 50)) / 6, 1010, (w - 120) / 6, 46, hot, { opacity: 0.9 }),
            ),
          ]),
        ),
        // casting floor
        poly(
          [
            [0, 1130],
            [2400, 1130],
            [2400, 1600],
            [0, 1600],
          ],
          vertical([
            [0, ok(0.3, 0.06, 38)],
            [1, ok(0.15, 0.025, 40)],
          ]),
        ),
        glow(1250, 1330, 1000, ok(0.85, 0.18, 60), 0.65),
        // ladle on its crane
        line([1160, 780], [1150, 1010], soot, 12),
        line([1420, 780], [1430, 1010], soot, 12),
        rect(860, 740, 880, 44, soot),
        rect(860, 740, 880, 10, rust),
        ...Array.from({ length: 10 }, (_, i) => line([870 + i * 88, 786], [914 + i * 88, 740], rust, 4)),
        path('M1110 990L1470 970L1440 1240Q1330 1290 1180 1260Z', soot),
        path('M1110 990L1190 986L1236 1262L1180 1260Z', rust),
        path('M1110 990L1470 970L1466 1004L1114 1026Z', iron),
        path('M1106 992Q1060 1000 1044 1030L1120 1040Z', hot),
        rect(1140, 1090, 310, 20, iron),
        // stream of metal
        path(
          'M1044 1026Q1010 1120 1014 1380L1064 1380Q1056 1140 1116 1040Z',
          vertical([
            [0, hot],
            [0.6, ok(0.9, 0.16, 80)],
            [1, hot],
          ]),
        ),
        path('M1032 1060Q1022 1180 1026 1380L1042 1380Q1036 1180 1056 1060Z', '#ffffff', { opacity: 0.8 }),
        path(
          blob([
            [640, 1420],
            [880, 1370],
            [1040, 1362],
            [1210, 1372],
            [1500, 1420],
            [1420, 1466],
            [1040, 1488],
            [700, 1470],
          ]),
          rust,
        ),
        path(
          blob([
            [720, 1420],
            [900, 1386],
            [1040, 1378],
            [1190, 1388],
            [1400, 1420],
            [1330, 1450],
            [1040, 1466],
            [770, 1452],
          ]),
          hot,
        ),
        path('M1380 1430Q1800 1450 2440 1410L2440 1470Q1800 1510 1330 1460Z', ok(0.82, 0.18, 65)),
        path('M1400 1440Q1800 1462 2440 1428L2440 1446Q1800 1482 1370 1456Z', hot),
        glow(1040, 1390, 460, hot, 0.85),
        ...Array.from({ length: 110 }, () => {
          const a = random.between(-Math.PI * 0.96, -Math.PI * 0.04);
          const r = random.between(60, 430) * random.next() ** 0.5;
          const [x, y] = [1040 + Math.cos(a) * r, 1390 + Math.sin(a) * r * 0.85];
          return line(
            [x, y],
            [x + Math.cos(a) * random.between(8, 36), y + Math.sin(a) * random.between(6, 26)],
            random.chance(0.6) ? hot : ok(0.85, 0.17, 70),
            random.between(2, 5),
          );
        }),
        ellipse(520, 1506, 190, 22, '#000000', { opacity: 0.5 }),
        workman(520, 1500, 520, 1),
        ellipse(1650, 1566, 200, 22, '#000000', { opacity: 0.5 }),
        workman(1660, 1560, 560, -1),
      ];
    }),
};
