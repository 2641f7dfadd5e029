import { mix, ok } from '../lib/colour';
import { smooth, trace } from '../lib/curve';
import { type Dress, figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { hill } from '../lib/hill';
import { mistBank } from '../lib/mist';
import { noise } from '../lib/noise';
import { Random } from '../lib/random';
import { slope } from '../lib/ridge';
import type { Scene } from '../lib/scene';
import { sky, streaks } from '../lib/sky';
import {
  at,
  circle,
  ellipse,
  glow,
  group,
  line,
  type Point,
  path,
  sheet,
  stroke,
  vertical,
  W,
} from '../lib/svg';
import { culm } from '../lib/tree';

const red = ok(0.56, 0.2, 27);
const yellow = ok(0.86, 0.15, 88);
const leaf = ok(0.55, 0.13, 145);
const indigo = ok(0.36, 0.09, 264);
const magenta = ok(0.6, 0.19, 355);

/** A con: a cloth ball with a long tail of tassels. */
function con(x: number, y: number, s: number, turn: number): string {
  return at(
    x,
    y,
    s,
    [
      ...[magenta, yellow, leaf, red].map((c, i) =>
        stroke(`M0 0Q${-40} ${-18 + i * 12} ${-96} ${-14 + i * 9}`, c, 6),
      ),
      ...[0, 1, 2].map((i) => circle(-46 - i * 22, -4 + i * 2, 6, i % 2 === 0 ? yellow : red)),
      path('M-24 0L0 -24L24 0L0 24Z', red),
      path('M-24 0L0 -24L0 24Z', magenta),
      stroke('M-24 0L24 0M0 -24L0 24', yellow, 4),
    ],
    1,
    turn,
  );
}

/** Lồng Tồng: the con pole rises over the field, the ring at its top, the crowd looks up. */
export const scene: Scene = {
  name: 'long-tong-festival',
  focalX: 54,
  focalY: 42,
  draw: () =>
    sheet(() => {
      const random = new Random('crowd');
      const wave = noise('fields');
      const pale = ok(0.95, 0.03, 110);
      const tops = [indigo, indigo, ok(0.45, 0.1, 255), red, ok(0.42, 0.11, 300), ok(0.5, 0.12, 165)];
      const dress = (t: number): Dress => {
        const top = mix(random.pick(tops), pale, t);
        const hat = random.pick(['scarf', 'turban', 'cone', 'scarf'] as const);
        return {
          cut: random.chance(0.75) ? 'tunic' : 'shirt',
          top,
          topShade: mix(top, ok(0.16, 0.05, 268), 0.35),
          bottom: mix(ok(0.23, 0.05, 266), pale, t),
          skin: mix(ok(0.7, 0.08, 58), pale, t),
          hair: mix(ok(0.2, 0.02, 50), pale, t),
          hat,
          hatColour: hat === 'cone' ? ok(0.96, 0.035, 92) : mix(ok(0.27, 0.075, 266), pale, t),
          hatShade: hat === 'cone' ? ok(0.82, 0.06, 84) : mix(ok(0.18, 0.06, 268), pale, t),
          accent: random.pick([red, yellow, magenta, leaf]),
        };
      };
      const row = (y: number, h: number, xs: readonly number[], t: number): string =>
        group(
          xs.map((x) =>
            figure(
              x + random.between(-16, 16),
              y + random.between(-10, 14),
              h * random.between(0.93, 1.05),
              random.chance(0.25) ? poses.raise : poses.stand,
              dress(t),
              x < 1300 ? 1 : -1,
            ),
          ),
        );
      const pennant = (x: number, y: number, h: number, c: string, inner: string, flip: 1 | -1): string =>
        at(
          x,
          y,
          h / 500,
          [
            line([0, 0], [0, -520], ok(0.5, 0.08, 75), 9),
            path(
              'M4 -510Q70 -490 120 -500Q170 -506 210 -480L170 -440L214 -410L166 -370L206 -330L150 -310Q90 -300 4 -330Z',
              c,
            ),
            path('M26 -484Q80 -468 140 -472L138 -340Q80 -334 26 -350Z', inner),
            path('M50 -458Q80 -450 112 -452L112 -366Q80 -362 50 -372Z', mix(c, yellow, 0.5)),
          ],
          flip,
        );
      const field = (t: number): string => mix(ok(0.76, 0.15, 125), pale, t);
      const xs = (from: number, to: number, count: number): number[] =>
        Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
      const poleTop: Point = [1300, 250];
      return [
        sky(1100, [
          [0, ok(0.72, 0.085, 220)],
          [0.55, ok(0.9, 0.045, 190)],
          [1, pale],
        ]),
        glow(560, 180, 900, ok(0.99, 0.06, 95), 0.8),
        streaks('lt', 120, 560, 7, '#ffffff', 0.7),
        slope(
          trace((x) => 800 + wave(x / 330) * 130, -20, W + 20),
          mix(ok(0.55, 0.08, 225), pale, 0.5),
        ),
        mistBank(960, 260, pale, 0.8),
        slope(
          trace((x) => 950 + wave(x / 260 + 5) * 70, -20, W + 20),
          mix(ok(0.5, 0.09, 190), pale, 0.3),
        ),
        canopy(
          'ltc',
          (x) => 1010 + wave(x / 160 + 8) * 26,
          -20,
          W + 20,
          30,
          mix(ok(0.48, 0.11, 155), pale, 0.12),
          1120,
        ),
        slope(
          trace(hill(1200, 1085, 2400, 25), -20, W + 20),
          vertical([
            [0, field(0.25)],
            [0.4, field(0)],
            [1, ok(0.6, 0.14, 135)],
          ]),
        ),
        ...Array.from({ length: 9 }, (_, i) =>
          stroke(`M${1300 + (i - 4) * 90} 1075L${1300 + (i - 4) * 640} 1620`, ok(0.66, 0.14, 130), 10, {
            opacity: 0.5,
          }),
        ),
        pennant(430, 1170, 560, red, yellow, 1),
        pennant(700, 1130, 420, leaf, yellow, 1),
        pennant(2060, 1160, 520, ok(0.5, 0.13, 250), red, -1),
        pennant(1810, 1120, 400, magenta, yellow, -1),
        row(1130, 150, xs(120, 1080, 16), 0.3),
        row(1130, 150, xs(1540, 2330, 13), 0.3),
        row(1190, 200, xs(60, 960, 11), 0.12),
        row(1190, 200, xs(1660, 2370, 9), 0.12),
        // the pole
        ellipse(1310, 1360, 130, 24, ok(0.42, 0.11, 140), { opacity: 0.7 }),
        culm(1300, 1362, 1110, 44, 0, ok(0.78, 0.12, 110), ok(0.56, 0.11, 118)),
        ...[0, 1, 2, 3, 4, 5].map((i) =>
          path(
            `M1282 ${1290 - i * 150}L1320 ${1262 - i * 150}L1320 ${1290 - i * 150}L1282 ${1318 - i * 150}Z`,
            i % 2 === 0 ? red : yellow,
          ),
        ),
        circle(poleTop[0], poleTop[1] - 112, 118, 'none', { stroke: ok(0.45, 0.09, 60), 'stroke-width': 30 }),
        circle(poleTop[0], poleTop[1] - 112, 118, 'none', { stroke: red, 'stroke-width': 18 }),
        ...Array.from({ length: 16 }, (_, i) =>
          circle(
            poleTop[0] + Math.cos((i * Math.PI) / 8) * 118,
            poleTop[1] - 112 + Math.sin((i * Math.PI) / 8) * 118,
            8,
            yellow,
          ),
        ),
        ...[
          [-1, red],
          [-0.6, yellow],
          [0.6, leaf],
          [1, magenta],
        ].map(([k, c], i) =>
          stroke(
            smooth([
              [1300 + Number(k) * 110, 250 + (i % 2) * 20],
              [1300 + Number(k) * 190 + 40, 360],
              [1300 + Number(k) * 170 + 90, 470],
              [1300 + Number(k) * 240 + 130, 590],
            ]),
            String(c),
            13,
          ),
        ),
        // flights of the con
        stroke('M560 1150Q820 260 1240 150', '#ffffff', 5, { 'stroke-dasharray': '4 26', opacity: 0.9 }),
        con(1130, 200, 1.35, -24),
        con(1690, 520, 1.1, 205),
        stroke('M2010 1090Q1900 640 1720 530', '#ffffff', 5, { 'stroke-dasharray': '4 26', opacity: 0.9 }),
        con(860, 560, 0.9, -48),
        // the throwers in front
        figure(
          560,
          1620,
          640,
          poses.raise,
          {
            cut: 'tunic',
            top: indigo,
            topShade: ok(0.26, 0.075, 266),
            bottom: ok(0.2, 0.05, 268),
            skin: ok(0.74, 0.085, 58),
            hair: ok(0.18, 0.02, 50),
            hat: 'scarf',
            hatColour: ok(0.24, 0.07, 266),
            hatShade: ok(0.16, 0.05, 268),
            accent: red,
          },
          1,
          [stroke('M-3 -76Q3 -71 8 -76', ok(0.92, 0.02, 230), 1.6)],
        ),
        figure(
          2010,
          1640,
          620,
          poses.raise,
          {
            cut: 'shirt',
            top: ok(0.3, 0.07, 262),
            topShade: ok(0.22, 0.06, 264),
            bottom: ok(0.18, 0.04, 266),
            skin: ok(0.7, 0.085, 56),
            hair: ok(0.17, 0.02, 50),
            accent: yellow,
          },
          -1,
        ),
        figure(
          250,
          1650,
          560,
          poses.stand,
          {
            cut: 'tunic',
            top: red,
            topShade: ok(0.44, 0.17, 25),
            bottom: ok(0.2, 0.05, 268),
            skin: ok(0.74, 0.085, 58),
            hair: ok(0.18, 0.02, 50),
            hat: 'turban',
            hatColour: ok(0.26, 0.07, 266),
            hatShade: ok(0.16, 0.05, 268),
            accent: yellow,
          },
          1,
        ),
      ];
    }),
};
