import { wovenBand } from '../lib/brocade';
import { mix, ok } from '../lib/colour';
import { figure, poses } from '../lib/figure';
import { canopy } from '../lib/forest';
import { noise } from '../lib/noise';
import type { Scene } from '../lib/scene';
import { sky, streaks } from '../lib/sky';
import { glow, group, line, mirrored, path, poly, rect, sheet, stroke, vertical, W } from '../lib/svg';
import { areca, fanPalm } from '../lib/tree';
import { ripples } from '../lib/water';

const rose = ok(0.9, 0.045, 45);
const roseShade = ok(0.72, 0.065, 25);
const white = ok(0.98, 0.01, 90);
const whiteShade = ok(0.8, 0.035, 300);
const tile = ok(0.52, 0.13, 35);
const tileDark = ok(0.38, 0.1, 30);
const ground = 1090;

function museum(): string {
  const wing = (side: 1 | -1): string => {
    const x = (v: number): number => 1200 + side * v;
    const r = (a: number, b: number, y: number, h: number, fill: string): string =>
      rect(Math.min(x(a), x(b)), y, Math.abs(a - b), h, fill);
    return group([
      r(430, 1060, 720, 350, side === 1 ? mix(rose, roseShade, 0.25) : rose),
      ...[0, 1].map((row) =>
        group(
          Array.from(
            { length: 9 },
            (_, i) =>
              r(462 + i * 66, 498 + i * 66, 760 + row * 150, 108, ok(0.5, 0.07, 230)) +
              r(462 + i * 66, 498 + i * 66, 760 + row * 150, 30, ok(0.36, 0.06, 240)) +
              r(456 + i * 66, 504 + i * 66, 868 + row * 150, 10, white),
          ),
        ),
      ),
      r(430, 1060, 878, 22, white),
      ...Array.from({ length: 10 }, (_, i) => r(440 + i * 66, 452 + i * 66, 720, 350, white)),
      poly(
        [
          [x(400), 720],
          [x(1110), 720],
          [x(1040), 640],
          [x(430), 640],
        ],
        tile,
      ),
      poly(
        [
          [x(400), 720],
          [x(1110), 720],
          [x(1106), 736],
          [x(400), 736],
        ],
        tileDark,
      ),
      ...Array.from({ length: 22 }, (_, i) =>
        line([x(420 + i * 31), 718], [x(436 + i * 28), 642], tileDark, 2.4, { opacity: 0.6 }),
      ),
      r(430, 1080, 1060, 30, white),
    ]);
  };
  const columns = Array.from({ length: 8 }, (_, i) => {
    const cx = 862 + i * 96.6;
    return (
      rect(cx - 16, 640, 32, 400, white) +
      rect(cx + 4, 640, 12, 400, whiteShade) +
      rect(cx - 24, 632, 48, 18, white) +
      rect(cx - 24, 1032, 48, 16, white)
    );
  });
  return group([
    wing(-1),
    wing(1),
    // central hall behind the colonnade
    rect(800, 560, 800, 530, rose),
    rect(820, 640, 760, 410, ok(0.46, 0.07, 30)),
    ...Array.from(
      { length: 7 },
      (_, i) =>
        rect(886 + i * 96.6, 690, 50, 340, i === 3 ? ok(0.26, 0.05, 40) : ok(0.44, 0.075, 225)) +
        rect(886 + i * 96.6, 690, 50, 60, ok(0.32, 0.06, 235)),
    ),
    rect(820, 640, 760, 54, ok(0.28, 0.06, 30), { opacity: 0.6 }),
    ...columns,
    rect(790, 556, 820, 84, white),
    wovenBand(
      { motif: 'diamond', ground: white, threads: [tile, ok(0.62, 0.1, 70), tileDark, tile] },
      812,
      570,
      108,
      7.2,
      'frieze',
    ),
    rect(1420, 556, 190, 84, whiteShade, { opacity: 0.4 }),
    // two tiers of roof
    path('M716 562L830 476L1570 476L1684 562L1684 580L716 580Z', tile),
    path('M1470 476L1570 476L1684 562L1684 580L1500 580Z', tileDark, { opacity: 0.55 }),
    ...Array.from({ length: 27 }, (_, i) =>
      stroke(`M${834 + i * 28.2} 480L${724 + i * 36.6} 562`, tileDark, 2.6, { opacity: 0.55 }),
    ),
    rect(860, 392, 680, 78, rose),
    ...Array.from({ length: 12 }, (_, i) => rect(884 + i * 54, 410, 34, 44, ok(0.46, 0.07, 230))),
    path('M806 396L920 306L1480 306L1594 396L1594 412L806 412Z', tile),
    path('M1390 306L1480 306L1594 396L1594 412L1420 412Z', tileDark, { opacity: 0.55 }),
    ...Array.from({ length: 24 }, (_, i) =>
      stroke(`M${924 + i * 24} 310L${814 + i * 33.5} 396`, tileDark, 2.6, { opacity: 0.55 }),
    ),
    rect(716, 576, 968, 10, white),
    rect(806, 408, 788, 10, white),
    rect(914, 294, 572, 16, tileDark),
    // stairs
    ...[0, 1, 2, 3, 4].map((i) =>
      rect(800 - i * 26, 1046 + i * 10, 800 + i * 52, 11, i % 2 === 0 ? white : whiteShade),
    ),
  ]);
}

