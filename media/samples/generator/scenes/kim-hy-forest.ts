import { mix, ok } from '../lib/colour';
import { blob, lens, smooth } from '../lib/curve';
import { canopy } from '../lib/forest';
import { mistBank } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import type { Scene } from '../lib/scene';
import {
  at,
  blur,
  circle,
  clip,
  ellipse,
  glow,
  group,
  type Point,
  path,
  poly,
  rect,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';
import { fanLeaf } from '../lib/tree';

const air = ok(0.9, 0.05, 140);
const deep = ok(0.22, 0.05, 175);
const fur = ok(0.17, 0.012, 270);
const furLight = ok(0.33, 0.02, 260);
const white = ok(0.95, 0.01, 100);

/** François' langur sitting in profile to the right, tail hanging; about 300 high from seat to crest. */
function langur(x: number, y: number, s: number, flip: 1 | -1, infant: boolean): string {
  return at(
    x,
    y,
    s,
    [
      // tail
      path(
        'M-58 -10Q-100 60 -88 170Q-80 250 -104 318Q-112 344 -94 342Q-74 322 -70 250Q-68 180 -74 120Q-66 60 -30 10Z',
        fur,
      ),
      path('M-84 70Q-90 140 -80 220Q-78 280 -98 330', 'none', { stroke: furLight, 'stroke-width': 4 }),
      // body
      path(
        blob([
          [-66, 0],
          [-84, -70],
          [-64, -150],
          [-20, -196],
          [36, -190],
          [58, -140],
          [50, -70],
          [62, -20],
          [40, 14],
          [-20, 20],
        ]),
        fur,
      ),
      path('M-80 -60Q-76 -140 -20 -190Q-50 -120 -52 -30Q-60 0 -72 -10Z', furLight, { opacity: 0.75 }),
      // thigh, foot, arm and hand
      path(
        blob([
          [-30, -10],
          [-10, -80],
          [40, -92],
          [74, -50],
          [58, 0],
          [10, 18],
        ]),
        fur,
      ),
      path('M-14 -64Q10 -96 46 -90Q70 -70 72 -48Q40 -80 -14 -64Z', furLight, { opacity: 0.7 }),
      path('M30 0Q60 4 96 6Q110 12 104 22Q60 28 24 20Z', fur),
      stroke('M30 -150Q60 -100 56 -60Q58 -24 78 -2', fur, 27),
      ellipse(86, 4, 18, 10, fur),
      // head: round skull, upright crest, short muzzle, white stripe from the mouth to the ear
      path(
        blob([
          [-14, -180],
          [-22, -226],
          [0, -262],
          [36, -270],
          [66, -252],
          [78, -228],
          [92, -214],
          [88, -198],
          [66, -188],
          [40, -172],
          [8, -166],
        ]),
        fur,
      ),
      path('M-16 -238Q0 -268 14 -290L20 -280L29 -308L36 -282L46 -296Q50 -274 66 -250Q20 -280 -16 -238Z', fur),
      stroke('M2 -252Q12 -272 20 -280M18 -262Q26 -282 30 -298M34 -264Q38 -276 44 -286', furLight, 4),
      path('M-18 -206Q-16 -250 14 -262Q-4 -236 -4 -200Z', furLight, { opacity: 0.7 }),
      ellipse(6, -228, 8, 11, furLight),
      // the white whisker runs straight from the corner of the mouth up past the ear
      path(
        'M72 -194Q46 -200 22 -214Q8 -222 -8 -240Q-8 -226 4 -213L-2 -212Q8 -203 22 -200L18 -196Q46 -188 72 -191Z',
        white,
      ),
      path(
        blob([
          [62, -216],
          [80, -222],
          [93, -210],
          [88, -196],
          [70, -192],
        ]),
        furLight,
        { opacity: 0.55 },
      ),
      ellipse(60, -233, 6, 5, ok(0.42, 0.07, 55)),
      circle(61, -233, 3.2, '#000000'),
      circle(62.6, -235, 1.3, '#ffffff'),
      stroke('M50 -243Q60 -248 70 -241', furLight, 4),
      infant
        ? group([
            path(
              blob([
                [30, -70],
                [34, -120],
                [64, -134],
                [92, -116],
                [92, -72],
                [64, -54],
              ]),
              ok(0.7, 0.16, 58),
            ),
            circle(70, -142, 25, ok(0.74, 0.16, 62)),
            ellipse(80, -139, 13, 14, ok(0.84, 0.06, 60)),
            circle(76, -143, 3, fur),
            circle(86, -142, 3, fur),
            ellipse(82, -132, 4, 2.4, ok(0.6, 0.06, 40)),
            stroke('M50 -108Q40 -124 28 -126', ok(0.7, 0.16, 58), 13),
            stroke('M60 -60Q80 -40 104 -50', ok(0.66, 0.15, 55), 10),
            stroke('M26 -146Q44 -104 58 -84Q68 -72 92 -78', fur, 24),
            stroke('M30 -140Q46 -104 60 -88', furLight, 5),
          ])
        : '',
    ],
    flip,
  );
}

/** A great trunk with buttresses, bark streaks and a lit edge. */
function trunk(seed: string, x: number, w: number, fill: string, light: string, foot: number): string {
  const r = new Random(seed);
  const d = `M${x - w * 0.5} -20Q${x - w * 0.42} ${foot * 0.5} ${x - w * 0.6} ${foot * 0.78}Q${x - w * 0.8} ${foot * 0.93} ${x - w * 1.5} ${foot}L${x + w * 1.5} ${foot}Q${x + w * 0.8} ${foot * 0.93} ${x + w * 0.6} ${foot * 0.78}Q${x + w * 0.44} ${foot * 0.5} ${x + w * 0.52} -20Z`;
  return group([
    path(d, fill),
    clip(d, [
      path(
        `M${x - w * 0.5} -20Q${x - w * 0.42} ${foot * 0.5} ${x - w * 0.6} ${foot * 0.78}Q${x - w * 0.8} ${foot * 0.93} ${x - w * 1.5} ${foot}L${x - w * 0.9} ${foot}Q${x - w * 0.3} ${foot * 0.85} ${x - w * 0.26} ${foot * 0.6}Q${x - w * 0.16} ${foot * 0.3} ${x - w * 0.24} -20Z`,
        light,
      ),
      ...Array.from({ length: 16 }, () =>
        path(
          lens(
            x + r.between(-0.4, 0.5) * w,
            r.between(0, foot),
            r.between(90, 330),
            r.between(2, 6),
            90 + r.between(-4, 4),
          ),
          mix(fill, '#000000', 0.35),
          { opacity: 0.5 },
        ),
      ),
      stroke(
        `M${x} ${foot}Q${x + w * 0.1} ${foot * 0.8} ${x + w * 0.1} ${foot * 0.66}`,
        mix(fill, '#000000', 0.3),
        w * 0.06,
      ),
    ]),
  ]);
}

/** Kim Hỷ before noon: François' langurs rest on a bough, light sinks through the storeys of the forest. */
export const scene: Scene = {
  name: 'kim-hy-forest',
  focalX: 55,
  focalY: 50,
  draw: () =>
    sheet(() => {
      const random = new Random('kimhy');
      const wave = noise('kimhy');
      const g = (l: number, t: number): string => mix(ok(l, 0.085, 158), air, t);
      const liana = (points: readonly Point[], w: number, c: string): string => {
        const leaves = points
          .slice(1, -1)
          .flatMap(([x, y]) => [
            path(lens(x + 22, y + 16, 62, 13, 40), ok(0.5, 0.12, 145)),
            path(lens(x - 20, y + 26, 58, 12, 130), ok(0.42, 0.1, 152)),
          ]);
        return group([stroke(smooth(points), c, w), ...leaves]);
      };
      const fern = (x: number, y: number, s: number, dark: string, light: string): string =>
        group(
          [-70, -40, -12, 16, 44, 72].map((a, i) => {
            const rad = ((a - 90) * Math.PI) / 180;
            const tip: Point = [x + Math.cos(rad) * s, y + Math.sin(rad) * s * 0.8 + Math.abs(a) * s * 0.003];
            return group(
              Array.from({ length: 9 }, (_, k) => {
                const u = (k + 1) / 10;
                const [px, py] = [
                  x + (tip[0] - x) * u,
                  y + (tip[1] - y) * u - Math.sin(u * Math.PI) * s * 0.08,
                ];
                const l = s * 0.24 * (1 - u * 0.75);
                return (
                  path(
                    lens(
                      px + Math.cos(rad + 1.1) * l * 0.5,
                      py + Math.sin(rad + 1.1) * l * 0.5,
                      l,
                      l * 0.2,
                      a - 90 + 63,
                    ),
                    i % 2 === 0 ? dark : light,
                  ) +
                  path(
                    lens(
                      px + Math.cos(rad - 1.1) * l * 0.5,
                      py + Math.sin(rad - 1.1) * l * 0.5,
                      l,
                      l * 0.2,
                      a - 90 - 63,
                    ),
                    i % 2 === 0 ? light : dark,
                  )
                );
              }),
            );
          }),
        );
      const bough: readonly Point[] = [
        [-60, 880],
        [360, 930],
        [800, 1010],
        [1240, 1010],
        [1640, 960],
        [2020, 900],
        [2460, 760],
      ];
      return [
        rect(
          0,
          0,
          W,
          1600,
          vertical([
            [0, ok(0.86, 0.085, 118)],
            [0.5, air],
            [1, g(0.5, 0.35)],
          ]),
        ),
        glow(760, 160, 1100, ok(0.98, 0.09, 108), 0.9),
        ...Array.from({ length: 15 }, (_, i) => {
          const x = i * 176 + random.between(-60, 60);
          return rect(x, -20, random.between(22, 50), 1400, g(0.5, 0.68), { opacity: 0.9 });
        }),
        canopy('k0', (x) => 1090 + wave(x / 140) * 70, -20, W + 20, 50, g(0.5, 0.6)),
        mistBank(1080, 320, air, 0.6),
        ...[
          [180, 62],
          [620, 74],
          [1130, 60],
          [1560, 80],
          [2210, 70],
        ].map(([x = 0, w = 0], i) => trunk(`kt${i}`, x, w, g(0.4, 0.44), g(0.6, 0.5), 1270)),
        canopy('k1', (x) => 1180 + wave(x / 110 + 5) * 60, -20, W + 20, 56, g(0.44, 0.36)),
        ...[
          [320, 230, 190],
          [980, 120, 230],
          [1500, 190, 200],
          [1990, 140, 240],
        ].map(([x = 0, y = 0, r = 0], i) =>
          group(
            Array.from({ length: 12 }, (_, k) =>
              circle(
                x + Math.cos(k * 1.7 + i) * r * random.between(0.3, 1.1),
                y - 160 + Math.sin(k * 1.7) * r * 0.6,
                r * random.between(0.28, 0.46),
                k % 3 === 0 ? g(0.6, 0.42) : g(0.46, 0.36),
              ),
            ),
          ),
        ),
        blur(14, [
          poly(
            [
              [420, -40],
              [600, -40],
              [1120, 1400],
              [700, 1400],
            ],
            ok(0.97, 0.09, 108),
            { opacity: 0.3 },
          ),
          poly(
            [
              [760, -40],
              [990, -40],
              [1820, 1400],
              [1300, 1400],
            ],
            ok(0.97, 0.09, 108),
            { opacity: 0.3 },
          ),
          poly(
            [
              [1160, -40],
              [1250, -40],
              [2240, 1300],
              [1980, 1300],
            ],
            ok(0.97, 0.09, 108),
            { opacity: 0.22 },
          ),
        ]),
        trunk('kn1', 860, 130, g(0.33, 0.16), g(0.52, 0.22), 1420),
        trunk('kn2', 1830, 150, g(0.31, 0.12), g(0.5, 0.18), 1450),
        // limestone outcrop
        path(
          'M1240 1640L1290 1420L1370 1390L1400 1290L1520 1250L1600 1320L1700 1300L1790 1400L1900 1420L1980 1640Z',
          ok(0.66, 0.025, 190),
        ),
        path(
          'M1520 1250L1600 1320L1700 1300L1790 1400L1900 1420L1980 1640L1640 1640L1600 1480L1540 1420Z',
          ok(0.46, 0.03, 220),
        ),
        ...[
          [1330, 1440, 90],
          [1440, 1330, 120],
          [1480, 1460, 130],
          [1390, 1540, 80],
        ].map(([x = 0, y = 0, h = 0]) =>
          path(`M${x} ${y}l18 ${h * 0.3}l-8 ${h * 0.3}l12 ${h * 0.4}l-26 ${-h * 0.5}Z`, ok(0.84, 0.02, 120)),
        ),
        canopy(
          'k2',
          (x) => 1350 + wave(x / 90 + 9) * 50 + (x > 1240 && x < 1980 ? 150 : 0),
          -20,
          W + 20,
          54,
          g(0.34, 0.08),
        ),
        // bough
        stroke(smooth(bough), ok(0.24, 0.03, 120), 74),
        stroke(smooth(bough.map(([x, y]) => [x, y - 18] as const)), ok(0.44, 0.07, 125), 20),
        stroke(smooth(bough.map(([x, y]) => [x, y + 22] as const)), ok(0.18, 0.03, 150), 20),
        ...Array.from({ length: 60 }, () => {
          const k = random.between(0, 5.9);
          const a = bough[Math.floor(k)] ?? [0, 0];
          const b = bough[Math.floor(k) + 1] ?? a;
          const f = k - Math.floor(k);
          return circle(
            a[0] + (b[0] - a[0]) * f,
            a[1] + (b[1] - a[1]) * f - 32 + random.between(-6, 14),
            random.between(7, 19),
            random.chance(0.5) ? ok(0.5, 0.12, 138) : ok(0.4, 0.1, 146),
          );
        }),
        ...[620, 1500, 2080].map((x, i) =>
          fern(x, 970 - i * 30, 120, ok(0.42, 0.11, 146), ok(0.58, 0.14, 136)),
        ),
        stroke(
          'M700 990Q640 1130 700 1290M1960 905Q2030 1060 1990 1260M1700 950Q1680 1030 1700 1100',
          ok(0.2, 0.03, 150),
          9,
        ),
        langur(1010, 985, 1.42, 1, false),
        langur(1420, 965, 1.6, -1, true),
        langur(330, 905, 1.05, 1, false),
        langur(2160, 850, 0.95, -1, false),
        // dark frame of leaves
        liana(
          [
            [1720, -30],
            [1700, 160],
            [1760, 330],
            [1720, 470],
          ],
          11,
          deep,
        ),
        liana(
          [
            [560, -30],
            [590, 140],
            [540, 300],
            [580, 420],
          ],
          10,
          deep,
        ),
        trunk('kf1', 20, 230, deep, ok(0.3, 0.06, 165), 1660),
        trunk('kf2', 2420, 200, ok(0.2, 0.05, 178), ok(0.28, 0.06, 165), 1660),
        ...[
          [140, 80, 330, 40],
          [420, -20, 300, 80],
          [2240, 40, 330, 140],
          [1960, -30, 280, 110],
          [1240, -60, 230, 92],
        ].map(([x = 0, y = 0, r = 0, a = 0]) =>
          fanLeaf(x, y, r, a, ok(0.24, 0.06, 168), ok(0.33, 0.085, 155), 200),
        ),
        fern(240, 1600, 420, deep, ok(0.32, 0.085, 155)),
        fern(760, 1660, 360, ok(0.26, 0.06, 165), ok(0.36, 0.095, 150)),
        fern(2180, 1620, 440, deep, ok(0.32, 0.085, 155)),
        glow(760, 200, 1200, ok(0.98, 0.09, 108), 0.25),
      ];
    }),
};