/** The Museum of Cultures of Vietnam's Ethnic Groups, met head-on at noon, doubled by its basin. */
export const scene: Scene = {
  name: 'ethnic-museum',
  focalX: 50,
  focalY: 46,
  draw: () =>
    sheet(() => {
      const wave = noise('museum');
      const garden = (): string =>
        group([
          canopy(
            'mg0',
            (x) => 770 - Math.abs(x - 1200) * 0.09 + wave(x / 130) * 30,
            -20,
            W + 20,
            52,
            ok(0.55, 0.1, 160),
            ground,
          ),
          museum(),
          canopy(
            'mg1',
            (x) => 1000 + wave(x / 60) * 14 - Math.max(0, Math.abs(x - 1200) - 700) * 0.16,
            -20,
            330,
            44,
            ok(0.45, 0.11, 150),
            ground + 4,
          ),
          canopy(
            'mg2',
            (x) => 1000 + wave(x / 60) * 14 - Math.max(0, Math.abs(x - 1200) - 700) * 0.16,
            2070,
            W + 20,
            44,
            ok(0.45, 0.11, 150),
            ground + 4,
          ),
          ...[250, 380].flatMap((d, i) => [
            areca(
              `ma${i}`,
              1200 - 850 - d * 0.4,
              ground,
              560 - i * 90,
              ok(0.7, 0.04, 90),
              ok(0.42, 0.11, 152),
            ),
            areca(
              `mb${i}`,
              1200 + 850 + d * 0.4,
              ground,
              560 - i * 90,
              ok(0.7, 0.04, 90),
              ok(0.42, 0.11, 152),
            ),
          ]),
          fanPalm('mf1', 640, ground + 6, 180, ok(0.45, 0.05, 70), ok(0.38, 0.1, 155), ok(0.58, 0.14, 140)),
          fanPalm('mf2', 1760, ground + 6, 180, ok(0.45, 0.05, 70), ok(0.38, 0.1, 155), ok(0.58, 0.14, 140)),
        ]);
      const dress = (
        top: string,
        cut: 'shirt' | 'tunic' | 'aodai' | 'skirt',
        hat?: 'scarf' | 'turban',
        hatColour = ok(0.27, 0.075, 266),
      ) => ({
        cut,
        top,
        topShade: mix(top, ok(0.25, 0.06, 268), 0.35),
        bottom: cut === 'aodai' ? white : ok(0.26, 0.05, 266),
        skin: ok(0.72, 0.085, 55),
        hair: ok(0.18, 0.02, 50),
        accent: ok(0.62, 0.18, 28),
        ...(hat === undefined ? {} : { hat, hatColour, hatShade: mix(hatColour, '#000000', 0.3) }),
      });
      const people = (): string =>
        group([
          figure(1010, 1108, 118, poses.walk, dress(ok(0.4, 0.09, 262), 'tunic', 'scarf'), 1),
          figure(
            1064,
            1110,
            116,
            poses.stand,
            dress(ok(0.55, 0.19, 28), 'tunic', 'turban', ok(0.55, 0.19, 28)),
            1,
          ),
          figure(1330, 1108, 118, poses.walk, dress(white, 'aodai'), -1),
          figure(1386, 1110, 120, poses.walk, dress(ok(0.6, 0.1, 230), 'shirt'), -1),
          figure(1200, 1106, 112, poses.stand, dress(ok(0.85, 0.09, 80), 'aodai'), 1),
          figure(
            760,
            1112,
            116,
            poses.stand,
            dress(ok(0.56, 0.14, 320), 'skirt', 'turban', ok(0.42, 0.13, 300)),
            1,
          ),
          figure(1600, 1110, 118, poses.raise, dress(ok(0.6, 0.12, 165), 'shirt'), -1),
        ]);
      return [
        sky(ground, [
          [0, ok(0.6, 0.12, 225)],
          [0.6, ok(0.83, 0.07, 200)],
          [1, ok(0.95, 0.04, 120)],
        ]),
        ...Array.from({ length: 15 }, (_, i) => {
          const a = (-150 + i * 8.5) * (Math.PI / 180);
          const b = a + 0.07;
          return poly(
            [
              [1200, 700],
              [1200 + Math.cos(a) * 1900, 700 + Math.sin(a) * 1900],
              [1200 + Math.cos(b) * 1900, 700 + Math.sin(b) * 1900],
            ],
            '#ffffff',
            { opacity: 0.13 },
          );
        }),
        streaks('mus', 90, 300, 5, '#ffffff', 0.8),
        garden(),
        people(),
        // basin
        rect(
          0,
          ground + 20,
          W,
          510,
          vertical([
            [0, ok(0.8, 0.06, 190)],
            [1, ok(0.46, 0.09, 215)],
          ]),
        ),
        mirrored(ground + 20, [garden(), people()], 0.72, 0.5),
        rect(
          0,
          ground + 20,
          W,
          510,
          vertical([
            [0, ok(0.7, 0.08, 200), 0.15],
            [1, ok(0.35, 0.09, 225), 0.75],
          ]),
        ),
        ripples('musr', 0, W, ground + 40, 1590, 90, '#ffffff', 0.5),
        poly(
          [
            [0, ground + 4],
            [W, ground + 4],
            [W, ground + 24],
            [0, ground + 24],
          ],
          white,
        ),
        rect(0, ground + 22, W, 9, whiteShade),
        // lotus in the near water
        ...[
          [170, 1480, 1.2],
          [400, 1555, 1.5],
          [620, 1500, 0.9],
          [1790, 1500, 0.9],
          [2010, 1550, 1.5],
          [2250, 1470, 1.2],
          [60, 1570, 1.5],
          [2370, 1575, 1.5],
        ].map(([x = 0, y = 0, s = 1], i) =>
          group([
            path(
              `M${x - 90 * s} ${y}a${90 * s} ${24 * s} 0 1 0 ${180 * s} 0a${90 * s} ${24 * s} 0 1 0 ${-180 * s} 0Z`,
              i % 2 === 0 ? ok(0.5, 0.11, 155) : ok(0.58, 0.12, 148),
            ),
            i % 3 === 0 || i === 4
              ? group(
                  [-44, -22, 0, 22, 44].map((a) =>
                    path(
                      `M${x} ${y - 8}q${-22 * s} ${-34 * s} 0 ${-76 * s}q${22 * s} ${42 * s} 0 ${76 * s}Z`,
                      a === 0 ? ok(0.86, 0.08, 0) : ok(0.76, 0.14, 0),
                      { transform: `rotate(${a} ${x} ${y - 8})` },
                    ),
                  ),
                )
              : '',
          ]),
        ),
        glow(1200, -200, 1300, ok(0.99, 0.06, 95), 0.5),
      ];
    }),
};
